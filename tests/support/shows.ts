// What windows of a show may know and say, for properties.
import fc from 'fast-check'
import type { Clock } from '../../src/state/show-clock'
import { blanks, type Shown } from '../../src/state/show-deeds'
import { type Message, showStages } from '../../src/state/show-messages'
import { anyDeck } from './decks'

export const anyName = fc.string({ unit: fc.constantFrom(...'abcz019-'), minLength: 1, maxLength: 12 })

const anyClock = fc.record<Clock>({
  since: fc.option(fc.nat()),
  total: fc.nat(),
  spent: fc.dictionary(fc.integer({ min: 1, max: 999 }).map(String), fc.nat(), { noNullPrototype: true }),
})

export const anyShown = fc.record<Shown>({
  slide: fc.integer({ min: 1, max: 999 }),
  area: fc.option(fc.constantFrom('delft-west', 'breda-noord')),
  blank: fc.constantFrom(...blanks),
  isCodeShown: fc.boolean(),
  clock: anyClock,
  turn: fc.nat(20),
  by: anyName,
})

const from = { from: anyName, stage: fc.constantFrom(...showStages) }

/** Every message that a window of this atlas can send. */
export const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ ...from, kind: fc.constant('hello' as const), wantsDeck: fc.boolean() }),
  fc.record({ ...from, kind: fc.constant('state' as const), shown: anyShown, deck: fc.option(anyDeck) }),
  fc.record({ ...from, kind: fc.constant('heartbeat' as const), turn: fc.nat(20) }),
  fc.record({ ...from, kind: fc.constant('bye' as const) }),
)
