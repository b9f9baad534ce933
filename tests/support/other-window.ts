// Another window of a show, played by a test over the real channel.
import { waitFor } from '@testing-library/react'
import type { Deck } from '../../src/domain/deck'
import { firstShown, type Shown } from '../../src/state/show-deeds'
import { type Message, readMessage, type ShowStage } from '../../src/state/show-messages'

/** Joins the show of a presentation. `heard` has all that it was told; close it at the end. */
export function otherWindow(deckId: string, stage: ShowStage) {
  const channel = new BroadcastChannel(`focusatlas-show-${deckId}`)
  const heard: Message[] = []
  channel.onmessage = ({ data }) => {
    const message = readMessage(data)
    if (message) heard.push(message)
  }
  const from = { from: 'other', stage }
  const say = (message: object) => channel.postMessage({ ...from, ...message })
  return {
    heard,
    hello: () => say({ kind: 'hello', wantsDeck: false }),
    shows: (part: Partial<Shown>, deck: Deck | null = null) => say({ kind: 'state', deck, shown: { ...firstShown(1, 'other'), turn: 99, ...part } }),
    bye: () => say({ kind: 'bye' }),
    /** Waits until it was told of something. */
    hears: (part: Partial<Shown>) =>
      waitFor(() => {
        const states = heard.flatMap(message => (message.kind === 'state' ? [message.shown] : []))
        if (!states.some(shown => Object.entries(part).every(([field, value]) => shown[field as keyof Shown] === value))) throw new Error('not heard yet')
      }),
    close: () => channel.close(),
  }
}
