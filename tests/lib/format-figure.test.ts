import { expect, test } from 'vitest'
import { formatDifference, formatFigure } from '../../src/lib/format-figure'

test('a per cent stands against its number, another unit after a space, a count alone', () => {
  expect(formatFigure(59.4, { symbol: '%', decimals: 0 }, 'nl-NL')).toBe('59%')
  expect(formatFigure(5288, { symbol: 'per km²', decimals: 0 }, 'nl-NL')).toBe('5.288 per km²')
  expect(formatFigure(160345, { symbol: '', decimals: 0 }, 'en-GB')).toBe('160,345')
})

test('a difference says with a sign which way it goes, and none at zero', () => {
  expect(formatDifference(3.4, { symbol: '%', decimals: 0 }, 'nl-NL')).toBe('+3')
  expect(formatDifference(-3.4, { symbol: '%', decimals: 1 }, 'nl-NL')).toBe('−3,4')
  expect(formatDifference(0.2, { symbol: '%', decimals: 0 }, 'nl-NL')).toBe('0')
})
