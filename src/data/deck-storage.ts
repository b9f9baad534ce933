// The user's own presentations in the browser: one record each, checked when it is read. A broken one harms no other and stays where it is.
import { createStore, del, entries, get, type UseStore, update } from 'idb-keyval'
import type { Deck } from '../domain/deck'
import { readWritten, writeDeck } from './deck-file'

/** The browser keeps nothing, has no room left, or keeps what only a newer atlas can read. */
export class StorageError extends Error {
  readonly why: 'refused' | 'full' | 'newer'
  constructor(why: StorageError['why'], cause: unknown) {
    super(`The browser's storage is ${why}.`, { cause })
    this.name = 'StorageError'
    this.why = why
  }
}

let store: UseStore | null = null
const open = () => {
  store ??= createStore('focusatlas', 'decks')
  return store
}

/** A write that was broken off without a word ran out of room as well. */
const isFull = (error: unknown) => error === null || (error instanceof DOMException && error.name === 'QuotaExceededError')

/** Does something with the store; whatever goes wrong there becomes a StorageError. */
async function within<Value>(deed: (store: UseStore) => Promise<Value>): Promise<Value> {
  try {
    return await deed(open())
  } catch (error) {
    if (error instanceof StorageError) throw error
    // A database that could not be opened is tried again next time.
    store = null
    throw new StorageError(isFull(error) ? 'full' : 'refused', error)
  }
}

/** The deck in a record; null where there is none that belongs under this key. */
function deckIn(key: unknown, record: unknown): Deck | null {
  const read = typeof record === 'string' ? readWritten(record) : null
  return read && 'deck' in read && read.deck.id === key ? read.deck : null
}

/** What another tab with a newer version of the atlas kept must not be lost to this one. */
function isOfNewerAtlas(record: unknown): boolean {
  const read = typeof record === 'string' ? readWritten(record) : null
  return read !== null && 'refused' in read && read.refused.why === 'newer'
}

/** All that can be read, and the keys of what cannot. Rejects with a StorageError. */
export async function listDecks(): Promise<{ decks: Deck[]; broken: string[] }> {
  const found = (await within(all => entries(all))).map(([key, record]) => ({ key: String(key), deck: deckIn(key, record) }))
  return { decks: found.flatMap(({ deck }) => deck ?? []), broken: found.flatMap(({ key, deck }) => (deck ? [] : [key])) }
}

/** One presentation as it is kept now; null where it is not there or cannot be read. Rejects with a StorageError. */
export const getDeck = async (id: string): Promise<Deck | null> => deckIn(id, await within(all => get(id, all)))

/** Keeps a presentation under its id, unless another tab has kept a later one there, or one that only a newer atlas can read. Answers the one that is kept now. Rejects with a StorageError. */
export async function putDeck(deck: Deck): Promise<Deck> {
  let kept = deck
  const newest = (record: unknown) => {
    if (isOfNewerAtlas(record)) throw new StorageError('newer', record)
    const there = deckIn(deck.id, record)
    if (there && there.changed > deck.changed) kept = there
    return kept === deck ? writeDeck(deck) : record
  }
  await within(all => update(deck.id, newest, all))
  return kept
}

/** Rejects with a StorageError. */
export const deleteDeck = (id: string): Promise<void> => within(all => del(id, all))
