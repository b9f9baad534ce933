import { expect, test } from 'vitest'
import { swipeOf } from '../../src/presentation/show/use-swipe'

test.each([
  ['to the left', -60, 0, 'next'],
  ['to the right', 60, 0, 'previous'],
  ['to the left and somewhat down', -120, 50, 'next'],
  ['of a tap', 5, 3, null],
  ['that is too short', 49, 0, null],
  ['downwards', 10, 200, null],
  ['aslant', 100, 80, null],
] as const)('a move %s (%i, %i) is %s', (_, across, down, step) => {
  expect(swipeOf(across, down)).toBe(step)
})
