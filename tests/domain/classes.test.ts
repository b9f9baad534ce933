import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classify, classOf, colourOf } from '../../src/domain/classes'
import { distributionValues } from '../../src/domain/indicator'
import { methods } from '../../src/domain/view'
import { indicatorOf } from '../support/indicators'

const indicator = indicatorOf()
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index)

test('quantiles put as many values in each class', () => {
  const cut = classify('quantile', upTo(99), indicator)
  const sizes = upTo(4).map(found => upTo(99).filter(value => classOf(value, cut) === found).length)
  expect(sizes).toEqual([20, 20, 20, 20, 20])
})

test('equal steps are as wide as each other', () => {
  expect(classify('equal', [10, 11, 12, 60], indicator).breaks).toEqual([20, 30, 40, 50])
})

test('natural groups stay together, with borders halfway between them', () => {
  expect(classify('natural', [1, 2, 10, 11, 20, 21, 30, 31, 40, 41], indicator).breaks).toEqual([6, 15.5, 25.5, 35.5])
})

test('differences are cut around zero in steps of a quarter of the spread of Dutch wijken', () => {
  expect(classify('diverging', [], indicator).breaks).toEqual([-30, -10, 10, 30])
})

test('values that are all equal make one class', () => {
  for (const method of ['quantile', 'equal', 'natural'] as const) {
    const cut = classify(method, [7, 7, 7], indicator)
    expect(cut.breaks).toEqual([])
    expect(cut.colours).toHaveLength(1)
  }
})

test('no values at all make one class', () => {
  for (const method of ['quantile', 'equal', 'natural'] as const) expect(classify(method, [], indicator).breaks).toEqual([])
})

/** Values as they come: spread far, or many the same. */
const anyValues = fc.oneof(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true })), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }))

test('any values make at most five classes with rising borders and a colour each', () => {
  fc.assert(
    fc.property(fc.constantFrom(...methods), anyValues, (method, values) => {
      const { breaks, colours } = classify(method, values, indicator)
      expect(breaks.length).toBeLessThanOrEqual(4)
      expect(colours).toHaveLength(breaks.length + 1)
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks)
      expect(new Set(breaks).size).toBe(breaks.length)
    }),
  )
})

test('a value on a border belongs to the higher class', () => {
  const cut = classify('equal', [0, 50], indicator)
  expect([9.99, 10, 50].map(value => classOf(value, cut))).toEqual([0, 1, 4])
})

test('a missing value has no class and no colour', () => {
  const cut = classify('equal', [0, 50], indicator)
  expect([classOf(null, cut), classOf(Number.NaN, cut), colourOf(null, cut)]).toEqual([null, null, null])
})

test('a value has the colour of its class', () => {
  const cut = classify('equal', [0, 50], indicator)
  expect([colourOf(0, cut), colourOf(50, cut)]).toEqual([cut.colours[0], cut.colours[4]])
})

test('borders over all Dutch wijken leave the outermost wijken out', () => {
  const values = distributionValues(indicator)
  expect([values.length, values[0], values.at(-1)]).toEqual([19, 5, 95])
})
