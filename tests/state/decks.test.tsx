import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { getDeck, listDecks } from '../../src/data/deck-storage'
import { withChanged } from '../../src/domain/deck-operations'
import { addSlide, changeDeck, initialDecks, keepDeck, mayUndo, openDecks, redoDeck, removeDeck, saveDecks, undoDeck, useDecks } from '../../src/state/decks'
import { deckOf, slideOf } from '../support/decks'

const { id: _, changed: __, ...fresh } = deckOf()
const deck = (id: string) => useDecks.getState().decks?.find(one => one.id === id)

beforeEach(openDecks)
afterEach(async () => {
  vi.restoreAllMocks()
  await saveDecks()
  for (const { id } of useDecks.getState().decks ?? []) removeDeck(id)
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
})
