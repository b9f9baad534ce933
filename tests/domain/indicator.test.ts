import { expect, test } from 'vitest'
import { isCount, percentileOf, unitAndYear } from '../../src/domain/indicator'
import { indicatorOf } from '../support/indicators'

const { distribution } = indicatorOf()

test('a known percentile is read from the list', () => {
  expect([percentileOf(distribution, 0), percentileOf(distribution, 50), percentileOf(distribution, 100)]).toEqual([0, 50, 100])
})

test('between two known percentiles runs a straight line', () => {
  expect(percentileOf({ percentiles: [0, 10, 30], districts: 3 }, 75)).toBe(20)
})

test('a percentile below 0 or above 100 is that of the end', () => {
  expect([percentileOf(distribution, -5), percentileOf(distribution, 105)]).toEqual([0, 100])
})

test('the year follows the unit, unless the unit already names it', () => {
  expect(unitAndYear(indicatorOf())).toBe('% van de volwassenen, 2020')
  expect(unitAndYear(indicatorOf({ unit: 'inwoners op 1-1-2022', year: 2022 }))).toBe('inwoners op 1-1-2022')
})

test('what is summed over wijken is a count', () => {
  expect([isCount(indicatorOf({ aggregation: 'sum' })), isCount(indicatorOf())]).toEqual([true, false])
})
