import 'fake-indexeddb/auto'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { openDecks, saveDecks } from '../../src/state/decks'
import { useStore } from '../../src/state/store'
import { slideOf } from '../support/decks'
import { button, choice, edit, field, id, open, press, says, slide, slides, strip, titleOnSlide, user } from '../support/editor-page'
import { fakeHandle } from '../support/fake-handle'
import { forgetDecks, ownDeck } from '../support/own-decks'
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
  test('takes back a whole name as one step', async () => {
    edit()
    await user.type(field('Naam van de presentatie'), ' mei')
    await user.keyboard('{Control>}z{/Control}')
    expect(field('Naam van de presentatie')).toHaveValue('Overleg')
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
