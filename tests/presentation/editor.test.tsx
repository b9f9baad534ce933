import 'fake-indexeddb/auto'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Deck } from '../../src/domain/deck'
import { createMap } from '../../src/map/create-map'
import { keepSight } from '../../src/map/sight'
import { PresentationPage } from '../../src/presentation/PresentationPage'
import { openDecks, saveDecks, useDecks } from '../../src/state/decks'
import { useStore } from '../../src/state/store'
import { slideOf } from '../support/decks'
import { fakeHandle } from '../support/fake-handle'
import { forgetDecks, keepOwn, ownDeck } from '../support/own-decks'
import { areaIn, dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

const user = userEvent.setup()
const atlas = dutchAtlas()
let id = ''

function edit(slides?: Deck['slides'], part: Partial<Deck> = {}) {
  id = keepOwn(slides, part)
  return renderScene(<PresentationPage theme="light" />, atlas, { page: 'present', deck: id, stage: 'editor' })
}
const open = (slide: number) => act(() => useStore.setState(({ view }) => ({ view: { ...view, slide } })))
const slides = () => ownDeck(id).slides
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => user.click(button(name))
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const choice = (name: string) => screen.getByRole('combobox', { name })
/** The slide that is open, as the room will see it. */
const slide = () => within(screen.getByRole('region', { name: 'De dia' }))
const titleOnSlide = () => slide().getByRole('heading', { level: 2 }).textContent
/** The titles in the strip, in order. */
const strip = () =>
  within(screen.getByRole('region', { name: 'Dia’s' }))
    .getAllByRole('button', { name: /Dia \d+: / })
    .map(({ textContent }) => /Dia \d+: (.*)$/.exec(textContent ?? '')?.[1])
const says = (sentence: string | RegExp) => expect(screen.getByText(sentence)).toBeInTheDocument()

beforeEach(async () => {
  vi.mocked(createMap).mockReset().mockImplementation(fakeHandle)
  vi.stubGlobal('fetch', publishedFetch().fetch)
  await openDecks()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await act(forgetDecks)
})

describe('what is typed', () => {
  test('as title and text stands on the slide', async () => {
    edit()
    await user.clear(field('Titel'))
    await user.type(field('Titel'), 'Welkom')
    await user.type(field(/^Tekst/), '- koffie')
    expect(titleOnSlide()).toBe('Welkom')
    expect(slide().getByRole('listitem')).toHaveTextContent('koffie')
  })
  test('as notes does not', async () => {
    edit()
    await user.type(field('Notities voor de spreker'), 'Niet zeggen')
    expect(slide().queryByText('Niet zeggen')).not.toBeInTheDocument()
    expect(slides()[0]?.notes).toBe('Niet zeggen')
  })
  test('as name and day is of the whole presentation', async () => {
    edit()
    await user.clear(field('Naam van de presentatie'))
    await user.type(field('Naam van de presentatie'), 'Alliantie')
    await user.type(screen.getByLabelText('Datum van het overleg'), '2027-01-31')
    expect(ownDeck(id)).toMatchObject({ name: 'Alliantie', meeting: '2027-01-31' })
  })
  test.each([
    ['12', 12],
    ['9999', 600],
    ['0', 0],
  ])('as minutes (%s) counts as %i', async (typed, minutes) => {
    edit()
    await user.type(screen.getByRole('spinbutton', { name: 'Minuten' }), typed)
    expect(slides()[0]?.minutes).toBe(minutes)
  })
  test('as minutes can be taken away', async () => {
    edit([slideOf('a', { minutes: 5 })])
    await user.clear(screen.getByRole('spinbutton', { name: 'Minuten' }))
    expect(slides()[0]?.minutes).toBeNull()
  })
  test('is said to be kept, once it is', async () => {
    edit()
    await user.type(field('Titel'), 'x')
    says('Wordt bewaard.')
    await act(saveDecks)
    says('Bewaard in deze browser.')
  })
})

describe('undoing', () => {
  test('takes back what was typed in a field as one step, by Ctrl+Z and Ctrl+Y', async () => {
    edit()
    await user.type(field('Titel'), 'bc')
    await user.keyboard('{Control>}z{/Control}')
    expect(titleOnSlide()).toBe('a')
    await user.keyboard('{Control>}y{/Control}')
    expect(titleOnSlide()).toBe('abc')
  })
  test('is undone by Ctrl+Shift+Z as well', async () => {
    edit()
    await user.type(field('Titel'), 'b')
    await user.keyboard('{Control>}z{Shift>}z{/Shift}{/Control}')
    expect(titleOnSlide()).toBe('ab')
  })
  test('has buttons that can be pressed when there is something to undo', async () => {
    edit()
    expect(button('Ongedaan maken')).toBeDisabled()
    await press('Verwijderen')
    expect(strip()).toEqual(['b', 'c'])
    await press('Ongedaan maken')
    expect(strip()).toEqual(['a', 'b', 'c'])
    expect(button('Ongedaan maken')).toBeDisabled()
    await press('Opnieuw')
    expect(strip()).toEqual(['b', 'c'])
    expect(button('Opnieuw')).toBeDisabled()
  })
})

describe('the order', () => {
  test('changes by Alt with an arrow, and says where the slide is now', async () => {
    edit()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(strip()).toEqual(['b', 'a', 'c'])
    says('‘a’ is nu dia 2 van 3.')
    expect(titleOnSlide()).toBe('a')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(strip()).toEqual(['a', 'b', 'c'])
    says('‘a’ is nu dia 1 van 3.')
  })
  test('stays where the slide is at the end', async () => {
    edit()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(strip()).toEqual(['a', 'b', 'c'])
    expect(screen.queryByText(/is nu dia/)).not.toBeInTheDocument()
  })
  test('changes by the buttons at each slide, which say so too', async () => {
    edit()
    await press('Eerder: c')
    expect(strip()).toEqual(['a', 'c', 'b'])
    says('‘c’ is nu dia 2 van 3.')
    await press('Later: a')
    expect(strip()).toEqual(['c', 'a', 'b'])
    expect(button('Eerder: c')).toBeDisabled()
    expect(button('Later: b')).toBeDisabled()
  })
  test('is walked through by arrows in the strip', async () => {
    edit()
    const [first] = screen.getAllByRole('button', { name: /Dia 1: a/ })
    first?.focus()
    await user.keyboard('{ArrowDown}')
    expect(titleOnSlide()).toBe('b')
    expect(screen.getByRole('button', { name: /Dia 2: b/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(titleOnSlide()).toBe('b')
  })
})

describe('a slide', () => {
  test('is opened by a click in the strip', async () => {
    edit()
    await user.click(screen.getByRole('button', { name: /Dia 3: c/ }))
    expect(titleOnSlide()).toBe('c')
  })
  test('is doubled right behind itself, and the second one is open', async () => {
    edit()
    await press('Dupliceren')
    expect(strip()).toEqual(['a', 'a', 'b', 'c'])
    expect(useStore.getState().view.slide).toBe(2)
  })
  test('that was the last one leaves the one before it open', async () => {
    edit()
    open(3)
    await press('Verwijderen')
    expect(titleOnSlide()).toBe('b')
  })
  test('of any kind is added behind the open one, about the same area', async () => {
    edit([slideOf('a', { kind: 'area', link: 'gebied/delft-west/' }), slideOf('b')])
    await user.selectOptions(choice('Nieuwe dia'), 'Cijfers')
    await press('Toevoegen')
    expect(strip()).toEqual(['a', 'Delft West in cijfers', 'b'])
    expect(titleOnSlide()).toBe('Delft West in cijfers')
  })
  test('is added where all were taken away', async () => {
    edit([slideOf('a')])
    await press('Verwijderen')
    says('Deze presentatie heeft nog geen dia’s.')
    await press('Toevoegen')
    expect(strip()).toEqual(['Tekst'])
  })
  test('becomes of another kind, with its words', async () => {
    edit([slideOf('a', { text: 'Wie doet mee?' })])
    await user.selectOptions(choice('Soort dia'), 'Vraag')
    expect(slide().getByText('Wie doet mee?')).toBeInTheDocument()
    expect(slides()[0]?.kind).toBe('question')
  })
})

describe('what the slide shows', () => {
  const west = areaIn(atlas, 'delft-west')
  test('is an area and a figure', async () => {
    edit([slideOf('a', { kind: 'indicator', title: '' })])
    await user.selectOptions(choice('Gebied'), 'Delft West')
    await user.selectOptions(choice('Cijfer'), 'Eenzaam')
    expect(titleOnSlide()).toBe('Eenzaam in Delft West')
    expect(slides()[0]?.link).toBe('gebied/delft-west/?indicator=lonely')
  })
  test('is one ambition of the area', async () => {
    edit([slideOf('a', { kind: 'ambition', title: '', link: 'gebied/delft-west/' })])
    await user.selectOptions(choice('Ambitie'), west.ambitions[1]!.id)
    expect(slide().getByText(west.ambitions[1]!.text)).toBeInTheDocument()
  })
  test('is one quote of the area', async () => {
    edit([slideOf('a', { kind: 'quote', title: '', link: 'gebied/delft-west/' })])
    await user.selectOptions(choice('Citaat'), 'delft-west-quote-1')
    expect(slide().getByText(`“${west.interview.quotes[0]!.text}”`)).toBeInTheDocument()
  })
  test('is no quote of another area once that is chosen', async () => {
    edit([slideOf('a', { kind: 'quote', title: '', link: 'gebied/delft-west/?plek=delft-west-quote-1' })])
    await user.selectOptions(choice('Gebied'), 'Breda Noord')
    expect(slides()[0]?.link).toBe('gebied/breda-noord/')
    expect(slide().getByText('Kies een citaat voor deze dia.')).toBeInTheDocument()
  })
  test('is a theme of the whole country', async () => {
    edit([slideOf('a', { kind: 'lessons', title: '' })])
    await user.selectOptions(choice('Thema'), 'Wonen')
    expect(titleOnSlide()).toBe('Lessen over wonen')
    expect(slides()[0]?.link).toBe('themas/wonen/')
  })
  test('is two areas side by side, each once', async () => {
    edit([slideOf('a', { kind: 'comparison', title: '' })])
    await user.selectOptions(choice('Gebied 1'), 'Delft West')
    await user.selectOptions(choice('Gebied 2'), 'Breda Noord')
    await user.selectOptions(choice('Gebied 3'), 'Delft West')
    expect(titleOnSlide()).toBe('Delft West en Breda Noord: naast elkaar')
    expect(slides()[0]?.link).toBe('vergelijk/?gebieden=delft-west%2Cbreda-noord')
  })
  test('is not asked where there is nothing to choose', () => {
    edit([slideOf('a', { kind: 'question' })])
    expect(screen.queryByRole('group', { name: 'Wat laat de dia zien?' })).not.toBeInTheDocument()
  })
})

describe('the picture of the map', () => {
  const map = slideOf('a', { kind: 'map', link: 'gebied/breda-noord/?indicator=lonely' })
  test('is kept as it is in sight, and let go', async () => {
    edit([map])
    act(() => keepSight([4, 51, 5, 52]))
    await press('Leg dit beeld vast')
    says('Het beeld van de kaart is vastgelegd.')
    expect(slides()[0]?.camera).toEqual([4, 51, 5, 52])
    await press('Volg weer de keuze')
    expect(slides()[0]?.camera).toBeNull()
  })
  test('is kept with the area that was clicked on the map', async () => {
    edit([map])
    await waitFor(() => expect(createMap).toHaveBeenCalled())
    act(() => vi.mocked(createMap).mock.lastCall![2].onSelect('delft-west'))
    await press('Leg dit beeld vast')
    expect(slides()[0]?.link).toBe('gebied/delft-west/?indicator=lonely')
    expect(useStore.getState().detour).toBeNull()
  })
  test('goes with another choice of area', async () => {
    edit([{ ...map, camera: [4, 51, 5, 52] }])
    await user.selectOptions(choice('Gebied'), 'Delft West')
    expect(slides()[0]?.camera).toBeNull()
  })
})

describe('pinning', () => {
  const lonely = slideOf('a', { kind: 'indicator', link: 'gebied/delft-west/?indicator=lonely' })
  test('holds the figures of now, says so on the slide, and is let go', async () => {
    edit([lonely])
    says('De dia’s tonen steeds de nieuwste cijfers.')
    await press('Zet vast op de cijfers van nu')
    says(/^Vastgezet op de stand van \d+ \w+ 20\d\d\.$/)
    expect(slide().getByText(/^Stand van/)).toHaveTextContent(`versie ${atlas.edition.version}`)
    await press('Laat los')
    expect(slide().queryByText(/^Stand van/)).not.toBeInTheDocument()
  })
  test('to older figures shows them as then, lists what changed, and offers the new ones', async () => {
    const year = atlas.figures!.indicators.find(one => one.id === 'lonely')!.year
    edit([lonely], { edition: { version: 'ab12', date: '2026-01-05', values: { 'delft-west': { lonely: 12 } }, years: { lonely: year }, texts: {} } })
    says(/Sindsdien is er 1 ding veranderd\.$/)
    says('U ziet de dia’s zoals toen.')
    says(/^Eenzaam in Delft West: 12% werd \d+%\.$/)
    expect(slide().getByText('12%', { selector: 'strong' })).toBeInTheDocument()
    await press('Met nieuwe cijfers')
    expect(slide().queryByText('12%', { selector: 'strong' })).not.toBeInTheDocument()
    expect(ownDeck(id).edition?.version).toBe(atlas.edition.version)
  })
})

describe('the link to the presentation', () => {
  test('is copied without notes, which is said', async () => {
    edit()
    await press('Link naar deze presentatie')
    expect(await screen.findByText('De link is gekopieerd. De notities gaan niet mee.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(/\/presenteren\/#d=[\w-]+$/)
  })
  test('stands there to be copied by hand where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    edit()
    await press('Link naar deze presentatie')
    expect(await screen.findByDisplayValue(/\/presenteren\/#d=[\w-]+$/)).toHaveAccessibleName('Kopieer deze link:')
  })
  test('is no link where the presentation is too long, and then a file is advised', async () => {
    const noise = (seed: number) =>
      Array.from({ length: 3000 }, (_, at) => String.fromCharCode(33 + ((((at + seed) ** 2 * 48_271) % 2_147_483_647) % 90))).join('')
    edit([1, 2, 3, 4, 5].map(seed => slideOf(`s-${seed}`, { title: 'Lang', text: noise(seed * 7919) })))
    await press('Link naar deze presentatie')
    expect(await screen.findByText('Deze presentatie is te lang voor een link. Bewaar haar als bestand en stuur dat.')).toBeInTheDocument()
  })
})

test('a change in another window is told, and what is here can be kept', async () => {
  edit()
  act(() => useDecks.setState({ changedElsewhere: id }))
  expect(screen.getByRole('alert')).toHaveTextContent('Deze presentatie is ook in een ander venster veranderd.')
  await press('Houd deze')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test.each([
  ['Presenteren', { stage: 'show', slide: 2 }],
  ['Afdrukken', { stage: 'paper' }],
  ['Alle presentaties', { deck: null }],
])('the button “%s” leads there', async (name, view) => {
  edit()
  open(2)
  await press(name)
  expect(useStore.getState().view).toMatchObject({ page: 'present', ...view })
})
