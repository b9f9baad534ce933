import 'fake-indexeddb/auto'
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deckVersion, writeDeck } from '../../src/data/deck-file'
import { PresentationPage } from '../../src/presentation/PresentationPage'
import { deckToLink } from '../../src/state/deck-link'
import { openDecks, useDecks } from '../../src/state/decks'
import { useStore } from '../../src/state/store'
import { deckOf, slideOf } from '../support/decks'
import { fakeHandle } from '../support/fake-handle'
import { forgetDecks, keepOwn } from '../support/own-decks'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn(fakeHandle) }))

const user = userEvent.setup({ applyAccept: false })
const atlas = dutchAtlas()
const show = (deck: string | null = null) => renderScene(<PresentationPage theme="light" />, atlas, { page: 'present', deck })
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)
const own = () =>
  part('Mijn presentaties')
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const decks = () => useDecks.getState().decks ?? []

beforeEach(async () => {
  vi.stubGlobal('fetch', publishedFetch().fetch)
  await openDecks()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await act(forgetDecks)
})

describe('a new presentation', () => {
  test.each([
    ['Leeg', 'Mijn presentatie', ['title']],
    ['Alliantieoverleg', 'Alliantieoverleg', ['title', 'agenda', 'text', 'map', 'question', 'text', 'sources']],
    ['Bewonersavond', 'Bewonersavond', ['title', 'agenda', 'text', 'question', 'text']],
    ['Bestuurlijk overleg', 'Bestuurlijk overleg', ['title', 'map', 'results', 'question', 'sources']],
  ])('from “%s” opens in the editor as ‘%s’', async (template, name, kinds) => {
    show()
    await press(template)
    expect(screen.getByRole('textbox', { name: 'Naam van de presentatie' })).toHaveValue(name)
    expect(decks().map(({ slides }) => slides.map(({ kind }) => kind))).toEqual([kinds])
  })
})

