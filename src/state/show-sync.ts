// Two windows of one show in step: a pure answer to each message, and a thin channel around it.
import type { Deck } from '../domain/deck'
import { isLater, type Shown } from './show-deeds'
import { type Message, readMessage, type ShowStage } from './show-messages'

/** The speaker's screen as the room sees it, and the other way round. */
export type Partner = 'never' | 'there' | 'gone'

/** A window of a show, as it knows itself. */
export type ShowWindow = {
  id: string
  stage: ShowStage
  shown: Shown
  /** Null while this window cannot find the presentation. */
  deck: Deck | null
  /** When each window of the other kind was last heard. */
  heard: Readonly<Record<string, number>>
  hadPartner: boolean
}

/** Who is silent for longer than this is gone. */
const patience = 3000

export function partnerOf({ heard, hadPartner }: ShowWindow, now: number): Partner {
  if (Object.values(heard).some(moment => now - moment <= patience)) return 'there'
  return hadPartner ? 'gone' : 'never'
}

const stateOf = ({ id, stage, shown, deck }: ShowWindow, withDeck: boolean): Message => ({
  kind: 'state',
  from: id,
  stage,
  shown,
  deck: withDeck ? deck : null,
})

const helloOf = ({ id, stage, deck }: ShowWindow): Message => ({ kind: 'hello', from: id, stage, wantsDeck: deck === null })

/** What a message makes of a window, and what the window says to it. */
export function receive(own: ShowWindow, message: Message, now: number): { own: ShowWindow; answer: Message | null } {
  if (message.from === own.id) return { own, answer: null }
  const met = message.stage === own.stage ? own : meet(own, message, now)
  switch (message.kind) {
    case 'bye':
      return { own: met, answer: null }
    case 'hello': {
      if (met.deck === null) return { own: met, answer: null }
      // Whoever was there first knows better than a window that has just been opened.
      const known = met.shown.turn > 0 ? met : { ...met, shown: { ...met.shown, turn: 1 } }
      return { own: known, answer: stateOf(known, message.wantsDeck) }
    }
    case 'heartbeat':
      if (met.deck === null) return { own: met, answer: helloOf(met) }
      // A window that slept through a message is told again.
      return { own: met, answer: message.turn < met.shown.turn ? stateOf(met, false) : null }
    case 'state':
      return { own: { ...met, shown: isLater(message.shown, met.shown) ? message.shown : met.shown, deck: met.deck ?? message.deck }, answer: null }
  }
}

function meet(own: ShowWindow, { kind, from }: Message, now: number): ShowWindow {
  if (kind !== 'bye') return { ...own, heard: { ...own.heard, [from]: now }, hadPartner: true }
  const { [from]: _, ...heard } = own.heard
  return { ...own, heard }
}

/** What is used of a BroadcastChannel. */
export type Channel = { postMessage(message: Message): void; close(): void; onmessage: ((event: { data: unknown }) => void) | null }

/** The channel of a presentation; null in a browser without one, where each window goes by itself. */
export const openChannel = (deck: string): Channel | null =>
  typeof BroadcastChannel === 'undefined' ? null : (new BroadcastChannel(`focusatlas-show-${deck}`) as Channel)

export type Connection = {
  /** Tells what was done in this window. */
  tell(shown: Shown): void
  leave(): void
}

/** Joins the other windows; `onChange` hears of every change that came from them. */
export function join(first: ShowWindow, channel: Channel | null, onChange: (own: ShowWindow, partner: Partner) => void): Connection {
  let own = first
  let lastSpoken = 0
  const say = (message: Message) => {
    lastSpoken = Date.now()
    channel?.postMessage(message)
  }
  const beat = () => say({ kind: 'heartbeat', from: own.id, stage: own.stage, turn: own.shown.turn })
  const become = (next: ShowWindow) => {
    own = next
    onChange(own, partnerOf(own, Date.now()))
  }
  const hear = ({ data }: { data: unknown }) => {
    const message = readMessage(data)
    if (!message) return
    const { own: next, answer } = receive(own, message, Date.now())
    become(next)
    if (answer) say(answer)
    // A browser slows the clock of a window that nobody sees, and never its messages: so a heartbeat is answered.
    else if (message.kind === 'heartbeat' && Date.now() - lastSpoken > 900) beat()
  }
  const timer = setInterval(() => {
    beat()
    become(own)
  }, 1000)
  const goodbye = () => say({ kind: 'bye', from: own.id, stage: own.stage })
  if (channel) channel.onmessage = hear
  window.addEventListener('pagehide', goodbye)
  say(helloOf(own))
  return {
    tell: shown => {
      own = { ...own, shown }
      say(stateOf(own, false))
    },
    leave: () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', goodbye)
      goodbye()
      channel?.close()
    },
  }
}
