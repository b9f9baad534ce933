import 'fake-indexeddb/auto'
import { createStore, set } from 'idb-keyval'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deleteDeck, getDeck, listDecks, putDeck } from '../../src/data/deck-storage'
import type { Deck } from '../../src/domain/deck'
import { withChanged } from '../../src/domain/deck-operations'
import { openDeck } from '../../src/state/actions'
import {
  addSlide,
  changeDeck,
  initialDecks,
  keepDeck,
  keepOurs,
  mayUndo,
  openDecks,
  redoDeck,
  removeDeck,
  saveDecks,
  takeTheirs,
  undoDeck,
  useDecks,
} from '../../src/state/decks'
import { deckOf, slideOf } from '../support/decks'

const { id: _, changed: __, ...fresh } = deckOf()
const deck = (id: string) => useDecks.getState().decks?.find(one => one.id === id)

beforeEach(openDecks)
afterEach(async () => {
  vi.restoreAllMocks()
  await saveDecks()
  for (const { id } of useDecks.getState().decks ?? []) removeDeck(id)
  for (const { id } of (await listDecks()).decks) await deleteDeck(id)
  // Taking away goes on after the answer.
  await vi.waitFor(async () => expect((await listDecks()).decks).toEqual([]))
  useDecks.setState({ ...initialDecks, decks: [] })
})

test('a new presentation is kept by itself', async () => {
  const id = keepDeck(fresh)
  expect(useDecks.getState().isSaved).toBe(false)
  await saveDecks()
  expect(useDecks.getState().isSaved).toBe(true)
  expect(await getDeck(id)).toEqual(deck(id))
})

test('every new presentation has an id of its own, so that an import never takes the place of another', () => {
  expect(keepDeck(fresh)).not.toBe(keepDeck(fresh))
  expect(useDecks.getState().decks).toHaveLength(2)
})

describe('a change', () => {
  test('is kept, undone and done again', async () => {
    const id = keepDeck(fresh)
    changeDeck(id, one => withChanged(one, 'a', { title: 'Nieuw' }))
    undoDeck(id)
    expect(deck(id)?.slides[0]?.title).toBe('a')
    redoDeck(id)
    expect(deck(id)?.slides[0]?.title).toBe('Nieuw')
    await saveDecks()
    expect((await getDeck(id))?.slides[0]?.title).toBe('Nieuw')
  })

  test('in one field is undone as one step', () => {
    const id = keepDeck(fresh)
    for (const title of ['N', 'Ni', 'Nie']) changeDeck(id, one => withChanged(one, 'a', { title }), 'a title')
    undoDeck(id)
    expect(deck(id)?.slides[0]?.title).toBe('a')
  })

  test('is kept also where the clock was set back since', async () => {
    const id = keepDeck(fresh)
    await saveDecks()
    vi.spyOn(Date, 'now').mockReturnValue(0)
    changeDeck(id, one => ({ ...one, name: 'In 1970' }))
    await saveDecks()
    expect((await getDeck(id))?.name).toBe('In 1970')
    undoDeck(id)
    await saveDecks()
    expect((await getDeck(id))?.name).toBe(fresh.name)
  })

  test('that changes nothing cannot be undone', () => {
    const id = keepDeck(fresh)
    changeDeck(id, one => one)
    expect(mayUndo(useDecks.getState(), id)).toEqual({ undo: false, redo: false })
  })
})

test('a presentation that was taken away can be put back', async () => {
  const id = keepDeck(fresh)
  const removed = removeDeck(id)
  expect(deck(id)).toBeUndefined()
  expect(deck(keepDeck(removed!))?.slides).toEqual(fresh.slides)
})

test('what was taken away before it was kept does not come back', async () => {
  const id = keepDeck(fresh)
  removeDeck(id)
  await saveDecks()
  await vi.waitFor(async () => expect((await listDecks()).decks.map(one => one.id)).not.toContain(id))
})

test('a storage without room is told, and what was made stays', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const id = keepDeck(fresh)
  await saveDecks()
  expect(useDecks.getState().trouble).toBe('full')
  expect(deck(id)).toBeDefined()
})

