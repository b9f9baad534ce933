// Presentations for tests: a short one by hand, and any that the schema allows.
import fc from 'fast-check'
import type { Deck, Slide } from '../../src/domain/deck'
import { slideKinds } from '../../src/domain/deck'

export const slideOf = (id: string, part: Partial<Slide> = {}): Slide => ({
  id,
  kind: 'text',
  link: '',
  camera: null,
  title: id,
  text: '',
  notes: '',
  minutes: null,
  ...part,
})

export const deckOf = (slides: readonly Slide[] = [slideOf('a'), slideOf('b'), slideOf('c')], part: Partial<Deck> = {}): Deck => ({
  id: 'eigen.12345678',
  name: 'Overleg',
  meeting: null,
  language: 'nl',
  changed: '2026-11-24T08:00:00.000Z',
  edition: null,
  slides,
  ...part,
})

const anySlide = fc.record<Slide>({
  id: fc.string({ unit: fc.constantFrom(...'abc123-'), minLength: 1, maxLength: 12 }),
  kind: fc.constantFrom(...slideKinds),
  link: fc.constantFrom('', 'gebied/breda-noord/?indicator=lonely', 'vergelijk/?gebieden=a%2Cb', 'themas/wonen/'),
  camera: fc.option(fc.constant<Slide['camera']>([4, 51, 5, 52])),
  title: fc.string({ unit: 'grapheme', maxLength: 40 }),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
  minutes: fc.option(fc.integer({ min: 0, max: 600 })),
})

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  id: fc.constant('eigen.12345678'),
  name: fc.string({ unit: 'grapheme', maxLength: 60 }),
  meeting: fc.option(fc.constant('2027-01-31')),
  language: fc.constantFrom('nl' as const, 'en' as const),
  changed: fc.constant('2026-11-24T08:00:00.000Z'),
  edition: fc.constant(null),
  slides: fc.uniqueArray(anySlide, { maxLength: 6, selector: ({ id }) => id }),
})
