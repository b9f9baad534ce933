import { describe, expect, test } from 'vitest'
import { leftText, passedText, wallClock } from '../../src/presentation/show/time-words'

describe('what has passed', () => {
  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [1000, '0:01'],
    [187_000, '3:07'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
  ])('after %i milliseconds is %s', (milliseconds, text) => {
    expect(passedText(milliseconds)).toBe(text)
  })
})

describe('what is left', () => {
  test.each([
    [300_000, '5:00', false],
    [299_999, '5:00', false],
    [299_000, '4:59', false],
    [1, '0:01', false],
    [0, '0:00', false],
    [-999, '0:00', false],
    [-1000, '0:01', true],
    [-61_500, '1:01', true],
    [-3_600_000, '1:00:00', true],
  ])('of %i milliseconds is %s, over: %s', (milliseconds, time, isOver) => {
    expect(leftText(milliseconds)).toEqual({ time, isOver })
  })
})

test('the clock on the wall has hours and minutes of the place', () => {
  expect(wallClock(new Date(2026, 10, 24, 9, 5).getTime(), 'nl-NL')).toBe('09:05')
})
