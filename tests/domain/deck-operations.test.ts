import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshSlideId, mostSlides, nameOfCopy, totalMinutes, withChanged, withMoved, withoutSlide, withSlide, withTwin } from '../../src/domain/deck-operations'
import { anyDeck, deckOf, slideOf } from '../support/decks'

const ids = (deck: { slides: readonly { id: string }[] }) => deck.slides.map(({ id }) => id).join('')
const deck = deckOf()

test('a slide comes behind another one, or at the end', () => {
  const { id: _, ...slide } = slideOf('x')
  expect(withSlide(deck, slide, 'a').slides.map(({ title }) => title)).toEqual(['a', 'x', 'b', 'c'])
  expect(withSlide(deck, slide).slides.at(-1)?.title).toBe('x')
})

test('a new slide has an id that no other has', () => {
  expect(freshSlideId(deckOf([slideOf('dia-2'), slideOf('dia-3')]))).toBe('dia-4')
})

test('more slides than a file may hold are not taken', () => {
  const full = deckOf(Array.from({ length: mostSlides }, (_, index) => slideOf(`s-${index}`)))
  expect(withTwin(full, 's-0')).toBe(full)
})

test('a twin stands right behind its slide', () => {
  expect(withTwin(deck, 'b').slides.map(({ title }) => title)).toEqual(['a', 'b', 'b', 'c'])
})

test('a slide is taken out', () => {
  expect(ids(withoutSlide(deck, 'b'))).toBe('ac')
})

test.each([
  ['a', 1, 'bac'],
  ['a', 99, 'bca'],
  ['c', -3, 'cab'],
  ['b', 1, 'abc'],
])('%s moved to %i gives %s', (id, to, order) => {
  expect(ids(withMoved(deck, id, to))).toBe(order)
})

test('what changes nothing gives the same deck', () => {
  expect([withMoved(deck, 'b', 1), withChanged(deck, 'a', { title: 'a' }), withoutSlide(deck, 'x'), withTwin(deck, 'x'), withMoved(deck, 'x', 0)]).toEqual(
    Array(5).fill(deck),
  )
  expect(withChanged(deck, 'a', { title: 'a' })).toBe(deck)
})

test('moving loses and doubles no slide', () => {
  fc.assert(
    fc.property(anyDeck, fc.nat(8), fc.integer({ min: -3, max: 9 }), (any, from, to) => {
      const moved = withMoved(any, any.slides[from]?.id ?? 'none', to)
      expect([...moved.slides].map(({ id }) => id).sort()).toEqual([...any.slides].map(({ id }) => id).sort())
    }),
  )
})

test('minutes are added up, and are null where nobody gave any', () => {
  expect(totalMinutes(deckOf([slideOf('a', { minutes: 5 }), slideOf('b'), slideOf('c', { minutes: 10 })]))).toBe(15)
  expect(totalMinutes(deck)).toBeNull()
})

test('a copy gets the next number', () => {
  expect(nameOfCopy('Overleg', ['Overleg'])).toBe('Overleg (2)')
  expect(nameOfCopy('Overleg (2)', ['Overleg', 'Overleg (2)'])).toBe('Overleg (3)')
})
