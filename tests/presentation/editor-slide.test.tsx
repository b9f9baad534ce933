// What a slide shows, what the presentation is pinned to, and the ways out of the editor.
import 'fake-indexeddb/auto'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { keepSight } from '../../src/map/sight'
import { openDecks, useDecks } from '../../src/state/decks'
import { useStore } from '../../src/state/store'
import { slideOf } from '../support/decks'
import { atlas, choice, edit, id, open, press, says, slide, slides, titleOnSlide, user } from '../support/editor-page'
import { fakeHandle } from '../support/fake-handle'
import { forgetDecks, ownDeck } from '../support/own-decks'
import { areaIn } from '../support/published'
import { publishedFetch } from '../support/published-fetch'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

beforeEach(async () => {
  vi.mocked(createMap).mockReset().mockImplementation(fakeHandle)
  vi.stubGlobal('fetch', publishedFetch().fetch)
  await openDecks()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await act(forgetDecks)
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
