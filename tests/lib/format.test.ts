import { expect, test } from 'vitest'
import { formatKilometres, formatList, formatNumber, formatPlain } from '../../src/lib/format'

test('a Dutch number has a point between thousands, an English one a comma', () => {
  expect(formatNumber(1114833, 'nl-NL')).toBe('1.114.833')
  expect(formatNumber(1114833, 'en-GB')).toBe('1,114,833')
})

test('a number shows just the decimals that were asked for', () => {
  expect(formatNumber(59.96, 'nl-NL')).toBe('60')
  expect(formatNumber(5, 'nl-NL', 1)).toBe('5,0')
})

test('a printed number keeps the decimals it was printed with', () => {
  expect(formatPlain(4.9, 'nl-NL')).toBe('4,9')
  expect(formatPlain(67, 'nl-NL')).toBe('67')
  expect(formatPlain(0.125, 'en-GB')).toBe('0.125')
})

test('a distance has one decimal below ten kilometres and none from there on', () => {
  expect(formatKilometres(3.24, 'nl-NL')).toBe('3,2')
  expect(formatKilometres(9.9, 'en-GB')).toBe('9.9')
  expect(formatKilometres(10.4, 'nl-NL')).toBe('10')
  expect(formatKilometres(142.6, 'nl-NL')).toBe('143')
})

test('a list is joined as its language joins it', () => {
  expect(formatList(['a', 'b', 'c'], 'nl-NL')).toBe('a, b en c')
  expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c')
  expect(formatList(['a'], 'nl-NL')).toBe('a')
  expect(formatList([], 'nl-NL')).toBe('')
})
