import { expect, test } from 'vitest'
import { differenceIn, largestDifferences } from '../../src/domain/differences'
import { isDistinguishable } from '../../src/domain/figures'
import { indicatorOf } from '../support/indicators'
import { areaIn, dutchAtlas } from '../support/published'
import { madeArea, madeFigures } from './made-figures'

const areas = ['one', 'two', 'three'].map(id => madeArea(id))
/** Wijken lie evenly from 0 to 100: a spread of 80 between the 10th and 90th percentile, and a tolerance of 9 where modelled. */
const lonely = indicatorOf()
const gap = (one: number | null, two: number | null, three: number | null = null) =>
  differenceIn(lonely, areas, madeFigures([lonely], { one: { lonely: one }, two: { lonely: two }, three: { lonely: three } }))

test('a difference is between the lowest and the highest of the areas', () => {
  const difference = gap(60, 20, 40)
  expect([difference?.lowest.area.id, difference?.lowest.value]).toEqual(['two', 20])
  expect([difference?.highest.area.id, difference?.highest.value]).toEqual(['one', 60])
})

test('its size is a part of the spread of Dutch wijken', () => {
  expect(gap(60, 20)?.size).toBeCloseTo(40 / 80, 10)
})

test('fewer than two values make no difference', () => {
  expect(gap(60, null)).toBeNull()
  expect(gap(null, null)).toBeNull()
  expect(gap(60, 20, null)).not.toBeNull()
})

test('a difference smaller than the tolerance is not carried, one as large is', () => {
  expect(gap(28.9, 20)?.isCarried).toBe(false)
  expect(gap(29, 20)?.isCarried).toBe(true)
})

test('an indicator without any spread among wijken gives no size', () => {
  const flat = indicatorOf({ distribution: { percentiles: Array.from({ length: 21 }, () => 50), districts: 10 } })
  expect(differenceIn(flat, areas, madeFigures([flat], { one: { lonely: 10 }, two: { lonely: 90 } }))?.size).toBe(0)
})

const wide = indicatorOf({ id: 'wide', kind: 'counted' })
const narrow = indicatorOf({
  id: 'narrow',
  kind: 'counted',
  distribution: { percentiles: Array.from({ length: 21 }, (_, place) => 40 + place), districts: 10 },
})
const count = indicatorOf({ id: 'count', kind: 'counted', aggregation: 'sum' })

test('the largest difference comes first, by the spread of its own indicator and not by its unit', () => {
  // 20 of 80 is a quarter; 8 of 16 is a half.
  const figures = madeFigures([wide, narrow], { one: { wide: 50, narrow: 50 }, two: { wide: 70, narrow: 58 } })
  expect(largestDifferences(areas, figures).map(({ indicator, size }) => [indicator.id, size])).toEqual([
    ['narrow', 0.5],
    ['wide', 0.25],
  ])
})

test('what the figures cannot carry, and counts, are no differences', () => {
  const figures = madeFigures([wide, lonely, count], { one: { wide: 50, lonely: 50, count: 1 }, two: { wide: 50.5, lonely: 58, count: 90_000 } })
  expect(largestDifferences(areas, figures)).toEqual([])
})

test('in the published tables every difference of a pair is carried, largest first', () => {
  const atlas = dutchAtlas()
  const found = largestDifferences([areaIn(atlas, 'breda-noord'), areaIn(atlas, 'rotterdam-zuid')], atlas.figures!)
  expect(found.slice(0, 3).map(({ indicator }) => indicator.id)).toEqual(['financial_difficulty', 'lonely', 'severely_lonely'])
  expect(found.every(({ indicator, lowest, highest }) => isDistinguishable(lowest.value, highest.value, indicator))).toBe(true)
  const sizes = found.map(({ size }) => size)
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
})
