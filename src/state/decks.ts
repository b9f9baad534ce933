// The user's own presentations: kept in the browser by themselves, with what can be undone.
import { create } from 'zustand'
import { type Trouble, troubleOf } from '../data/browser-store'
import { getDeck, listDecks } from '../data/deck-storage'
import type { Deck, Slide } from '../domain/deck'
import { withinLimits } from '../domain/deck-limits'
import { mostSlides, withSlide } from '../domain/deck-operations'
import { advance, begin, type History, redo, undo } from '../domain/history'
import { createKeeping } from './deck-keeping'
import { useStore } from './store'

export type DecksState = {
  /** Null until they have been read from the browser's storage. */
  decks: readonly Deck[] | null
  /** How many records could not be read; they are left as they are. */
  broken: number
  /** Why they cannot be kept, or null. What is made stays as long as the page does. */
  trouble: Trouble
  /** The id of the presentation that slides are added to: the one last opened or made. */
  current: string | null
  histories: Readonly<Record<string, History<Deck>>>
  /** Whether everything that was made is kept by now. */
  isSaved: boolean
  /** A presentation that was changed or taken away in another tab while somebody was at work on it here; what is here stays. */
  changedElsewhere: string | null
}

export const initialDecks: DecksState = { decks: null, broken: 0, trouble: null, current: null, histories: {}, isSaved: true, changedElsewhere: null }
export const useDecks = create<DecksState>(() => initialDecks)

const keeping = createKeeping({ find, report: state => useDecks.setState(state), arrive })
let reading: Promise<void> | null = null

function find(id: string): Deck | null {
  return useDecks.getState().decks?.find(deck => deck.id === id) ?? null
}
const now = () => new Date().toISOString()
/** The furthest that a date can be, in milliseconds. */
const endOfTime = 8.64e15
/** The moment of a change that follows on another, also where the clock was set back since: the last change has to count as the last. */
function after(changed: string): string {
  return new Date(Math.min(endOfTime, Math.max(Date.now(), (Date.parse(changed) || 0) + 1))).toISOString()
}
const place = (deck: Deck) => useDecks.setState(({ decks }) => ({ decks: (decks ?? []).map(other => (other.id === deck.id ? deck : other)) }))
const without = ({ decks, current, histories }: DecksState, id: string): Partial<DecksState> => {
  const { [id]: _, ...rest } = histories
  return { decks: decks?.filter(deck => deck.id !== id) ?? null, current: current === id ? null : current, histories: rest }
}

/** Not `randomUUID`, which a page over plain http does not have. */
const freshId = () => `eigen.${Array.from(crypto.getRandomValues(new Uint8Array(4)), byte => byte.toString(16).padStart(2, '0')).join('')}`

function saveSoon(id: string) {
  useDecks.setState({ isSaved: false })
  keeping.keepSoon(id)
}

/** Keeps now what waits to be kept. Never rejects. */
export const saveDecks = (): Promise<void> => keeping.keepNow()

/** Whether somebody is at work on it here: it is not kept yet, or it was changed and the editor still has it open. */
function isInHand(id: string): boolean {
  const { page, deck, stage } = useStore.getState().view
  const isOpen = page === 'present' && deck === id && stage === 'editor'
  return keeping.isWaiting(id) || (isOpen && Object.values(mayUndo(useDecks.getState(), id)).includes(true))
}

/** Puts another tab's version in the place of ours; ours can be had back by undoing. */
function adopt(ours: Deck, theirs: Deck) {
  place(theirs)
  useDecks.setState(({ histories }) => ({ histories: { ...histories, [ours.id]: advance(histories[ours.id] ?? begin(ours), theirs) } }))
}