describe('a ready presentation', () => {
  test.each([
    ['Over een gebied', 'Delft West', 'Delft West'],
    ['Over een thema', 'Wonen', 'Wonen'],
  ])('%s is opened by one choice and one button', async (label, option, title) => {
    show()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    await press(`Bekijk: ${label}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(screen.getByText(/Een kant-en-klare presentatie, steeds met de nieuwste cijfers\./)).toBeInTheDocument()
  })
  test('of the whole programme is one button', async () => {
    show()
    await press('Bekijk: Het hele programma')
    expect(screen.getByRole('heading', { level: 1, name: 'Twintig gebieden, één opgave' })).toBeInTheDocument()
  })
  test('that compares is offered from two different areas on', async () => {
    show()
    const button = () => screen.queryByRole('button', { name: 'Bekijk: Gebieden vergelijken' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gebied 1' }), 'Delft West')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gebied 2' }), 'Delft West')
    expect(button()).not.toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gebied 2' }), 'Breda Noord')
    await user.click(button()!)
    expect(useStore.getState().view.deck).toBe('vergelijk.delft-west.breda-noord')
  })
  test('becomes one’s own as a copy that can be changed', async () => {
    show('gebied.delft-west')
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await press('Bewerk een eigen kopie')
    expect(screen.getByRole('textbox', { name: 'Naam van de presentatie' })).toHaveValue('Delft West')
    expect(decks()).toHaveLength(1)
  })
})

describe('one’s own presentations', () => {
  test('are none at first, which is said', () => {
    show()
    expect(screen.getByText('U hebt hier nog geen eigen presentatie.')).toBeInTheDocument()
  })
  test('are listed with their day, length and time', () => {
    keepOwn([slideOf('a', { minutes: 5 }), slideOf('b', { minutes: 10 })], { meeting: '2027-01-31' })
    show()
    expect(part('Mijn presentaties').getByText(/^31 januari 2027 · 2 dia’s, 15 minuten · veranderd op/)).toBeInTheDocument()
  })
  test('are taken away, which is said, and put back as they were', async () => {
    keepOwn(undefined, { name: 'Overleg' })
    show()
    await press('Verwijderen: Overleg')
    expect(own()).toEqual([])
    expect(screen.getByText('‘Overleg’ is verwijderd.')).toBeInTheDocument()
    await press('Zet terug')
    expect(own()).toEqual(['Overleg'])
    expect(screen.queryByText('‘Overleg’ is verwijderd.')).not.toBeInTheDocument()
    expect(decks()[0]?.slides).toEqual(deckOf().slides)
  })
  test('are doubled under a name that nobody has yet', async () => {
    keepOwn()
    show()
    await press('Dupliceren: Overleg')
    expect(own().toSorted()).toEqual(['Overleg', 'Overleg (2)'])
    await press('Dupliceren: Overleg (2)')
    expect(own().toSorted()).toEqual(['Overleg', 'Overleg (2)', 'Overleg (3)'])
  })
  test('are saved as a file that can be read again', async () => {
    const files: Blob[] = []
    const names: string[] = []
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    keepOwn()
    show()
    await press('Bewaar als bestand: Overleg')
    expect(names).toEqual([expect.stringMatching(/^focusatlas-overleg-\d{4}-\d\d-\d\d\.focusatlas\.json$/)])
    await choose(new File(files, 'x.focusatlas.json'))
    expect(await screen.findByText('‘Overleg’ staat nu bij uw presentaties.')).toBeInTheDocument()
    expect(decks()[1]?.slides).toEqual(decks()[0]?.slides)
  })
  test('without a name are called that', () => {
    keepOwn(undefined, { name: '' })
    show()
    expect(own()).toEqual(['Zonder naam'])
  })
})

const choose = (file: File) => user.upload(screen.getByLabelText('Kies een bestand'), file)
const fileOf = (text: string) => new File([text], 'overleg.focusatlas.json', { type: 'application/json' })
const good = writeDeck(deckOf(undefined, { name: 'Uit het bestand' }))

describe('a file', () => {
  test('with a presentation comes beside what is there', async () => {
    keepOwn()
    show()
    await choose(fileOf(good))
    expect(await screen.findByText('‘Uit het bestand’ staat nu bij uw presentaties.')).toBeInTheDocument()
    expect(own().toSorted()).toEqual(['Overleg', 'Uit het bestand'])
  })
  test('can be dropped', async () => {
    show()
    fireEvent.drop(screen.getByText('Of sleep een bestand hierheen.'), { dataTransfer: { files: [fileOf(good)] } })
    expect(await screen.findByText('‘Uit het bestand’ staat nu bij uw presentaties.')).toBeInTheDocument()
  })
  test.each([
    ['broken off', good.slice(0, 200), /^Dit bestand is niet te lezen\./],
    ['empty', '', /^Dit bestand is niet te lezen\./],
    ['of something else', '{"type":"FeatureCollection"}', /^Dit is geen presentatie van Focusatlas\./],
    ['from a newer atlas', good.replace(`"version": ${deckVersion}`, `"version": ${deckVersion + 1}`), /gemaakt met een nieuwere Focusatlas/],
    [
      'with a hostile link',
      writeDeck(deckOf([slideOf('a', { link: 'javascript:alert(1)' })])),
      /klopt niet: dia 1, wat de dia laat zien\. Er is niets veranderd\.$/,
    ],
    ['that is too large', `"${'0'.repeat(2_100_000)}"`, /^Dit bestand is te groot \(2,1 MB\)/],
  ])('%s is refused in a sentence, and harms nothing', async (_, text, sentence) => {
    keepOwn()
    show()
    const before = decks()
    await choose(fileOf(text))
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(decks()).toEqual(before)
  })
  test('that is a film is not even opened', async () => {
    show()
    const film = fileOf('x')
    const text = vi.fn(async () => 'x')
    Object.defineProperties(film, { size: { value: 900_000_000 }, text: { value: text } })
    await choose(film)
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit bestand is te groot (900,0 MB).')
    expect(text).not.toHaveBeenCalled()
  })
  test('that is good takes the sentence about the last one away', async () => {
    show()
    await choose(fileOf('broken'))
    await screen.findByRole('alert')
    await choose(fileOf(good))
    expect(await screen.findByText('‘Uit het bestand’ staat nu bij uw presentaties.')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a presentation in a link', () => {
  test('is shown, and kept only when that is asked', async () => {
    window.history.replaceState(null, '', new URL((await deckToLink(deckOf()))!).hash)
    show()
    expect(await screen.findByText(/Deze presentatie zit in de link\./)).toBeInTheDocument()
    expect(screen.getAllByRole('article').map(slide => slide.getAttribute('aria-label'))).toEqual(['a', 'b', 'c'])
    expect(decks()).toEqual([])
    await press('Bewaar in deze browser')
    expect(decks()).toHaveLength(1)
  })
  test('that did not arrive whole is said', async () => {
    window.history.replaceState(null, '', '#d=AAAA')
    show()
    expect(await screen.findByRole('alert')).toHaveTextContent('De presentatie in deze link is niet heel aangekomen.')
  })
})

test('a presentation that is not here is said, above the others', async () => {
  show('eigen.ffffffff')
  expect(await screen.findByRole('alert')).toHaveTextContent('Deze presentatie is hier niet te vinden.')
  expect(screen.getByRole('heading', { level: 1, name: 'Presenteren' })).toBeInTheDocument()
})

test('a browser without room is told', () => {
  useDecks.setState({ trouble: 'full' })
  show()
  expect(screen.getByRole('alert')).toHaveTextContent('Er is geen plaats meer in deze browser.')
})
