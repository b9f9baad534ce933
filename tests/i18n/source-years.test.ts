import { expect, test, vi } from 'vitest'

vi.mock('../../src/content/years.json', () => ({ groundYear: '1901', cbsYears: '1902–1903', healthYears: '1904' }))

/** Every sentence of a language that stands there whole. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(sentencesIn)
}
// Some of the texts were read before this test began.
vi.resetModules()
const [{ nl }, { nlLater }, { en }, { enLater }] = await Promise.all([
  import('../../src/i18n/nl'),
  import('../../src/i18n/nl-later'),
  import('../../src/i18n/en'),
  import('../../src/i18n/en-later'),
])
const languages = [
  ['Dutch', { ...nl, ...nlLater }],
  ['English', { ...en, ...enLater }],
] as const

test.each(languages)('the attribution of the map in %s takes its years from the content', (_, texts) => {
  expect(texts.map.attribution).toMatch(/, 1901 · .*CBS 1902–1903, RIVM\/.*CBS 1904 /)
})

test.each(languages)('the number of districts of an area in %s comes with the year of the ground', (_, texts) => {
  for (const count of [1, 2]) expect(texts.districts.explanation(count)).toContain('1901')
})

test.each(languages)('no sentence about a source in %s names a year of its own, but for the residents that are set beside the printed ones', (_, texts) => {
  const named = sentencesIn(texts).filter(sentence => /\b20(20|22)\b/.test(sentence))
  expect(named.filter(sentence => !/inwoners|residents|1-1-2022|1 Jan|^CBS 2022$|Geteld|Counted/i.test(sentence))).toEqual([])
})
