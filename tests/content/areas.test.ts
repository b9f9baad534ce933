import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/atlas'
import { themes } from '../../src/domain/themes'
import { areasEn, areasNl, indicatorsNl } from '../support/published'

const nl = areasNl()
const en = areasEn()
const highlightsOf = (area: Area) => area.interview.highlights
const all = <Item>(of: (area: Area) => readonly Item[]) => nl.flatMap(of)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

test('there are twenty areas in chapter order', () => {
  expect(nl.map(area => area.nr)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test('the publication is there whole: 64 ambitions, 25 people, 48 pull quotes and 20 headlines', () => {
  expect(all(area => area.ambitions)).toHaveLength(64)
  expect(new Set(all(area => area.interview.people).map(person => person.name)).size).toBe(25)
  expect(all(area => area.interview.people)).toHaveLength(25)
  expect(all(area => area.interview.quotes)).toHaveLength(48)
  expect(new Set(nl.map(area => area.interview.title)).size).toBe(20)
})

test('the printed numbers of residents sum to 1,114,833', () => {
  expect(sum(nl.map(area => area.characteristics.population))).toBe(1_114_833)
})

test('the chapters print one hundred neighbourhoods in all', () => {
  expect(sum(nl.map(area => area.characteristics.neighbourhoods))).toBe(100)
})

test('chapters follow one another through the publication', () => {
  const pages = nl.map(area => area.page)
  expect(pages.toSorted((a, b) => a - b)).toEqual(pages)
  expect(new Set(pages).size).toBe(20)
})

describe.each(nl.map(area => [area.name, area] as const))('%s', (_, area) => {
  test('has at least eight highlights, of which at least three lessons', () => {
    expect(highlightsOf(area).length).toBeGreaterThanOrEqual(8)
    expect(highlightsOf(area).filter(highlight => highlight.kind === 'lesson').length).toBeGreaterThanOrEqual(3)
  })

  test('ties its ambitions to its own highlights and to indicators that exist, each with a reason', () => {
    const own = new Set(highlightsOf(area).map(highlight => highlight.id))
    const indicators = new Set(indicatorsNl().map(indicator => indicator.id))
    for (const ambition of area.ambitions) {
      expect(ambition.highlights.filter(id => !own.has(id))).toEqual([])
      expect(ambition.indicators.filter(id => !indicators.has(id))).toEqual([])
      expect(Object.keys(ambition.because).toSorted()).toEqual([...ambition.highlights, ...ambition.indicators].toSorted())
    }
    expect(highlightsOf(area).flatMap(highlight => highlight.indicators.filter(id => !indicators.has(id)))).toEqual([])
  })

  test('lets only people speak who are interviewed', () => {
    const people = area.interview.people.map(person => person.name)
    const speakers = [...area.interview.quotes, ...highlightsOf(area)].flatMap(({ speaker }) => speaker ?? [])
    expect(speakers.filter(speaker => !people.includes(speaker))).toEqual([])
  })

  test('prints websites in full', () => {
    expect(area.websites.filter(website => !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(website))).toEqual([])
  })
})

test('no id stands twice', () => {
  expect(twice(nl.map(area => area.id))).toEqual([])
  expect(twice(all(area => area.ambitions).map(ambition => ambition.id))).toEqual([])
  expect(twice(all(highlightsOf).map(highlight => highlight.id))).toEqual([])
  expect(twice(all(area => area.boundary.members).map(member => member.code))).toEqual([])
})

test('no quote and no highlight stands twice', () => {
  expect(twice(all(area => area.interview.quotes).map(quote => quote.text))).toEqual([])
  expect(twice(all(highlightsOf).map(highlight => highlight.text))).toEqual([])
})

test.each(themes)('the theme %s is spoken of in an ambition and in a highlight', theme => {
  expect(all(area => area.ambitions).some(ambition => ambition.themes.includes(theme))).toBe(true)
  expect(all(highlightsOf).some(highlight => highlight.themes.includes(theme))).toBe(true)
})

/** Everything but texts: what must be the same in both languages. Periods, units and places are words too. */
function structureOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structureOf)
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? 'text' : value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, identifying.has(key) ? part : structureOf(part)]))
}
const identifying = new Set([
  ...[
    'id',
    'nr',
    'name',
    'code',
    'kind',
    'themes',
    'indicators',
    'highlights',
    'speaker',
    'about',
    'precision',
    'websites',
    'aliases',
    'benchmark',
    'province',
  ],
])

test('the English areas have the ids, numbers and structure of the Dutch ones', () => {
  const withoutLists = (areas: Area[]) =>
    areas.map(area => ({ ...area, interview: { ...area.interview, highlights: highlightsOf(area).map(highlight => structureOf(highlight)) } }))
  for (const [index, area] of withoutLists(nl).entries()) {
    const english = withoutLists(en)[index]!
    expect(structureOf(english)).toEqual(structureOf(area))
    expect(english.interview.highlights).toEqual(area.interview.highlights)
  }
})

test('English texts are translated: hardly any is the same as the Dutch one', () => {
  const texts = (areas: Area[]) =>
    areas.flatMap(area => [area.interview.summary, ...highlightsOf(area).map(({ text }) => text), ...area.ambitions.map(({ text }) => text)])
  const [dutch, english] = [texts(nl), texts(en)]
  expect(dutch.filter((text, index) => text === english[index])).toEqual([])
})
