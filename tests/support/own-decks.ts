// The user's own presentations in tests of a page: an empty storage before and after each.
import { vi } from 'vitest'
import { deleteDeck, listDecks } from '../../src/data/deck-storage'
import type { Deck } from '../../src/domain/deck'
import { initialDecks, keepDeck, removeDeck, saveDecks, useDecks } from '../../src/state/decks'
import { deckOf } from './decks'

/** Keeps a presentation as if the user had made it. Answers its id. */
export function keepOwn(slides?: Deck['slides'], part: Partial<Deck> = {}): string {
  const { id: _, changed: __, ...fresh } = deckOf(slides, part)
  return keepDeck(fresh)
}

export const ownDeck = (id: string): Deck => {
  const deck = useDecks.getState().decks?.find(one => one.id === id)
  if (!deck) throw new Error(`There is no presentation '${id}'.`)
  return deck
}

/** Takes everything away, from the page and from the storage. */
export async function forgetDecks() {
  await saveDecks()
  for (const { id } of useDecks.getState().decks ?? []) removeDeck(id)
  for (const { id } of (await listDecks()).decks) await deleteDeck(id)
  await vi.waitFor(async () => {
    if ((await listDecks()).decks.length > 0) throw new Error('Taking away goes on after the answer.')
  })
  useDecks.setState({ ...initialDecks, decks: [] })
}
