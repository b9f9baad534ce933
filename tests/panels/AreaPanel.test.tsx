import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Area, Atlas } from '../../src/domain/atlas'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

/** The texts only: what is drawn of the figures has tests of its own. */
const atlas: Atlas = { ...dutchAtlas(), figures: null }
const user = userEvent.setup()
const open = (area: string, of: Atlas = atlas) => renderScene(<AreaPanel />, of, { area })
const part = (name: string) => within(screen.getByRole('region', { name }))
/** What stands beside a term in a list of facts. */
const fact = (term: string, name = 'Kenmerken') => {
  const found = part(name)
    .getAllByRole('term')
    .find(candidate => candidate.textContent === term)
  return found?.nextElementSibling
}
/** An ambition, by its text; links elsewhere may have the same words. */
const listItem = (text: string) => within(screen.getByText(text, { selector: 'p' }).closest('li')!)

describe('the heading', () => {
  test('says name, municipality, province and number', () => {
    open('utrecht-overvecht')
    expect(screen.getByRole('heading', { level: 1, name: 'Utrecht Overvecht' })).toBeInTheDocument()
    expect(screen.getByText(/gemeente Utrecht, provincie Utrecht/)).toHaveTextContent('Gebied 18 van 20')
  })

  test('links to the website that the publication prints', () => {
    open('utrecht-overvecht')
    expect(screen.getByRole('link', { name: /Website van het gebied/ })).toHaveAttribute('href', areaIn(atlas, 'utrecht-overvecht').websites[0])
  })

  test('says so where no website is printed', () => {
    open('delft-west')
    expect(screen.getByText('Geen website vermeld')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /Website van het gebied/ })).not.toBeInTheDocument()
  })

  test('puts a note beside a name that is written in two ways', () => {
    open('tilburg-noord-west')
    expect(screen.getAllByText(/Tilburg Noordwest/)[0]?.closest('header')).toContainElement(screen.getByRole('heading', { level: 1 }))
  })

  test('gets the focus for who opened the area, not for who came by a link', () => {
    const { unmount } = open('delft-west')
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
    unmount()
    useStore.setState({ isArrival: false })
    open('delft-west')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

describe('the ways on', () => {
  test('‘Volgende’ opens the next chapter', async () => {
    open('utrecht-overvecht')
    await user.click(screen.getByRole('link', { name: /^Volgende: Vlaardingen Westwijk/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Vlaardingen Westwijk' })).toBeInTheDocument()
  })

  test('‘Vorige’ of the first chapter opens the last', async () => {
    open('amsterdam-nieuw-west')
    await user.click(screen.getByRole('link', { name: /^Vorige: Zaandam Oost/ }))
    expect(useStore.getState().view.area).toBe('zaandam-oost')
  })

  test('‘Heel Nederland’ leaves the area', async () => {
    open('utrecht-overvecht')
    await user.click(screen.getByRole('link', { name: 'Heel Nederland' }))
    expect(useStore.getState().view.area).toBeNull()
  })

  test('a part is reached from the contents', async () => {
    open('utrecht-overvecht')
    await user.click(within(screen.getByRole('navigation', { name: 'In dit gebied' })).getByRole('button', { name: 'Interview' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Interview' })).toHaveFocus()
  })
})

describe('the characteristics', () => {
  test('stand as they were printed', () => {
    open('utrecht-overvecht')
    expect(fact('Inwoners')).toHaveTextContent('35.000 in 1 wijk')
    expect(fact('Sociaal-economisch')).toHaveTextContent('veel multiproblematiek, bijstand, arbeidsongeschiktheid en armoede')
    expect(fact('Woningvoorraad')).toHaveTextContent('1960-1970, veel hoogbouw, 67% corporatiebezit')
  })

  test('have a note beside what is odd', () => {
    open('rotterdam-zuid')
    expect(fact('Inwoners')).toHaveTextContent('200.000 in 7 wijken')
    expect(part('Kenmerken').getByText(/208\.760/, { selector: 'span' })).toHaveTextContent(/^Let op: De publicatie noemt 200\.000 inwoners\./)
  })

  test('give three counts of the residents, each with its date', () => {
    open('utrecht-overvecht')
    expect([fact('gedrukt, 2023'), fact('CBS, 1-1-2022'), fact('CBS, 1-1-2025')].map(count => count?.textContent)).toEqual(['35.000', '34.560', '36.000'])
  })

  test('say the goal that the area set itself, with its source', () => {
    open('heerlen-noord')
    const { goal } = areaIn(atlas, 'heerlen-noord')
    expect(fact('Eigen doel')).toHaveTextContent(goal!.text)
    expect(fact('Eigen doel')).toHaveTextContent(goal!.source)
  })

  test('say ‘niet vermeld’ where no goal is stated', () => {
    open('utrecht-overvecht')
    expect(fact('Eigen doel')).toHaveTextContent(/^niet vermeld$/)
  })
})

describe('an ambition', () => {
  test('has its themes', () => {
    open('utrecht-overvecht')
    const themes = listItem('Plezierig wonen in een meer gemengde wijk').getByRole('list', { name: 'Thema’s' })
    expect(
      within(themes)
        .getAllByRole('link')
        .map(theme => theme.textContent),
    ).toEqual(['wonen', 'samenleven'])
  })

  test('says why each thing was tied to it, and whose judgement that is', async () => {
    open('utrecht-overvecht')
    const ambition = listItem('Perspectief voor de jeugd')
    await user.click(ambition.getByText('Waarom deze koppeling'))
    expect(ambition.getByText('Gaat over hulp op maat voor jongeren.')).toBeVisible()
    expect(ambition.getByText(/oordeel van de redactie van Focusatlas/)).toBeVisible()
  })

  test('shows its figures with value, benchmark, year and favourable direction', () => {
    open('utrecht-overvecht', dutchAtlas())
    const ambition = listItem('Zorg en ondersteuning dichtbij op maat')
    const figure = ambition.getByRole('link', { name: 'Eenzaam' }).closest('li')
    expect(figure).toHaveTextContent(/^Eenzaam58%Nederland 47%2020modelschattinglager is gunstig$/)
  })

  test('says so where no figure fits', () => {
    open('utrecht-overvecht')
    expect(listItem('Veilige buurten').getByText('Geen van de 28 cijfers past hierbij.')).toBeInTheDocument()
  })

  test('leads to the highlight that speaks of it, and remembers where the reader stood', async () => {
    open('utrecht-overvecht')
    const ambition = listItem('Plezierig wonen in een meer gemengde wijk')
    await user.click(ambition.getByRole('link', { name: 'Bewoners geven een hoger cijfer' }))
    expect(screen.getByRole('heading', { level: 4, name: 'Bewoners geven een hoger cijfer' }).closest('li')).toHaveFocus()
    expect(useStore.getState().view.place).toBe('utrecht-overvecht-bewonersoordeel')
  })

  test('leads to a figure, which names the ambition', async () => {
    open('utrecht-overvecht', dutchAtlas())
    await user.click(listItem('Zorg en ondersteuning dichtbij op maat').getByRole('link', { name: 'Eenzaam' }))
    const figure = within(document.getElementById('figure-lonely')!)
    expect(figure.getByText('Ambities die hierop richten')).toBeInTheDocument()
    expect(figure.getByRole('link', { name: 'Zorg en ondersteuning dichtbij op maat' })).toBeInTheDocument()
  })

  test('says so where the interview does not speak of it', () => {
    open('lelystad-oost')
    expect(listItem('Passend werk voor iedereen').getByText('In het interview komt deze ambitie niet aan de orde.')).toBeInTheDocument()
  })
})

describe('the interview', () => {
  test('has its headline, who speaks and in which role', () => {
    open('utrecht-overvecht')
    expect(part('Interview').getByText('“Stel als eerste vraag: wat kan er wel?”')).toBeInTheDocument()
    expect(part('Interview').getByText('Rachel Streefland', { selector: 'li strong' }).closest('li')).toHaveTextContent('wethouder, gemeente Utrecht')
  })

  test('gives a quote with speaker and role', () => {
    open('utrecht-overvecht')
    const quote = part('Interview')
      .getByText(/ik woon hier en ik wil best wat voor de wijk betekenen/)
      .closest('figure')
    expect(quote).toHaveTextContent(/Rachel Streefland, wethouder/)
  })

  test('says so where the writer speaks', () => {
    const area = atlas.areas.find(candidate => candidate.interview.quotes.some(quote => quote.speaker === null))!
    open(area.id)
    const { text } = area.interview.quotes.find(quote => quote.speaker === null)!
    expect(part('Interview').getByText(`“${text}”`).closest('figure')).toHaveTextContent(/de schrijver van het interview/)
  })

  test('sets a result as a figure with before and after', () => {
    open('utrecht-overvecht')
    const result = within(screen.getByRole('heading', { level: 4, name: 'Bewoners geven een hoger cijfer' }).closest('li')!)
    expect(result.getByRole('img', { name: 'bewonersoordeel: van 4,9 naar 5,7' })).toBeInTheDocument()
    expect(result.getByText('bewonersoordeel (rapportcijfer)')).toBeInTheDocument()
  })

  test('names the ambition and the figure that a highlight is tied to', () => {
    open('utrecht-overvecht', dutchAtlas())
    const result = within(screen.getByRole('heading', { level: 4, name: 'Er kwam meer werk' }).closest('li')!)
    expect(result.getByRole('link', { name: 'Meedoen en ondernemen' })).toBeInTheDocument()
    expect(result.getByRole('link', { name: 'Nettoarbeidsparticipatie' })).toBeInTheDocument()
  })

  test('says of results that they were not checked', () => {
    open('utrecht-overvecht')
    expect(part('Interview').getByText('Zoals verteld in het interview, niet nagerekend.')).toBeInTheDocument()
  })

  test('gives every highlight under its kind', () => {
    open('delft-west')
    const { highlights } = areaIn(atlas, 'delft-west').interview
    expect(part('Interview').getAllByRole('heading', { level: 4 })).toHaveLength(highlights.length)
    const lessons = highlights.filter(highlight => highlight.kind === 'lesson')
    expect(part('Interview').getByRole('heading', { level: 3, name: `Lessen ${lessons.length}` })).toBeInTheDocument()
  })
})

describe('the wijken', () => {
  test('have their residents, and of a wijk that is cut the part that counts', () => {
    open('lelystad-oost')
    const row = within(part('Wijken').getByRole('row', { name: /Waterwijk-Landerijen/ }))
    expect(row.getByText(/waarvan 59% meetelt \(schatting\)/)).toBeInTheDocument()
  })

  test('light up when pointed at', async () => {
    open('utrecht-overvecht')
    await user.hover(part('Wijken').getByRole('row', { name: /Overvecht/ }))
    expect(useStore.getState().hoveredDistrict).toBe('WK034403')
  })
})

describe('the neighbours', () => {
  test('are the nearest five, with kilometres', () => {
    open('utrecht-overvecht')
    const names = part('Buren')
      .getAllByRole('link')
      .map(link => link.textContent)
    expect(names).toHaveLength(5)
    expect(names[0]).toMatch(/Nieuwegein Centrale As.*6,7 km/)
  })

  test('are all nineteen on request, and five again', async () => {
    open('utrecht-overvecht')
    await user.click(part('Buren').getByRole('button', { name: 'Toon alle andere gebieden' }))
    expect(part('Buren').getAllByRole('link')).toHaveLength(19)
    await user.click(part('Buren').getByRole('button', { name: 'Toon de dichtstbijzijnde' }))
    expect(part('Buren').getAllByRole('link')).toHaveLength(5)
  })
})

test('the sources say how precise the outline is and what is odd', () => {
  open('nieuwegein-centrale-as')
  expect(fact('Grens op de kaart', 'Bronnen')).toHaveTextContent('bij benadering')
  expect(fact('Grens op de kaart', 'Bronnen')).toHaveTextContent('Stippellijn')
  expect(fact('Wat opvalt in de bron', 'Bronnen')).toHaveTextContent('Centrale-As')
})

test('every area has all its parts', () => {
  for (const area of atlas.areas) {
    const { unmount } = open(area.id)
    expect(screen.getByText(area.name, { selector: 'h1' })).toBeInTheDocument()
    expect(screen.queryByText(/Dit deel kan even niet worden getoond/)).not.toBeInTheDocument()
    unmount()
  }
})

test('with its figures an area has all its parts as well', () => {
  open('utrecht-overvecht', dutchAtlas())
  expect(screen.getAllByRole('region').length).toBeGreaterThanOrEqual(6)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

describe('a part that cannot be shown', () => {
  const broken = { ...areaIn(atlas, 'delft-west'), interview: null } as unknown as Area
  const partly: Atlas = { ...atlas, areas: atlas.areas.map(area => (area.id === broken.id ? { ...broken, ambitions: [] } : area)) }

  test('says so and leaves the other parts in place', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    open('delft-west', partly)
    expect(screen.getByRole('alert')).toHaveTextContent('Dit deel kan even niet worden getoond.')
    expect(part('Kenmerken').getByText('Eigen doel')).toBeInTheDocument()
    expect(part('Buren').getAllByRole('link')).toHaveLength(5)
  })

  test('is there again for the next area', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    open('delft-west', partly)
    await user.click(screen.getByRole('link', { name: /^Volgende: Den Haag Zuidwest/ }))
    expect(part('Interview').getByText('Aan het woord')).toBeInTheDocument()
  })
})
