// The user's own presentations in the browser: one record each, checked when it is read. A broken one harms no other and stays where it is.
import { del, entries, get, update } from 'idb-keyval'
import type { Deck } from '../domain/deck'
import { browserStore, StorageError } from './browser-store'
import { readWritten, writeDeck } from './deck-file'

const within = browserStore('focusatlas', 'decks')

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
