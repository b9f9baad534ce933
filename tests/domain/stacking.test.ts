import { expect, test } from 'vitest'
import { isLeastFavourable, stackingOf } from '../../src/domain/stacking'
import { indicatorOf } from '../support/indicators'

const lower = indicatorOf({ id: 'lonely', favourable: 'lower' })
const higher = indicatorOf({ id: 'volunteer', favourable: 'higher' })
const none = indicatorOf({ id: 'density', favourable: 'none' })

test('where lower is favourable the highest fifth of wijken is least favourable', () => {
  expect([79.9, 80].map(value => isLeastFavourable(value, lower))).toEqual([false, true])
})

test('where higher is favourable the lowest fifth of wijken is least favourable', () => {
  expect([20, 20.1].map(value => isLeastFavourable(value, higher))).toEqual([true, false])
})

test('a figure without a favourable direction never counts', () => {
  expect([0, 100].map(value => isLeastFavourable(value, none))).toEqual([false, false])
})

test('a place piles up the figures that are least favourable, out of those it has a value for', () => {
  const values = new Map([
    [
      'WK1',
      new Map<string, number | null>([
        ['lonely', 90],
        ['volunteer', null],
        ['density', 100],
      ]),
    ],
  ])
  expect(stackingOf('WK1', { indicators: [lower, higher, none], values })).toEqual({ indicators: [lower], outOf: 1 })
})
