// The user's own presentations: kept in the browser by themselves, with what can be undone.
import { create } from 'zustand'
import { deleteDeck, getDeck, listDecks, putDeck, StorageError } from '../data/deck-storage'
import type { Deck, Slide } from '../domain/deck'
import { withSlide } from '../domain/deck-operations'
import { advance, begin, type History, redo, undo } from '../domain/history'

export type DecksState = {
  /** Null until they have been read from the browser's storage. */
  decks: readonly Deck[] | null
  /** How many records could not be read; they are left as they are. */
  broken: number
  /** Why they cannot be kept, or null: storage refused or full. What is made stays as long as the page does. */
  trouble: 'refused' | 'full' | null
  /** The id of the presentation that slides are added to: the one last opened or made. */
  current: string | null
  histories: Readonly<Record<string, History<Deck>>>
  /** Whether everything that was made is kept by now. */
  isSaved: boolean
  /** A presentation that was changed in another tab while it had changes here as well; what is here stays. */
  changedElsewhere: string | null
}

export const initialDecks: DecksState = { decks: null, broken: 0, trouble: null, current: null, histories: {}, isSaved: true, changedElsewhere: null }
export const useDecks = create<DecksState>(() => initialDecks)

/** Milliseconds after the last change before it is kept. */
const pause = 400
const waiting = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined
let reading: Promise<void> | null = null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('focusatlas-decks')

const find = (id: string) => useDecks.getState().decks?.find(deck => deck.id === id) ?? null
const now = () => new Date().toISOString()
const place = (deck: Deck) => useDecks.setState(({ decks }) => ({ decks: (decks ?? []).map(other => (other.id === deck.id ? deck : other)) }))
const whyOf = (error: unknown) => (error instanceof StorageError ? error.why : 'refused')

/** Keeps what is waiting, and tells the other tabs. Never rejects. */
export async function saveDecks(): Promise<void> {
  clearTimeout(timer)
  const ids = [...waiting]
  waiting.clear()
  for (const id of ids) {
    const deck = find(id)
    if (!deck) continue
    try {
      await putDeck(deck)
      others?.postMessage({ id })
      useDecks.setState({ trouble: null })
    } catch (error) {
      useDecks.setState({ trouble: whyOf(error) })
    }
  }
  if (waiting.size === 0) useDecks.setState({ isSaved: true })
}

function saveSoon(id: string) {
  waiting.add(id)
  useDecks.setState({ isSaved: false })
  clearTimeout(timer)
  timer = setTimeout(saveDecks, pause)
}

/** Takes over what another tab has kept, unless the same presentation has changes here. */
async function takeOver(id: string) {
  if (waiting.has(id)) return useDecks.setState({ changedElsewhere: id })
  const theirs = await getDeck(id).catch(() => null)
  const ours = find(id)
  if (!theirs) return useDecks.setState(({ decks }) => ({ decks: decks?.filter(deck => deck.id !== id) ?? null }))
  if (!ours) return useDecks.setState(({ decks }) => ({ decks: [...(decks ?? []), theirs] }))
  if (theirs.changed <= ours.changed) return
  place(theirs)
  useDecks.setState(({ histories }) => ({ histories: { ...histories, [id]: begin(theirs) } }))
}

async function read() {
  if (typeof window !== 'undefined') window.addEventListener('pagehide', () => void saveDecks())
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void saveDecks())
  others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string') void takeOver(data.id)
  })
  try {
    const { decks, broken } = await listDecks()
    // What was made while the storage was being read stays.
    useDecks.setState(state => ({ decks: [...decks, ...(state.decks ?? [])], broken: broken.length }))
  } catch (error) {
    useDecks.setState(state => ({ decks: state.decks ?? [], trouble: whyOf(error) }))
  }
}

/** Reads the storage once; later calls wait for the first. Never rejects. */
export function openDecks(): Promise<void> {
  reading ??= read()
  return reading
}

/** Keeps a new presentation under a fresh id and makes it the current one. Answers the id ('eigen.…'). */
export function keepDeck(deck: Omit<Deck, 'id' | 'changed'>): string {
  const id = `eigen.${crypto.randomUUID().slice(0, 8)}`
  useDecks.setState(({ decks }) => ({ decks: [...(decks ?? []), { ...deck, id, changed: now() }], current: id }))
  saveSoon(id)
  return id
}

/** Makes a presentation the one that slides are added to. */
export const chooseDeck = (id: string) => useDecks.setState({ current: id })

/** Changes a presentation; steps with the same `step` that follow each other are undone together (typing in one field). */
export function changeDeck(id: string, change: (deck: Deck) => Deck, step?: string): void {
  const deck = find(id)
  const next = deck && change(deck)
  if (!deck || !next || next === deck) return
  const changed = { ...next, changed: now() }
  place(changed)
  useDecks.setState(({ histories }) => ({ current: id, histories: { ...histories, [id]: advance(histories[id] ?? begin(deck), changed, step ?? null) } }))
  saveSoon(id)
}

function walk(id: string, step: (history: History<Deck>) => History<Deck>) {
  const history = useDecks.getState().histories[id]
  if (!history) return
  const next = step(history)
  if (next.present === history.present) return
  useDecks.setState(({ histories }) => ({ histories: { ...histories, [id]: next } }))
  place({ ...next.present, changed: now() })
  saveSoon(id)
}

export const undoDeck = (id: string): void => walk(id, undo)
export const redoDeck = (id: string): void => walk(id, redo)

/** Whether there is something to undo and to redo. */
export function mayUndo({ histories }: DecksState, id: string): { undo: boolean; redo: boolean } {
  const history = histories[id]
  return { undo: (history?.past.length ?? 0) > 0, redo: (history?.future.length ?? 0) > 0 }
}

/** Takes a presentation away; answers it, so that it can be put back with `keepDeck`. */
export function removeDeck(id: string): Deck | null {
  const removed = find(id)
  waiting.delete(id)
  useDecks.setState(({ decks, current, histories }) => {
    const { [id]: _, ...rest } = histories
    return { decks: decks?.filter(deck => deck.id !== id) ?? null, current: current === id ? null : current, histories: rest }
  })
  deleteDeck(id).then(
    () => others?.postMessage({ id }),
    (error: unknown) => useDecks.setState({ trouble: whyOf(error) }),
  )
  return removed
}

/** Adds a slide at the end of the current presentation, or of a new one with this name. Answers the deck and the number of the slide, from 1. */
export async function addSlide(slide: Omit<Slide, 'id'>, { name, language }: Pick<Deck, 'name' | 'language'>): Promise<{ deck: Deck; slide: number }> {
  await openDecks()
  const { current, decks } = useDecks.getState()
  const latest = [...(decks ?? [])].sort((a, b) => a.changed.localeCompare(b.changed)).at(-1)
  const id = (current && find(current)?.id) ?? latest?.id ?? keepDeck({ name, language, meeting: null, edition: null, slides: [] })
  changeDeck(id, deck => withSlide(deck, slide))
  const deck = find(id)
  if (!deck) throw new Error('The presentation was taken away while a slide was added.')
  return { deck, slide: deck.slides.length }
}
