// The user's own presentations in the browser: one record each, checked when it is read. A broken one harms no other and stays where it is.
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { Deck } from '../domain/deck'
import { readDeck, writeDeck } from './deck-file'

/** The browser keeps nothing, or has no room left. */
export class StorageError extends Error {
  readonly why: 'refused' | 'full'
  constructor(why: 'refused' | 'full', cause: unknown) {
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

/** Does something with the store; whatever goes wrong there becomes a StorageError. */
async function within<Value>(deed: (store: UseStore) => Promise<Value>): Promise<Value> {
  try {
    return await deed(open())
  } catch (error) {
    // A database that could not be opened is tried again next time.
    store = null
    throw new StorageError(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused', error)
  }
}

/** All that can be read, and the keys of what cannot. Rejects with a StorageError. */
export async function listDecks(): Promise<{ decks: Deck[]; broken: string[] }> {
  const found = await within(all => entries<string, unknown>(all))
  const read = found.map(([key, text]) => ({ key, read: typeof text === 'string' ? readDeck(text) : null }))
  return {
    decks: read.flatMap(({ read: one }) => (one && 'deck' in one ? [one.deck] : [])),
    broken: read.flatMap(({ key, read: one }) => (one && 'deck' in one ? [] : [key])),
  }
}

/** One presentation as it is kept now; null where it is not there or cannot be read. Rejects with a StorageError. */
export async function getDeck(id: string): Promise<Deck | null> {
  const text = await within(all => get<unknown>(id, all))
  const read = typeof text === 'string' ? readDeck(text) : null
  return read && 'deck' in read ? read.deck : null
}

/** Keeps a presentation under its id. Rejects with a StorageError. */
export const putDeck = (deck: Deck): Promise<void> => within(all => set(deck.id, writeDeck(deck), all))

/** Rejects with a StorageError. */
export const deleteDeck = (id: string): Promise<void> => within(all => del(id, all))
