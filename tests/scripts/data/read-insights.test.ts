import { expect, test } from 'vitest'
import { type InsightSources, insightFaults } from '../../../scripts/data/read-insights'
import type { AreaSource } from '../../../src/data/area-schema'
import { themes } from '../../../src/domain/themes'

const text = { nl: 'tekst', en: 'text' }
const area = {
  id: 'a',
  ambitions: [{ id: 'a-1', themes: ['housing'] }],
  interview: {
    quotes: [{}],
    highlights: [
      { id: 'a-les', kind: 'lesson' },
      { id: 'a-muur', kind: 'obstacle' },
    ],
  },
} as unknown as AreaSource

const sources = (change: Partial<InsightSources> = {}): InsightSources => ({
  themes: themes.map(id => ({ id, intro: text, aims: id === 'housing' ? [{ id: 'aim', title: text, ambitions: ['a-1'] }] : [] })),
  lessons: [{ id: 'l', title: text, text, highlights: ['a-les'], quotes: ['a-quote-1'] }],
  obstacles: { groups: [{ id: 'o', title: text, text, highlights: ['a-muur'] }], asks: [{ highlight: 'a-muur', text }] },
  ...change,
})
const faults = (change: Partial<InsightSources>) => insightFaults(sources(change), [area])

test('what is gathered once has no fault', () => {
  expect(faults({})).toEqual([])
})

test('a lesson under no heading is named', () => {
  expect(faults({ lessons: [] })).toEqual(["lessons.yaml: expected a lesson 'a-les' exactly once, found it 0 times"])
})

test('a lesson under two headings is named', () => {
  const [lesson] = sources().lessons
  expect(faults({ lessons: [lesson!, { ...lesson!, id: 'm' }] })).toEqual(["lessons.yaml: expected a lesson 'a-les' exactly once, found it 2 times"])
})

test('an obstacle that stands among the lessons is named', () => {
  const [lesson] = sources().lessons
  expect(faults({ lessons: [{ ...lesson!, highlights: ['a-les', 'a-muur'] }] })).toEqual(["lessons.yaml: expected a lesson, found 'a-muur'"])
})

test('an ambition in no aim of its theme is named', () => {
  const bare = sources().themes.map(theme => ({ ...theme, aims: [] }))
  expect(faults({ themes: bare })).toEqual(["themes.yaml: expected an ambition on the theme housing 'a-1' exactly once, found it 0 times"])
})

test('a quote that does not exist is named', () => {
  const [lesson] = sources().lessons
  expect(faults({ lessons: [{ ...lesson!, quotes: ['a-quote-2'] }] })).toEqual(["lessons.yaml: l: quotes: expected the id of a quote, found 'a-quote-2'"])
})

test('an ask in a highlight that does not exist is named', () => {
  const { groups } = sources().obstacles
  expect(faults({ obstacles: { groups, asks: [{ highlight: 'b-9', text }] } })).toEqual(["obstacles.yaml: asks: expected the id of a highlight, found 'b-9'"])
})
