// The show that runs in this window: what is shown, kept in step with the link of this window and with the other windows.
import { create } from 'zustand'
import type { Deck } from '../domain/deck'
import { after, type Deed, firstShown, type Shown } from './show-deeds'
import type { ShowStage } from './show-messages'
import { type Connection, join, openChannel, type Partner } from './show-sync'
import { useStore } from './store'

export type ShowState = {
  /** Null while no show runs. */
  shown: Shown | null
  partner: Partner
}
const atRest: ShowState = { shown: null, partner: 'never' }
export const useShow = create<ShowState>(() => atRest)

type Running = { id: string; deck: Deck; connection: Connection }
let running: Running | null = null

/** A name that no other window has; not a secret. */
const newName = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')

const within = (slide: number, { slides }: Deck) => Math.min(Math.max(slide, 1), Math.max(slides.length, 1))

/** Shows what is shown in the view of this window as well: the slide in its link, and the area on its map. */
function follow({ slide, area }: Shown) {
  useStore.setState(state => {
    if (state.view.slide === slide && (state.detour?.area ?? null) === area) return state
    return { view: { ...state.view, slide }, detour: area === null ? null : { area } }
  })
}

/** Does something in this window, and so in all windows of the show. */
export function act(deed: Deed): void {
  const { shown } = useShow.getState()
  if (!shown || !running) return
  const next = after(shown, deed.do === 'go' ? { ...deed, slide: within(deed.slide, running.deck) } : deed, Date.now(), running.id)
  useShow.setState({ shown: next })
  follow(next)
  running.connection.tell(next)
}

/** Starts showing a presentation in this window. Answers how to stop. */
export function startShow(deck: Deck, stage: ShowStage): () => void {
  const id = newName()
  const shown = firstShown(within(useStore.getState().view.slide, deck), id)
  useShow.setState({ shown, partner: 'never' })
  follow(shown)
  const connection = join({ id, stage, shown, deck, heard: {}, hadPartner: false }, openChannel(deck.id), (own, partner) => {
    useShow.setState(state => (state.shown === own.shown && state.partner === partner ? state : { shown: own.shown, partner }))
    follow(own.shown)
  })
  running = { id, deck, connection }
  // Back in the browser, and a click on the live map, change the view by themselves.
  const stop = useStore.subscribe(({ view, detour }) => {
    const now = useShow.getState().shown
    if (!now || view.page !== 'present' || view.deck !== deck.id || view.stage !== stage) return
    const area = detour?.area ?? null
    if (view.slide !== now.slide) act({ do: 'go', slide: view.slide })
    else if (area !== now.area) act({ do: 'look', area })
  })
  return () => {
    stop()
    connection.leave()
    running = null
    useShow.setState(atRest)
  }
}

/** The presentation was found anew or changed: as many slides as it has now can be shown. */
export function keepDeckOfShow(deck: Deck): void {
  if (running?.deck.id === deck.id) running.deck = deck
}

/** Asks the other windows for a presentation that this one cannot find; `onDeck` gets it. Answers how to stop asking. */
export function borrowDeck(deckId: string, stage: ShowStage, onDeck: (deck: Deck) => void): () => void {
  const id = newName()
  const { leave } = join({ id, stage, shown: firstShown(1, id), deck: null, heard: {}, hadPartner: false }, openChannel(deckId), ({ deck }) => {
    if (deck?.id === deckId) onDeck(deck)
  })
  return leave
}
