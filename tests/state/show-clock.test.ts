import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clock, counted, hasStarted, itemAt, paused, started, stoppedClock, timesAt } from '../../src/state/show-clock'

const minute = 60_000
const slidesWith = (...minutes: (number | null)[]) => minutes.map(each => ({ minutes: each }))
const running: Clock = started(stoppedClock, 1000)

describe('a clock', () => {
  test('has not started until somebody starts it', () => {
    expect(hasStarted(stoppedClock)).toBe(false)
    expect(hasStarted(running)).toBe(true)
  })
  test('that runs is not started anew', () => {
    expect(started(running, 9000)).toEqual(running)
  })
  test('gives what has passed to the slide that was shown', () => {
    expect(counted(running, 2, 4000)).toEqual({ since: 4000, total: 3000, spent: { 2: 3000 } })
  })
  test('adds up when the same slide comes back', () => {
    const away = counted(counted(running, 2, 4000), 3, 5000)
    expect(counted(away, 2, 7000).spent).toEqual({ 2: 5000, 3: 1000 })
  })
  test('that is paused counts nothing more, and has started', () => {
    const still = paused(running, 1, 3000)
    expect(counted(still, 1, 99_000)).toEqual(still)
    expect(still).toEqual({ since: null, total: 2000, spent: { 1: 2000 } })
    expect(hasStarted(still)).toBe(true)
  })
  test('never goes back, when the clock of the computer does', () => {
    expect(counted(running, 1, 500).total).toBe(0)
  })
  test('has spent on its slides what it took in all, however it was stopped and started', () => {
    const step = fc.record({ slide: fc.integer({ min: 1, max: 4 }), wait: fc.nat(90_000), isPause: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), steps => {
        let [clock, now] = [running, 1000]
        for (const { slide, wait, isPause } of steps) {
          now += wait
          clock = isPause ? paused(clock, slide, now) : started(counted(clock, slide, now), now)
        }
        expect(Object.values(clock.spent).reduce((sum, time) => sum + time, 0)).toBe(clock.total)
      }),
    )
  })
})

describe('the item of the agenda', () => {
  const slides = slidesWith(null, 5, null, 10, null, null)
  test.each([
    [1, null],
    [2, { first: 2, last: 3, minutes: 5 }],
    [3, { first: 2, last: 3, minutes: 5 }],
    [4, { first: 4, last: 6, minutes: 10 }],
    [6, { first: 4, last: 6, minutes: 10 }],
  ])('of slide %i goes on until the next slide with minutes', (slide, item) => {
    expect(itemAt(slides, slide)).toEqual(item)
  })
})

describe('the times', () => {
  const slides = slidesWith(null, 5, null, 10)
  const at = (spent: Clock['spent'], slide: number) => {
    const total = Object.values(spent).reduce((sum, time) => sum + time, 0)
    return timesAt({ since: null, total, spent }, slides, slide, 0)
  }
  test('count all slides of an item together', () => {
    expect(at({ 2: minute, 3: 2 * minute }, 3).item).toBe(2 * minute)
  })
  test('do not count other items', () => {
    expect(at({ 2: 4 * minute }, 4).item).toBe(10 * minute)
  })
  test('are below nought where an item ran over', () => {
    expect(at({ 2: 7 * minute }, 2).item).toBe(-2 * minute)
  })
  test('say what is left of the meeting and how long it took', () => {
    expect(at({ 1: minute, 2: 5 * minute }, 3)).toMatchObject({ elapsed: 6 * minute, meeting: 9 * minute })
  })
  test('count what runs at this moment', () => {
    expect(timesAt({ since: 0, total: 0, spent: {} }, slides, 2, minute)).toEqual({ elapsed: minute, item: 4 * minute, meeting: 14 * minute })
  })
  test('are nothing where nobody planned time', () => {
    expect(timesAt(running, slidesWith(null, null), 2, 2000)).toMatchObject({ item: null, meeting: null })
  })
})
