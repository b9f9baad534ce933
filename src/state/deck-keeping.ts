// Keeps what changed in the browser's storage after a short pause, and hears what other tabs keep there.
import { type Trouble, troubleOf } from '../data/browser-store'
import { deleteDeck, getDeck, putDeck } from '../data/deck-storage'
import type { Deck } from '../domain/deck'

/** Milliseconds after the last change before it is kept. */
const pause = 400

type Around = {
  /** The deck as it is on this page, or null. */
  find(id: string): Deck | null
  /** Called after every attempt; without `trouble` where nothing was tried. */
  report(state: { trouble?: Trouble; isSaved: boolean }): void
  /** Another tab kept this deck, or took it away (null). */
  arrive(id: string, theirs: Deck | null): void
}

/** What other tabs are told. */
type Message = { id: string; isRemoved: boolean }

const isMessage = (data: unknown): data is Message => typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'

export function createKeeping({ find, report, arrive }: Around) {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('focusatlas-decks')
  const tell = (message: Message) => others?.postMessage(message)

  /** Keeps what is waiting. What could not be kept waits for the next time. Never rejects. */
  async function keepNow(): Promise<void> {
    clearTimeout(timer)
    const ids = [...waiting]
    let trouble: Trouble = null
    for (const id of ids) {
      const deck = find(id)
      try {
        if (deck) {
          const kept = await putDeck(deck)
          if (kept === deck) tell({ id, isRemoved: false })
          else arrive(id, kept)
        }
        // It may have changed while it was being kept.
        if (find(id) === deck) waiting.delete(id)
      } catch (error) {
        trouble = troubleOf(error)
      }
    }
    report({ ...(ids.length > 0 ? { trouble } : {}), isSaved: waiting.size === 0 })
  }

  function keepSoon(id: string): void {
    waiting.add(id)
    clearTimeout(timer)
    timer = setTimeout(keepNow, pause)
  }

  /** Takes a deck out of the storage, in which there may now be room for what could not be kept. Never rejects. */
  async function remove(id: string): Promise<void> {
    waiting.delete(id)
    try {
      await deleteDeck(id)
      tell({ id, isRemoved: true })
      await keepNow()
    } catch (error) {
      report({ trouble: troubleOf(error), isSaved: waiting.size === 0 })
    }
  }

  async function hear({ data }: MessageEvent<unknown>): Promise<void> {
    if (!isMessage(data)) return
    if (data.isRemoved) return arrive(data.id, null)
    const theirs = await getDeck(data.id).catch(() => null)
    if (theirs) arrive(data.id, theirs)
  }

  /** From now on other tabs are heard, and what is waiting is kept when the page is left. */
  function start(): void {
    others?.addEventListener('message', hear)
    if (typeof document === 'undefined') return
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && keepNow()))
  }

  return { start, keepSoon, keepNow, remove, isWaiting: (id: string) => waiting.has(id), giveUp: (id: string) => waiting.delete(id) }
}
