import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstShown } from '../../src/state/show-deeds'
import { type Message, readMessage } from '../../src/state/show-messages'
import { deckOf, slideOf } from '../support/decks'
import { anyMessage } from '../support/shows'

const state: Message = { from: 'one', stage: 'show', kind: 'state', shown: firstShown(1, 'one'), deck: null }
const clock = { since: null, total: 0, spent: {} }
const withShown = (part: object) => ({ ...state, shown: { ...state.shown, ...part } })

test('every message of a window is read as it was meant, as it comes over a channel', () => {
  fc.assert(
    fc.property(anyMessage, message => {
      expect(readMessage(structuredClone(message))).toEqual(message)
    }),
  )
})

test('a message carries nothing along that was not asked for', () => {
  fc.assert(
    fc.property(anyMessage, message => {
      expect(readMessage({ ...message, extra: '<script>' })).toEqual(message)
    }),
  )
})

describe('nonsense', () => {
  test('never passes and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), raw => {
        expect(readMessage(raw)).toBeNull()
      }),
    )
  })
  test('in one field of a message is dropped, or was no nonsense after all', () => {
    fc.assert(
      fc.property(anyMessage, fc.nat(), fc.anything(), (message, at, raw) => {
        const fields = Object.keys(message)
        const sent = { ...message, [fields[at % fields.length] ?? 'kind']: raw }
        expect([null, sent]).toContainEqual(readMessage(sent))
      }),
    )
  })
  test.each<[string, unknown]>([
    ['no kind', { from: 'one', stage: 'show' }],
    ['another kind', { from: 'one', stage: 'show', kind: 'format' }],
    ['another stage', { ...state, stage: 'editor' }],
    ['a name with other signs', { ...state, from: '<b>' }],
    ['a name that is too long', { ...state, from: 'a'.repeat(61) }],
    ['a list', [state]],
    ['slide 0', withShown({ slide: 0 })],
    ['slide 1000', withShown({ slide: 1000 })],
    ['half a slide', withShown({ slide: 1.5 })],
    ['an area that is an address', withShown({ area: 'javascript:alert(1)' })],
    ['another blank', withShown({ blank: 'red' })],
    ['a turn below nought', withShown({ turn: -1 })],
    ['an endless turn', withShown({ turn: Number.POSITIVE_INFINITY })],
    ['no clock', withShown({ clock: null })],
    ['time that is no number', withShown({ clock: { ...clock, total: Number.NaN } })],
    ['time of a slide that cannot be', withShown({ clock: { ...clock, spent: { __proto: 1 } } })],
    ['time without end', withShown({ clock: { ...clock, total: Number.POSITIVE_INFINITY } })],
    ['time of slide 1000', withShown({ clock: { ...clock, spent: { 1000: 1 } } })],
    ['a heartbeat without a turn', { from: 'one', stage: 'show', kind: 'heartbeat' }],
    ['a hello that is no answer', { from: 'one', stage: 'show', kind: 'hello', wantsDeck: 'yes' }],
    ['a deck that is none', { ...state, deck: { name: 'x' } }],
    ['a deck with a hostile link', { ...state, deck: deckOf([slideOf('a', { link: 'javascript:alert(1)' })]) }],
  ])('%s is dropped', (_, raw) => {
    expect(readMessage(raw)).toBeNull()
  })
})
