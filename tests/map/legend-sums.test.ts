import { expect, test } from 'vitest'
import { classEnds, shownBorders } from '../../src/map/legend-sums'

test('a class reaches from its border to the next, the outer ones to the ends of the ruler', () => {
  expect([0, 1, 2].map(index => classEnds([10, 20], index, [5, 30]))).toEqual([
    [5, 10],
    [10, 20],
    [20, 30],
  ])
})

test('a class beyond the ruler has no width on it', () => {
  expect(classEnds([10, 20], 0, [12, 30])).toEqual([12, 12])
  expect(classEnds([10, 20], 2, [5, 15])).toEqual([15, 15])
})

test('one class fills the ruler', () => {
  expect(classEnds([], 0, [5, 30])).toEqual([5, 30])
})

test('borders too near to the one before get no number', () => {
  expect(shownBorders([10, 15, 21, 60], [0, 90])).toEqual([10, 21, 60])
  expect(shownBorders([], [0, 90])).toEqual([])
})

test('numbers do not touch', () => {
  expect(shownBorders([36, 40, 45], [20, 55], 3)).toEqual([36, 45])
})

test('long numbers need more room', () => {
  expect(shownBorders([10, 21, 60], [0, 90], 6)).toEqual([10, 60])
})
