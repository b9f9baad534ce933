import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteDeck, getDeck, listDecks, putDeck } from '../../src/data/deck-storage'
import { deckOf } from '../support/decks'

const deck = deckOf()
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { id } of (await listDecks()).decks) await deleteDeck(id)
})

test('what was kept is read again', async () => {
  await putDeck(deck)
  expect(await getDeck(deck.id)).toEqual(deck)
  expect((await listDecks()).decks).toEqual([deck])
})

test('what was taken away is gone', async () => {
  await putDeck(deck)
  await deleteDeck(deck.id)
  expect(await getDeck(deck.id)).toBeNull()
})

test('a broken record harms no other, is told, and stays where it is', async () => {
  const raw = createStore('focusatlas', 'decks')
  await set('eigen.broken00', '{"format":"focusatlas-deck"', raw)
  await putDeck(deck)
  expect(await listDecks()).toEqual({ decks: [deck], broken: ['eigen.broken00'] })
  expect(await get('eigen.broken00', raw)).toBe('{"format":"focusatlas-deck"')
})

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError')],
  ['refused', new DOMException('no', 'SecurityError')],
])('a storage that is %s says so', async (why, error) => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error
  })
  await expect(putDeck(deck)).rejects.toMatchObject({ name: 'StorageError', why })
})
