import { expect, test } from 'vitest'
import { piecePath, trendLayout } from '../../src/charts/trend-layout'

const size = { width: 400, textSize: 13, height: 117 }
const line = (word: string, ...values: number[]) => ({ word, pieces: [values.map((value, index) => ({ year: 2018 + index, value }))] })
const layout = (lines: ReturnType<typeof line>[], years = [2018, 2019, 2020]) => trendLayout(lines, years, String, size)

test('the axis holds every value and ends on round numbers', () => {
  const { ends, y, top, bottom } = layout([line('a', 41, 44, 47), line('b', 38, 38, 39)])
  expect(ends).toEqual([38, 48])
  expect([y(38), y(48)]).toEqual([bottom, top])
  expect(top).toBeLessThan(bottom)
})

test('years stand from left to right at their distance, inside the axis', () => {
  const { x, left, right } = layout([line('a', 1, 2, 3)], [2012, 2016, 2020])
  expect(x(2016) - x(2012)).toBeCloseTo(x(2020) - x(2016))
  expect(x(2012)).toBeGreaterThanOrEqual(left)
  expect(x(2020)).toBeLessThanOrEqual(right)
})

test('words at the ends of lines are pushed apart where they would touch', () => {
  const { endsAt } = layout([line('a', 40, 40), line('b', 40, 40.1), line('c', 40, 40.2)])
  const sorted = [...endsAt].sort((a, b) => a - b)
  for (const [index, at] of sorted.entries()) if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(1.2 * 13 - 0.01)
})

test('years without room for their words are not named, the first and the last always', () => {
  const years = Array.from({ length: 30 }, (_, index) => 1995 + index)
  const { named, x } = layout([line('a', 1, 2)], years)
  expect([named[0], named.at(-1)]).toEqual([1995, 2024])
  for (const [index, year] of named.entries()) if (index > 0) expect(x(year) - x(named[index - 1] ?? 0)).toBeGreaterThanOrEqual(2.6 * 13)
})

test('a line without any change is drawn in the middle of an axis', () => {
  const { y, top, bottom } = layout([line('a', 7, 7)])
  expect(y(7)).toBeGreaterThan(top)
  expect(y(7)).toBeLessThan(bottom)
})

test('a piece is one path from point to point', () => {
  const to = { x: (year: number) => year - 2018, y: (value: number) => value }
  expect(
    piecePath(
      [
        { year: 2018, value: 4 },
        { year: 2019, value: 5 },
      ],
      to,
    ),
  ).toBe('M0.0,4.0L1.0,5.0')
})