describe('a slide that is added from elsewhere', () => {
  const { id: ___, ...slide } = slideOf('x')
  test('comes into a new presentation where there is none', async () => {
    const added = await addSlide(slide, { name: 'Mijn presentatie', language: 'nl' })
    expect(added).toMatchObject({ slide: 1, deck: { name: 'Mijn presentatie' } })
  })
  test('comes at the end of the one that was last worked on', async () => {
    keepDeck(fresh)
    const id = keepDeck({ ...fresh, name: 'Tweede' })
    expect(await addSlide(slide, { name: 'Mijn presentatie', language: 'nl' })).toMatchObject({ slide: 4, deck: { id } })
  })
  test('is kept by the time that is said, so that the page may be left at once', async () => {
    const added = await addSlide(slide, { name: 'Mijn presentatie', language: 'nl' })
    expect((await getDeck(added.deck.id))?.slides).toHaveLength(1)
  })
})

test('what could not be kept is kept as soon as there is room', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const [other, id] = [keepDeck(fresh), keepDeck(fresh)]
  await saveDecks()
  expect(useDecks.getState()).toMatchObject({ trouble: 'full', isSaved: false })
  put.mockRestore()
  removeDeck(other)
  await vi.waitFor(() => expect(useDecks.getState()).toMatchObject({ trouble: null, isSaved: true }))
  expect(await getDeck(id)).toEqual(deck(id))
})

test('a text that is too long is cut, so that the presentation can be read again', async () => {
  const id = keepDeck(fresh)
  changeDeck(id, one => withChanged(one, 'a', { title: 'x'.repeat(500) }))
  await saveDecks()
  expect((await getDeck(id))?.slides[0]?.title).toHaveLength(300)
})

test('what changes while the page is left is kept at once', async () => {
  const id = keepDeck(fresh)
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitFor(async () => expect(await getDeck(id)).toEqual(deck(id)))
})

test('a slide that no longer fits comes into a new presentation', async () => {
  keepDeck({ ...fresh, slides: Array.from({ length: 200 }, (_, index) => slideOf(`s-${index}`)) })
  const { id: ___, ...slide } = slideOf('x')
  expect(await addSlide(slide, { name: 'Mijn presentatie', language: 'nl' })).toMatchObject({ slide: 1, deck: { name: 'Mijn presentatie' } })
})

