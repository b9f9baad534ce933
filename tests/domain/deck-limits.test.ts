import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDeck } from '../../src/data/deck-file'
import { deckLimits, withinLimits } from '../../src/domain/deck-limits'
import { anyDeck, deckOf, slideOf } from '../support/decks'

test('a deck that fits is the same deck', () => {
  fc.assert(
    fc.property(anyDeck, deck => {
      expect(withinLimits(deck)).toBe(deck)
    }),
  )
})

test('whatever is typed, what comes out can be read again', () => {
  const long = fc.string({ unit: 'grapheme' }).map(text => text.repeat(2000))
  const anything = fc.record({ title: long, text: long, notes: long, link: fc.oneof(fc.string(), long), minutes: fc.option(fc.double()) })
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 3 }), long, fc.oneof(fc.string(), fc.constant('2027-02-30')), (parts, name, meeting) => {
      const deck = deckOf(
        parts.map((part, index) => slideOf(`s-${index}`, { ...part, camera: [5, 52, 4, 51] })),
        { name, meeting },
      )
      expect(checkDeck(withinLimits(deck))).toHaveProperty('deck')
    }),
    { numRuns: 60 },
  )
})

test('a text that is too long keeps its beginning, without half a character at its end', () => {
  const [slide] = withinLimits(deckOf([slideOf('a', { title: `${'x'.repeat(deckLimits.title - 1)}😀` })])).slides
  expect(slide?.title).toBe('x'.repeat(deckLimits.title - 1))
})

test('minutes stay between nothing and ten hours', () => {
  const minutes = [-3, 2.6, 9999, Number.NaN]
  expect(withinLimits(deckOf(minutes.map((value, index) => slideOf(`s-${index}`, { minutes: value })))).slides.map(slide => slide.minutes)).toEqual([
    0,
    3,
    600,
    null,
  ])
})

test('slides beyond the most are left out', () => {
  expect(withinLimits(deckOf(Array.from({ length: 205 }, (_, index) => slideOf(`s-${index}`)))).slides).toHaveLength(200)
})
