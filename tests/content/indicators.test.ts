import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/domain/indicator'
import { publishedJson, publishedText } from '../support/published'

const nl = publishedJson<Indicator[]>('indicators.json')
const en = publishedJson<Indicator[]>('indicators.en.json')
const places = { area: 20, district: 99, 'city-district': 370, municipality: 19, netherlands: 1 }

type Row = { level: string; code: string; indicator: string; year: string; value: string }
const allRows = publishedText('values.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map<Row>(line => {
    const [level = '', code = '', indicator = '', year = '', value = ''] = line.split(',')
    return { level, code, indicator, year, value }
  })
const latest = new Map(nl.map(({ id, year }) => [id, year]))
/** The values of the latest year: a refresh moves those of earlier years behind them. */
const rows = allRows.filter(row => Number(row.year) === latest.get(row.indicator))
const cell = (code: string, indicator: string) => rows.find(row => row.code === code && row.indicator === indicator)?.value

test('there are 28 indicators, the same in both languages', () => {
  expect(nl).toHaveLength(28)
  expect(new Set(nl.map(indicator => indicator.id)).size).toBe(28)
  const fixed = (indicators: Indicator[]) =>
    indicators.map(({ id, decimals, theme, favourable, year, kind, modelled, aggregation }) => ({
      id,
      decimals,
      theme,
      favourable,
      year,
      kind,
      modelled,
      aggregation,
    }))
  expect(fixed(en)).toEqual(fixed(nl))
})

describe.each(nl.map(indicator => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  test('reads as a sentence with its value in it, in both languages', () => {
    expect(indicator.sentence).toContain('{value}')
    expect(en.find(other => other.id === id)?.sentence).toContain('{value}')
  })

  test('is called modelled just where it is', () => {
    expect(indicator.modelled).toBe(indicator.kind === 'modelled')
  })

  test('spreads over Dutch wijken from low to high', () => {
    if (!('districts' in indicator.distribution)) throw new Error('A published indicator is known for all Dutch wijken.')
    const { percentiles, districts } = indicator.distribution
    expect(percentiles).toHaveLength(21)
    expect(percentiles.toSorted((a, b) => a - b)).toEqual([...percentiles])
    expect(districts).toBeGreaterThan(1000)
  })
})

test.each(Object.entries(places))('values.csv has every %s with every indicator', (level, count) => {
  const found = rows.filter(row => row.level === level)
  expect(found).toHaveLength(count * 28)
  expect(new Set(found.map(row => row.code)).size).toBe(count)
  expect(new Set(found.map(row => row.indicator)).size).toBe(28)
})

test('values.csv has no other levels and no place twice at one level with one indicator', () => {
  expect(new Set(rows.map(row => row.level))).toEqual(new Set(Object.keys(places)))
  expect(new Set(rows.map(row => `${row.level}/${row.code}/${row.indicator}`)).size).toBe(rows.length)
})

test('the six wijken that are cut stand in the city around them as well, with the same values', () => {
  const districts = new Map(rows.filter(row => row.level === 'district').map(row => [`${row.code}/${row.indicator}`, row.value]))
  const shared = rows.filter(row => row.level === 'city-district' && districts.has(`${row.code}/${row.indicator}`))
  expect(new Set(shared.map(row => row.code)).size).toBe(6)
  expect(shared.filter(row => districts.get(`${row.code}/${row.indicator}`) !== row.value)).toEqual([])
})

test('no value is of a later year than its indicator, and none of an earlier year is there twice', () => {
  expect(allRows.filter(row => Number(row.year) > (latest.get(row.indicator) ?? 0))).toEqual([])
  expect(new Set(allRows.map(row => `${row.level}/${row.code}/${row.indicator}/${row.year}`)).size).toBe(allRows.length)
})

test('every value is a number or empty, and a per cent lies between 0 and 100', () => {
  const shares = new Set(nl.filter(({ symbol }) => symbol === '%').map(({ id }) => id))
  const isWrong = ({ indicator, value }: Row) => !Number.isFinite(Number(value)) || (shares.has(indicator) && (Number(value) < 0 || Number(value) > 100))
  expect(rows.filter(row => row.value !== '' && isWrong(row))).toEqual([])
})

test('every area has every value', () => {
  expect(rows.filter(row => row.level === 'area' && row.value === '')).toEqual([])
})

test.each([
  ['amsterdam-nieuw-west', 'population', '160345'],
  ['amsterdam-nieuw-west', 'noise_neighbours', '10.7'],
  ['amsterdam-zuidoost', 'low_income', '47.5'],
  ['WK036376', 'density', '9064'],
  ['WK001400', 'age_15_24', '44'],
  ['GM0080', 'lonely', '45.7'],
  ['NL00', 'population', '17588925'],
  ['NL00', 'density', '501'],
])('values.csv gives for %s the %s of the source', (code, indicator, value) => {
  expect(cell(code, indicator)).toBe(value)
})