/** Another tab kept or took away a presentation: the newest stands, unless somebody is at work on it here. */
function arrive(id: string, theirs: Deck | null) {
  const ours = find(id)
  if (!ours) return theirs ? useDecks.setState(({ decks }) => ({ decks: [...(decks ?? []), theirs] })) : undefined
  if (theirs && theirs.changed <= ours.changed) return
  if (isInHand(id)) useDecks.setState({ changedElsewhere: id })
  else if (theirs) adopt(ours, theirs)
  else useDecks.setState(state => without(state, id))
}

/** What another tab made of a presentation comes in the place of what is here, which can be had back by undoing. */
export async function takeTheirs(id: string): Promise<void> {
  const theirs = await getDeck(id).catch(() => null)
  const ours = find(id)
  keeping.giveUp(id)
  if (ours && theirs) adopt(ours, theirs)
  useDecks.setState(state => ({ ...(theirs ? {} : without(state, id)), changedElsewhere: null }))
  await saveDecks()
}

/** What is here stays, and is kept in the place of what another tab made of it. */
export async function keepOurs(id: string): Promise<void> {
  useDecks.setState({ changedElsewhere: null })
  const theirs = await getDeck(id).catch(() => null)
  const ours = find(id)
  if (ours) place({ ...ours, changed: after(theirs && theirs.changed > ours.changed ? theirs.changed : ours.changed) })
  saveSoon(id)
}

async function read() {
  keeping.start()
  try {
    const { decks, broken } = await listDecks()
    // What was made while the storage was being read stays.
    const made = useDecks.getState().decks ?? []
    const rest = decks.filter(({ id }) => !made.some(deck => deck.id === id))
    useDecks.setState({ decks: [...rest, ...made], broken: broken.length })
  } catch (error) {
    useDecks.setState(state => ({ decks: state.decks ?? [], trouble: troubleOf(error) }))
  }
}

/** Reads the storage once; later calls wait for the first. Never rejects. */
export function openDecks(): Promise<void> {
  reading ??= read()
  return reading
}

/** Keeps a new presentation under a fresh id and makes it the current one. Answers the id ('eigen.…'). */
export function keepDeck(deck: Omit<Deck, 'id' | 'changed'>): string {
  const id = freshId()
  useDecks.setState(({ decks }) => ({ decks: [...(decks ?? []), withinLimits({ ...deck, id, changed: now() })], current: id }))
  saveSoon(id)
  return id
}

/** Makes a presentation the one that slides are added to. */
export const chooseDeck = (id: string) => useDecks.setState({ current: id })

/** Changes a presentation; steps with the same `step` that follow each other are undone together (typing in one field). What is too long is cut. */
export function changeDeck(id: string, change: (deck: Deck) => Deck, step?: string): void {
  const deck = find(id)
  const next = deck && change(deck)
  if (!deck || !next || next === deck) return
  const changed = withinLimits({ ...next, id, changed: after(deck.changed) })
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
  place({ ...next.present, changed: after(find(id)?.changed ?? next.present.changed) })
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
  useDecks.setState(state => without(state, id))
  void keeping.remove(id)
  return removed
}

/** Adds a slide at the end of the current presentation, or of a new one with this name. Answers the deck and the number of the slide, from 1, once it has been kept. */
export async function addSlide(slide: Omit<Slide, 'id'>, { name, language }: Pick<Deck, 'name' | 'language'>): Promise<{ deck: Deck; slide: number }> {
  await openDecks()
  const { current, decks } = useDecks.getState()
  const latest = [...(decks ?? [])].sort((a, b) => a.changed.localeCompare(b.changed)).at(-1)
  const last = (current === null ? null : find(current)) ?? latest
  const hasRoom = last !== undefined && last.slides.length < mostSlides
  const id = hasRoom ? last.id : keepDeck({ name, language, meeting: null, edition: null, slides: [] })
  changeDeck(id, deck => withSlide(deck, slide))
  const deck = find(id)
  if (!deck) throw new Error('The presentation was taken away while a slide was added.')
  // Who reads that it was added may leave the page at once.
  await saveDecks()
  return { deck, slide: deck.slides.length }
}