describe('what another tab does', () => {
  const tab = new BroadcastChannel('focusatlas-decks')
  afterAll(() => tab.close())
  afterEach(() => openDeck(null))

  /** So that one moment is later than another. */
  const aMoment = () => new Promise(resolve => setTimeout(resolve, 3))

  /** The other tab keeps its own version of a presentation. */
  async function keepElsewhere(id: string, part: Partial<Deck> = {}) {
    await aMoment()
    await putDeck({ ...deckOf(), id, name: 'Van de ander', changed: new Date().toISOString(), ...part })
    tab.postMessage({ id, isRemoved: false })
  }
  /** A presentation that was changed and kept here. */
  async function worked() {
    const id = keepDeck(fresh)
    changeDeck(id, one => ({ ...one, name: 'Van mij' }))
    await saveDecks()
    return id
  }

  test('arrives when it makes a new presentation', async () => {
    await keepElsewhere('eigen.00000001')
    await vi.waitFor(() => expect(deck('eigen.00000001')?.name).toBe('Van de ander'))
  })

  test('arrives when nobody is at work on it here, and can be undone', async () => {
    const id = await worked()
    await keepElsewhere(id)
    await vi.waitFor(() => expect(deck(id)?.name).toBe('Van de ander'))
    undoDeck(id)
    expect(deck(id)?.name).toBe('Van mij')
  })

  test('does not arrive when what is here is newer', async () => {
    const id = await worked()
    tab.postMessage({ id, isRemoved: false })
    await keepElsewhere(id, { changed: '2001-01-01T00:00:00.000Z' })
    await keepElsewhere('eigen.00000002')
    await vi.waitFor(() => expect(deck('eigen.00000002')).toBeDefined())
    expect(deck(id)?.name).toBe('Van mij')
  })

  test('does not touch what is being edited here, and is told', async () => {
    const id = await worked()
    openDeck(id)
    await keepElsewhere(id)
    await vi.waitFor(() => expect(useDecks.getState().changedElsewhere).toBe(id))
    expect(deck(id)?.name).toBe('Van mij')
  })

  test('does not touch what waits to be kept here', async () => {
    const id = keepDeck(fresh)
    await keepElsewhere(id)
    await vi.waitFor(() => expect(useDecks.getState().changedElsewhere).toBe(id))
    expect(deck(id)?.name).toBe(fresh.name)
  })

  test('is not written over by what is older here', async () => {
    const id = keepDeck(fresh)
    await aMoment()
    const theirs = { ...deckOf(), id, name: 'Van de ander', changed: new Date().toISOString() }
    await putDeck(theirs)
    await saveDecks()
    expect(await getDeck(id)).toEqual(theirs)
    expect(useDecks.getState()).toMatchObject({ changedElsewhere: id, isSaved: true })
    expect(deck(id)?.name).toBe(fresh.name)
  })

  test('comes after all when that is asked for', async () => {
    const id = await worked()
    openDeck(id)
    await keepElsewhere(id)
    await vi.waitFor(() => expect(useDecks.getState().changedElsewhere).toBe(id))
    await takeTheirs(id)
    expect(deck(id)?.name).toBe('Van de ander')
    expect(useDecks.getState().changedElsewhere).toBeNull()
    undoDeck(id)
    expect(deck(id)?.name).toBe('Van mij')
  })

  test('gives way to what is here when that is asked for', async () => {
    const id = await worked()
    openDeck(id)
    await keepElsewhere(id)
    await vi.waitFor(() => expect(useDecks.getState().changedElsewhere).toBe(id))
    await aMoment()
    await keepOurs(id)
    await saveDecks()
    expect((await getDeck(id))?.name).toBe('Van mij')
    expect(useDecks.getState().changedElsewhere).toBeNull()
  })

  test('gives way to what is here also where the clock was set back since', async () => {
    const id = await worked()
    openDeck(id)
    await keepElsewhere(id, { changed: '2099-01-01T00:00:00.000Z' })
    await vi.waitFor(() => expect(useDecks.getState().changedElsewhere).toBe(id))
    await keepOurs(id)
    await saveDecks()
    expect((await getDeck(id))?.name).toBe('Van mij')
  })

  test('takes a presentation away here as well', async () => {
    const id = await worked()
    await deleteDeck(id)
    tab.postMessage({ id, isRemoved: true })
    await vi.waitFor(() => expect(deck(id)).toBeUndefined())
  })

  test('is told what is kept and taken away here', async () => {
    const heard: unknown[] = []
    tab.onmessage = ({ data }) => heard.push(data)
    const id = await worked()
    removeDeck(id)
    await vi.waitFor(() =>
      expect(heard).toEqual(
        expect.arrayContaining([
          { id, isRemoved: false },
          { id, isRemoved: true },
        ]),
      ),
    )
    tab.onmessage = null
  })

  test('means nothing when it is no message of ours', async () => {
    const id = await worked()
    for (const message of [null, 7, 'x', { id: 3 }, { isRemoved: true }]) tab.postMessage(message)
    await keepElsewhere('eigen.00000003')
    await vi.waitFor(() => expect(deck('eigen.00000003')).toBeDefined())
    expect(deck(id)?.name).toBe('Van mij')
  })
})

test('reading the storage tells what could not be read, and doubles nothing that was made meanwhile', async () => {
  await putDeck({ ...deckOf(), id: 'eigen.00000004' })
  await set('eigen.broken01', 'x', createStore('focusatlas', 'decks'))
  vi.resetModules()
  const page = await import('../../src/state/decks')
  const made = page.keepDeck(fresh)
  const [opened] = [page.openDecks(), page.saveDecks()]
  await opened
  const ids = page.useDecks.getState().decks?.map(({ id }) => id) ?? []
  expect(ids).toEqual(expect.arrayContaining(['eigen.00000004', made]))
  expect(new Set(ids).size).toBe(ids.length)
  expect(page.useDecks.getState().broken).toBe(1)
})

test('a browser that keeps nothing says so, and works on', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  vi.resetModules()
  const page = await import('../../src/state/decks')
  await page.openDecks()
  expect(page.useDecks.getState()).toMatchObject({ decks: [], trouble: 'refused' })
  const id = page.keepDeck(fresh)
  await page.saveDecks()
  expect(page.useDecks.getState()).toMatchObject({ trouble: 'refused', isSaved: false, decks: [{ id }] })
})
