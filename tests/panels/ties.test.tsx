// What stands beside an ambition, a figure and a highlight of an area, and where the reader is brought to.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { AmbitionTies } from '../../src/panels/AmbitionTies'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { HighlightTies } from '../../src/panels/HighlightTies'
import { IndicatorTies } from '../../src/panels/IndicatorTies'
import { goTo } from '../../src/state/actions'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const [dutch, english] = [dutchAtlas(), englishAtlas()]
const user = userEvent.setup()
const view = () => useStore.getState().view
const linkTo = (name: string | RegExp) => screen.getByRole('link', { name })
const address = (name: string | RegExp) => (linkTo(name) as HTMLAnchorElement).href.replace(window.location.origin, '')

describe('beside an ambition', () => {
  function show(id: string, atlas: Atlas = dutch) {
    const area = areaIn(atlas, id.replace(/-\d+$/, ''))
    renderScene(<AmbitionTies area={area} atlas={atlas} ambition={area.ambitions.find(candidate => candidate.id === id)!} />, atlas, { area: area.id })
    return area
  }

  test('a figure stands against what the area measures itself by', () => {
    show('den-haag-zuidwest-1')
    for (const figure of screen.getAllByText(/^Den Haag \d/)) expect(figure.closest('li')).not.toHaveTextContent('Nederland')
    expect(screen.getAllByText(/^Den Haag \d/).length).toBeGreaterThan(0)
  })

  test('a figure of an area that measures itself by the big cities stands against those', () => {
    show('rotterdam-zuid-1')
    expect(screen.getAllByText(/^de vier grote steden \S/).length).toBeGreaterThan(0)
  })

  test('each tie has a link with the place and a reason of its own', async () => {
    const area = show('utrecht-overvecht-4')
    expect(address('Eenzaam')).toBe('/gebied/utrecht-overvecht/?plek=figure-lonely')
    const { indicators, highlights } = area.ambitions[3]!
    await user.click(screen.getByText('Waarom deze koppeling'))
    expect(screen.getAllByRole('term')).toHaveLength(indicators.length + highlights.length)
    for (const reason of screen.getAllByRole('definition')) expect(reason).not.toBeEmptyDOMElement()
  })

  test('that the interview does not speak of it is said', () => {
    const area = dutch.areas.find(({ ambitions }) => ambitions.some(({ highlights }) => highlights.length === 0))!
    show(area.ambitions.find(({ highlights }) => highlights.length === 0)!.id)
    expect(screen.getByText('In het interview komt deze ambitie niet aan de orde.')).toBeInTheDocument()
  })

  test('everything is there in English', () => {
    show('utrecht-overvecht-4', english)
    expect(screen.getByText('Why this tie')).toBeInTheDocument()
    expect(screen.getAllByText(/^the Netherlands \d/).length).toBeGreaterThan(0)
    expect(screen.getByText(/It does not say that one thing comes from the other\./)).toBeInTheDocument()
  })
})

describe('beside a highlight', () => {
  const area = areaIn(dutch, 'utrecht-overvecht')
  const show = (title: string) =>
    renderScene(<HighlightTies area={area} atlas={dutch} highlight={area.interview.highlights.find(highlight => highlight.title === title)!} />, dutch, {
      area: area.id,
    })

  test('stand its ambition and its figure, each with a reason', async () => {
    show('Er kwam meer werk')
    expect(address('Meedoen en ondernemen')).toBe('/gebied/utrecht-overvecht/?plek=utrecht-overvecht-5')
    expect(address('Nettoarbeidsparticipatie')).toBe('/gebied/utrecht-overvecht/?plek=figure-employment')
    await user.click(screen.getByText('Waarom deze koppeling'))
    expect(screen.getByText('Gaat over meer werk; dit cijfer telt bewoners met werk, niet de banen.')).toBeVisible()
  })

  test('that it fits none of the ambitions is said, without a reason for nothing', () => {
    const ties = area.ambitions.flatMap(({ highlights }) => highlights)
    const loose = area.interview.highlights.find(({ id, indicators }) => !ties.includes(id) && indicators.length === 0)!
    show(loose.title)
    expect(screen.getByText('Past bij geen van de ambities zoals gedrukt.')).toBeInTheDocument()
    expect(screen.queryByText('Waarom deze koppeling')).not.toBeInTheDocument()
  })
})

