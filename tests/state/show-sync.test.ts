import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, type Deed, firstShown } from '../../src/state/show-deeds'
import type { Message, ShowStage } from '../../src/state/show-messages'
import { partnerOf, receive, type ShowWindow } from '../../src/state/show-sync'
import { deckOf } from '../support/decks'
import { anyMessage } from '../support/shows'

const deck = deckOf()
const windowOf = (id: string, stage: ShowStage, part: Partial<ShowWindow> = {}): ShowWindow => ({
  id,
  stage,
  shown: firstShown(1, id),
  deck,
  heard: {},
  hadPartner: false,
  ...part,
})
const room = windowOf('room', 'show')
const speaker = windowOf('speaker', 'presenter')
const hello = ({ id, stage, deck: own }: ShowWindow): Message => ({ kind: 'hello', from: id, stage, wantsDeck: own === null })
const state = ({ id, stage, shown }: ShowWindow): Message => ({ kind: 'state', from: id, stage, shown, deck: null })
const heartbeat = ({ id, stage, shown }: ShowWindow): Message => ({ kind: 'heartbeat', from: id, stage, turn: shown.turn })
const bye = ({ id, stage }: ShowWindow): Message => ({ kind: 'bye', from: id, stage })
const acted = (own: ShowWindow, deed: Deed): ShowWindow => ({ ...own, shown: after(own.shown, deed, 1000, own.id) })
const heardBy = (own: ShowWindow, ...messages: Message[]) => messages.reduce((now, message) => receive(now, message, 0).own, own)

/** Two windows talk until neither has anything to say. */
function talk(one: ShowWindow, other: ShowWindow, opening: Message): [ShowWindow, ShowWindow] {
  let [speaking, hearing] = opening.from === one.id ? [one, other] : [other, one]
  let message: Message | null = opening
  for (let turns = 0; message && turns < 9; turns++) {
    const { own, answer }: { own: ShowWindow; answer: Message | null } = receive(hearing, message, 0)
    ;[speaking, hearing] = [own, speaking]
    message = answer
  }
  expect(message).toBeNull()
  return speaking.id === one.id ? [speaking, hearing] : [hearing, speaking]
}

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('go' as const), slide: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('blank' as const), blank: fc.constantFrom('black' as const, 'white' as const) }),
  fc.record({ do: fc.constant('look' as const), area: fc.constantFrom('delft-west', null) }),
  fc.record({ do: fc.constant('code' as const), isOn: fc.boolean() }),
  fc.constant({ do: 'start' as const }),
)

describe('two windows', () => {
  test('that each did things without hearing the other agree once they hear, in any order of the messages', () => {
    const seeds = fc.array(fc.nat(), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 6 }), fc.array(anyDeed, { maxLength: 6 }), seeds, (ofRoom, ofSpeaker, order) => {
        const told = (first: ShowWindow, deeds: Deed[]) => {
          const messages: Message[] = []
          let own = first
          for (const deed of deeds) {
            own = acted(own, deed)
            messages.push(state(own))
          }
          const shuffled = messages.map((message, index) => ({ message, at: order[index] ?? 0 })).sort((a, b) => a.at - b.at)
          return { own, messages: shuffled.map(({ message }) => message) }
        }
        const [one, other] = [told(room, ofRoom), told(speaker, ofSpeaker)]
        // A window without a deed has nothing to tell: its first state is known to differ.
        fc.pre(ofRoom.length + ofSpeaker.length > 0)
        expect(heardBy(one.own, ...other.messages).shown).toEqual(heardBy(other.own, ...one.messages).shown)
      }),
    )
  })
  test('hear the same deed twice without harm', () => {
    const later = acted(speaker, { do: 'go', slide: 2 })
    expect(heardBy(room, state(later), state(later))).toEqual(heardBy(room, state(later)))
  })
  test('do not go back when an old message comes late', () => {
    const second = acted(speaker, { do: 'go', slide: 2 })
    const third = acted(second, { do: 'go', slide: 3 })
    expect(heardBy(room, state(third), state(second)).shown.slide).toBe(3)
  })
  test('that talk fall silent, and then show the same', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { minLength: 1, maxLength: 5 }), deeds => {
        const [one, other] = talk(deeds.reduce(acted, room), speaker, hello(speaker))
        expect(one.shown).toEqual(other.shown)
      }),
    )
  })
  test('go on after a message that one slept through, at the next heartbeat', () => {
    const later = acted(room, { do: 'go', slide: 2 })
    const [, told] = talk(later, speaker, heartbeat(speaker))
    expect(told.shown.slide).toBe(2)
  })
  test('that are in step answer no heartbeat, or they would never be silent', () => {
    expect(receive(room, heartbeat(speaker), 0).answer).toBeNull()
  })
})

