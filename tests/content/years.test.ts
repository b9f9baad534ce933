import { expect, test } from 'vitest'
import type { Break } from '../../src/domain/figures'
import { publishedJson, publishedText } from '../support/published'

const rows = publishedText('values.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))

test('the residents of 2025, on wider ground, are no line with those before them', () => {
  const later = rows.filter(([level, , indicator, year]) => level === 'area' && indicator === 'population' && Number(year) >= 2025)
  const breaks = publishedJson<Break[]>('breaks.json').filter(({ indicator, kind, year }) => indicator === 'population' && kind === 'ground' && year === 2025)
  expect(later.length === 0 || breaks.length > 0).toBe(true)
})

test('level, code, indicator and year name a row', () => {
  expect(new Set(rows.map(row => row.slice(0, 4).join())).size).toBe(rows.length)
})