describe('beside a figure', () => {
  const show = (area: string, indicator: string) =>
    renderScene(
      <IndicatorTies area={areaIn(dutch, area)} areas={dutch.areas} indicator={dutch.figures!.indicators.find(({ id }) => id === indicator)!} />,
      dutch,
      { area },
    )

  test('stand the ambitions that aim at it and the highlights that speak of it, each by its kind', () => {
    show('utrecht-overvecht', 'employment')
    expect(screen.getByText('Ambities die hierop richten')).toBeInTheDocument()
    expect(linkTo('Meedoen en ondernemen').closest('li')).toHaveTextContent(/^Ambitie/)
    expect(linkTo('Er kwam meer werk').closest('li')).toHaveTextContent(/^Resultaat/)
  })

  test('each of them is a click away, at its place', async () => {
    show('utrecht-overvecht', 'employment')
    expect(address('Er kwam meer werk')).toMatch(/^\/gebied\/utrecht-overvecht\/\?plek=utrecht-overvecht-[a-z-]+$/)
    await user.click(linkTo('Meedoen en ondernemen'))
    expect(view()).toMatchObject({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-5' })
  })

  test('that no ambition of the area aims at it is said', () => {
    show('utrecht-overvecht', 'smoker')
    expect(screen.getByText('Geen ambitie van Utrecht Overvecht is aan dit cijfer gekoppeld.')).toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  test('a link leads to everything that is tied to it in all areas', async () => {
    show('utrecht-overvecht', 'lonely')
    await user.click(linkTo(/^Alles bij dit cijfer in alle gebieden \(\d+\)$/))
    expect(view()).toMatchObject({ page: 'themes', about: 'lonely', area: null, place: null })
  })
})

describe('the part that a link names', () => {
  const open = (area: string, place: string) => renderScene(<AreaPanel />, dutch, { area, place })

  test('has the focus, also when it is folded away', () => {
    open('utrecht-overvecht', 'figure-volunteer')
    expect(document.getElementById('figure-volunteer')).toHaveFocus()
    expect(document.getElementById('figure-volunteer')?.closest('details')).toHaveAttribute('open')
  })

  test('is unfolded when a tie leads to it, also after the reader folded it away', () => {
    open('utrecht-overvecht', 'figure-volunteer')
    const fold = document.getElementById('figure-volunteer')!.closest('details')!
    act(() => goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-4' }))
    fold.open = false
    act(() => goTo({ page: 'map', area: 'utrecht-overvecht', place: 'figure-volunteer' }, 'utrecht-overvecht-4'))
    expect(document.getElementById('figure-volunteer')?.closest('details')).toHaveAttribute('open')
  })

  test.each(['utrecht-overvecht-2', 'utrecht-overvecht-030office', 'utrecht-overvecht-quote-1', 'utrecht-overvecht-headline', 'interview'])(
    '%s has the focus',
    place => {
      open('utrecht-overvecht', place)
      expect(document.getElementById(place)).toHaveFocus()
    },
  )

  test('that does not exist moves nobody', () => {
    open('utrecht-overvecht', 'utrecht-overvecht-zwembad')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Utrecht Overvecht')
    expect(document.body).toHaveFocus()
  })

  test('is followed to another part, and to another area', () => {
    open('utrecht-overvecht', 'utrecht-overvecht-1')
    act(() => goTo({ page: 'map', area: 'utrecht-overvecht', place: 'figure-lonely' }, 'utrecht-overvecht-1'))
    expect(document.getElementById('figure-lonely')).toHaveFocus()
    act(() => goTo({ page: 'map', area: 'delft-west', place: 'delft-west-quote-1' }))
    expect(document.getElementById('delft-west-quote-1')).toHaveFocus()
  })

  test('has under it the way to each of its themes', () => {
    open('utrecht-overvecht', 'utrecht-overvecht-4')
    const chip = within(document.getElementById('utrecht-overvecht-4')!).getByRole('link', { name: 'gezondheid' })
    expect(chip).toHaveAttribute('href', expect.stringMatching(/^themas\/gezondheid\/$/))
  })
})
