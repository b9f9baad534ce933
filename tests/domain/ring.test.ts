import { expect, test } from 'vitest'
import { countryCode } from '../../src/domain/figures'
import type { Indicator } from '../../src/domain/indicator'
import { restOfMunicipality, ringOf } from '../../src/domain/ring'
import { indicatorOf } from '../support/indicators'
import { areaIn, dutchAtlas } from '../support/published'
import { madeArea, madeFigures } from './made-figures'

const area = madeArea('inside')
type Row = Record<string, number | null>
const rest = (indicator: Indicator, inside: Row, whole: Row) => restOfMunicipality(area, indicator, madeFigures([indicator], { inside, GM0001: whole }))

test('the rest of a sum is what is left of the municipality', () => {
  const dwellings = indicatorOf({ id: 'dwellings', aggregation: 'sum' })
  expect(rest(dwellings, { dwellings: 300 }, { dwellings: 1000 })).toBe(700)
})

test('the rest of a share is weighted by residents', () => {
  // 400 of 1000 in the municipality, 160 of 200 inside: 240 of the 800 that are left.
  expect(rest(indicatorOf(), { lonely: 80, population: 200 }, { lonely: 40, population: 1000 })).toBeCloseTo(30, 10)
})

test('the rest of a value of dwellings is weighted by dwellings and not by residents', () => {
  const value = indicatorOf({ id: 'dwelling_value', aggregation: 'dwellings' })
  // 500 × 300 − 100 × 200 = 130,000 over the 400 dwellings that are left.
  const inside = { dwelling_value: 200, dwellings: 100, population: 5 }
  expect(rest(value, inside, { dwelling_value: 300, dwellings: 500, population: 7 })).toBeCloseTo(325, 10)
})

test('the rest of a density is the residents that are left over the ground that is left', () => {
  const density = indicatorOf({ id: 'density', aggregation: 'ratio' })
  // 1000 residents on 10 km², of whom 400 on 1 km²: 600 on 9 km².
  expect(rest(density, { density: 400, population: 400 }, { density: 100, population: 1000 })).toBeCloseTo(600 / 9, 10)
})

test('an area on all the ground of its municipality leaves no density', () => {
  const density = indicatorOf({ id: 'density', aggregation: 'ratio' })
  expect(rest(density, { density: 90, population: 900 }, { density: 100, population: 1000 })).toBeNull()
})

test.each([
  ['the value of the area', { lonely: null, population: 200 }, { lonely: 40, population: 1000 }],
  ['the value of the municipality', { lonely: 80, population: 200 }, { population: 1000 }],
  ['the residents of the area', { lonely: 80 }, { lonely: 40, population: 1000 }],
  ['the residents of the municipality', { lonely: 80, population: 200 }, { lonely: 40, population: null }],
])('there is no rest without %s', (_, inside, whole) => {
  expect(rest(indicatorOf(), inside, whole)).toBeNull()
})

test('an area that is its whole municipality has no rest', () => {
  expect(rest(indicatorOf(), { lonely: 40, population: 1000 }, { lonely: 40, population: 1000 })).toBeNull()
})

test('a value of zero is a value', () => {
  expect(rest(indicatorOf(), { lonely: 0, population: 500 }, { lonely: 40, population: 1000 })).toBeCloseTo(80, 10)
})

test('the ring is the area, the rest and the country', () => {
  const places = { inside: { lonely: 80, population: 200 }, GM0001: { lonely: 40, population: 1000 }, [countryCode]: { lonely: 47 } }
  const { inside, rest: outside, country } = ringOf(area, indicatorOf(), madeFigures([indicatorOf()], places))
  expect([inside, country]).toEqual([80, 47])
  expect(outside).toBeCloseTo(30, 10)
})

test('a ring without figures is empty', () => {
  expect(ringOf(area, indicatorOf(), madeFigures([indicatorOf()], {}))).toEqual({ inside: null, rest: null, country: null })
})

test('in the published tables an area and the rest make up the municipality again', () => {
  const atlas = dutchAtlas()
  const schiedam = areaIn(atlas, 'schiedam-nieuwland-en-oost')
  const lowIncome = atlas.figures!.indicators.find(({ id }) => id === 'low_income')!
  // Schiedam 39.8 of 79,644 residents; Nieuwland en Oost 44.6 of 25,455.
  expect(restOfMunicipality(schiedam, lowIncome, atlas.figures!)).toBeCloseTo((39.8 * 79644 - 44.6 * 25455) / (79644 - 25455), 6)
})
