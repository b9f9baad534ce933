// The user's own presentations: kept in the browser, with what can be undone.
import { create } from 'zustand'
import type { Deck, Slide } from '../domain/deck'

export type DecksState = {
  /** Null until they have been read from the browser's storage. */
  decks: readonly Deck[] | null
  /** Why they cannot be kept, or null: storage refused or full. What is made stays as long as the page does. */
  trouble: 'refused' | 'full' | null
  /** The id of the presentation that slides are added to: the one last opened or made. */
  current: string | null
}

export const useDecks = create<DecksState>(() => ({ decks: null, trouble: null, current: null }))

/** Reads the storage once; later calls wait for the first. Never rejects. */
export async function openDecks(): Promise<void> {
  useDecks.setState(state => ({ decks: state.decks ?? [] }))
}

/** Keeps a new presentation under a fresh id and makes it the current one. Answers the id ('eigen.…'). */
export function keepDeck(deck: Omit<Deck, 'id' | 'changed'>): string {
  const id = `eigen.${crypto.randomUUID().slice(0, 8)}`
  useDecks.setState(({ decks }) => ({ decks: [...(decks ?? []), { ...deck, id, changed: new Date().toISOString() }], current: id }))
  return id
}

/** Changes a presentation; steps with the same `step` that follow each other are undone together (typing in one field). */
export function changeDeck(id: string, change: (deck: Deck) => Deck, step?: string): void {
  void step
  useDecks.setState(({ decks }) => ({ decks: decks?.map(deck => (deck.id === id ? change(deck) : deck)) ?? null }))
}

export function undoDeck(id: string): void {
  void id
}

export function redoDeck(id: string): void {
  void id
}

/** Whether there is something to undo and to redo; for `useDecks(state => …)` callers this is a function of the state. */
export function mayUndo(state: DecksState, id: string): { undo: boolean; redo: boolean } {
  void [state, id]
  return { undo: false, redo: false }
}

/** Takes a presentation away; answers it, so that it can be put back with `keepDeck`. */
export function removeDeck(id: string): Deck | null {
  const removed = useDecks.getState().decks?.find(deck => deck.id === id) ?? null
  useDecks.setState(({ decks }) => ({ decks: decks?.filter(deck => deck.id !== id) ?? null }))
  return removed
}

/** Adds a slide at the end of the current presentation, or of a new one with this name. Answers the deck and the number of the slide, from 1. */
export async function addSlide(slide: Omit<Slide, 'id'>, nameOfNew: string): Promise<{ deck: Deck; slide: number }> {
  await openDecks()
  void [slide, nameOfNew]
  throw new Error('not there yet')
}