describe('a partner', () => {
  test('that was never heard is not missed', () => {
    expect(partnerOf(room, 99_000)).toBe('never')
  })
  test.each<[string, Message]>([
    ['hello', hello(speaker)],
    ['state', state(speaker)],
    ['heartbeat', heartbeat(speaker)],
  ])('is there as soon as it says %s', (_, message) => {
    expect(partnerOf(receive(room, message, 5000).own, 5000)).toBe('there')
  })
  test('is gone after more than three seconds of silence', () => {
    const { own } = receive(room, heartbeat(speaker), 5000)
    expect(partnerOf(own, 8000)).toBe('there')
    expect(partnerOf(own, 8001)).toBe('gone')
  })
  test('is gone at once when it says so', () => {
    expect(partnerOf(heardBy(room, hello(speaker), bye(speaker)), 0)).toBe('gone')
  })
  test('is there again when it comes back', () => {
    const back = windowOf('speaker-2', 'presenter')
    expect(partnerOf(heardBy(room, hello(speaker), bye(speaker), hello(back)), 0)).toBe('there')
  })
  test('of two is not gone because one of them closes', () => {
    const second = windowOf('speaker-2', 'presenter')
    expect(partnerOf(heardBy(room, hello(speaker), hello(second), bye(second)), 0)).toBe('there')
  })
  test('is a window of the other kind', () => {
    expect(partnerOf(heardBy(room, hello(windowOf('room-2', 'show'))), 0)).toBe('never')
  })
  test('that never was does not become gone by a goodbye', () => {
    expect(partnerOf(heardBy(room, bye(speaker)), 0)).toBe('never')
  })
})

describe('a window that is reloaded', () => {
  const showing = acted(room, { do: 'go', slide: 3 })
  test('learns the present slide', () => {
    const [, fresh] = talk(showing, windowOf('speaker-2', 'presenter'), hello(windowOf('speaker-2', 'presenter')))
    expect(fresh.shown).toEqual(showing.shown)
  })
  test('does not bring the other back to the slide in its own link', () => {
    const old = windowOf('zzz', 'presenter', { shown: firstShown(7, 'zzz') })
    const [kept] = talk(showing, old, hello(old))
    expect(kept.shown.slide).toBe(3)
  })
  test('follows a window where nobody did anything yet, whichever name it has', () => {
    for (const id of ['aaa', 'zzz']) {
      const fresh = windowOf(id, 'presenter', { shown: firstShown(7, id) })
      const [kept, told] = talk(room, fresh, hello(fresh))
      expect([kept.shown.slide, told.shown.slide], id).toEqual([1, 1])
    }
  })
})

describe('a window without the presentation', () => {
  const empty = windowOf('speaker-2', 'presenter', { deck: null })
  test('borrows it from the other', () => {
    const [, borrowed] = talk(room, empty, hello(empty))
    expect(borrowed.deck).toEqual(deck)
  })
  test('asks for it when it hears a heartbeat', () => {
    expect(receive(empty, heartbeat(room), 0).answer).toEqual({ kind: 'hello', from: 'speaker-2', stage: 'presenter', wantsDeck: true })
  })
  test('has nothing to tell', () => {
    expect(receive(empty, hello(room), 0).answer).toBeNull()
  })
  test('is not sent it without asking', () => {
    expect(receive(room, hello(speaker), 0).answer).toMatchObject({ kind: 'state', deck: null })
  })
  test('keeps its own once it has one', () => {
    const other = deckOf([], { name: 'Een andere' })
    expect(receive(speaker, { ...state(room), deck: other } as Message, 0).own.deck).toBe(deck)
  })
})

test('a window does not hear itself', () => {
  fc.assert(
    fc.property(anyMessage, message => {
      expect(receive(room, { ...message, from: 'room' }, 0)).toEqual({ own: room, answer: null })
    }),
  )
})
