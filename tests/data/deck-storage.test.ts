import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
import { afterEach, expect, test, vi } from 'vitest'
import { deckVersion, writeDeck } from '../../src/data/deck-file'
import { deleteDeck, getDeck, listDecks, putDeck } from '../../src/data/deck-storage'
import { deckOf, slideOf } from '../support/decks'

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

test('what a newer atlas kept is not lost to an older one', async () => {
  const raw = createStore('focusatlas', 'decks')
  const theirs = JSON.stringify({ format: 'focusatlas-deck', version: deckVersion + 1, deck: { new: true } })
  await set('eigen.newer000', theirs, raw)
  await expect(putDeck({ ...deck, id: 'eigen.newer000' })).rejects.toMatchObject({ name: 'StorageError', why: 'newer' })
  expect(await get('eigen.newer000', raw)).toBe(theirs)
})

test('a record under the key of another is no presentation', async () => {
  const raw = createStore('focusatlas', 'decks')
  await set('eigen.00000000', writeDeck(deck), raw)
  expect(await listDecks()).toMatchObject({ decks: [], broken: expect.arrayContaining(['eigen.00000000']) })
  expect(await getDeck('eigen.00000000')).toBeNull()
})

test('a presentation that is too large for a file is still read from the storage', async () => {
  const large = deckOf(Array.from({ length: 200 }, (_, index) => slideOf(`s-${index}`, { text: 'x'.repeat(4000), notes: 'y'.repeat(8000) })))
  await putDeck(large)
  expect(await getDeck(large.id)).toEqual(large)
})

test('a write that is broken off without a word ran out of room', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    void given
    queueMicrotask(() => this.transaction.abort())
    return {} as IDBRequest<IDBValidKey>
  })
  await expect(putDeck(deck)).rejects.toMatchObject({ why: 'full' })
})

test('a browser without storage says so at every door', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  vi.resetModules()
  const fresh = await import('../../src/data/deck-storage')
  for (const attempt of [fresh.listDecks(), fresh.getDeck('x'), fresh.putDeck(deck), fresh.deleteDeck('x')])
    await expect(attempt).rejects.toMatchObject({ name: 'StorageError', why: 'refused' })
  vi.unstubAllGlobals()
})
