import { describe, expect, test } from 'vitest'
import type { Break } from '../../src/domain/figures'
import { piecesOf, trendOf, trendSentence } from '../../src/domain/trend'
import { areaA, areaB, lonely, madeYears, stress } from './made-years'

const broken = (part: Partial<Break> = {}): Break => ({ indicator: null, area: null, year: 2020, kind: 'ground', text: 'Ander gebied.', ...part })
const points = (...values: (number | null)[]) => values.map((value, index) => ({ year: 2018 + index, value }))
const yearsIn = (values: (number | null)[], breaks: readonly number[] = []) =>
  piecesOf(
    points(...values),
    breaks.map(year => ({ year })),
  ).map(piece => piece.map(({ year }) => year))

describe('the pieces of a line', () => {
  test('all years hold together while nothing breaks them', () => {
    expect(yearsIn([1, 2, 3])).toEqual([[2018, 2019, 2020]])
  })
  test('a break begins a piece with its own year', () => {
    expect(yearsIn([1, 2, 3], [2019])).toEqual([[2018], [2019, 2020]])
  })
  test('a break between two years that are known parts them', () => {
    expect(piecesOf([points(1)[0]!, { year: 2022, value: 2 }], [{ year: 2020 }])).toHaveLength(2)
  })
  test('a year that is not available ends a piece', () => {
    expect(yearsIn([1, null, 3])).toEqual([[2018], [2020]])
  })
  test('a break before the first year parts nothing', () => {
    expect(yearsIn([1, 2], [2018])).toEqual([[2018, 2019]])
  })
})

describe('the trend of a figure', () => {
  test('needs two years of the area itself', () => {
    expect(trendOf(areaB, lonely, madeYears())).toBeNull()
    expect(trendOf(areaA, stress, madeYears())).toBeNull()
    expect(trendOf(areaA, lonely, madeYears())?.country).toHaveLength(2)
  })
  test.each([
    ['of every place and figure', broken(), 1],
    ['of this area', broken({ area: 'a' }), 1],
    ['of another area', broken({ area: 'b' }), 0],
    ['of another figure', broken({ indicator: 'stress' }), 0],
    ['before its years', broken({ year: 2018 }), 0],
    ['after its years', broken({ year: 2023 }), 0],
  ])('a break %s', (_, one, count) => {
    expect(trendOf(areaA, lonely, madeYears([one]))?.breaks).toHaveLength(count)
  })
})

describe('the sentence of a line', () => {
  const words = {
    rose: (...parts: unknown[]) => `rose ${parts.join(' ')}`,
    fell: (...parts: unknown[]) => `fell ${parts.join(' ')}`,
    same: (...parts: unknown[]) => `same ${parts.join(' ')}`,
    alone: (year: number) => `alone ${year}`,
  }
  const sentence = (values: (number | null)[], breaks: readonly Break[] = []) =>
    trendSentence({ area: points(...values), breaks }, { ...lonely, kind: 'counted' }, words, value => `${value}%`)

  test('names first and last year with their values', () => {
    expect(sentence([41, 44, 47])).toBe('rose 2018 2020 41% 47%')
    expect(sentence([47, null, 41])).toBe('fell 2018 2020 47% 41%')
  })
  test('does not call a change what the figure cannot carry', () => {
    expect(sentence([41, 41.5])).toBe('same 2018 2019 41% 41.5%')
  })
  test('begins after the last break', () => {
    expect(sentence([10, 41, 47], [broken({ year: 2019 })])).toBe('rose 2019 2020 41% 47%')
  })
  test('a single year after a break is held against nothing', () => {
    expect(sentence([10, 41], [broken({ year: 2019 })])).toBe('alone 2019')
  })
})
