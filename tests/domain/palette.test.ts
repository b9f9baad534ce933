import { expect, test } from 'vitest'
import { divergingColours, sequentialColours } from '../../src/domain/palette'
import { luminance } from '../../src/lib/luminance'

test('there are as many different colours as classes', () => {
  for (const count of [1, 2, 3, 4, 5]) {
    expect(new Set(sequentialColours(count)).size).toBe(count)
    expect(new Set(divergingColours(count)).size).toBe(count)
  }
})

test('more is darker, so that the classes stay apart in grey print', () => {
  const lights = sequentialColours(5).map(luminance)
  expect([...lights].sort((a, b) => b - a)).toEqual(lights)
  for (const [index, light] of lights.slice(1).entries()) expect(((lights[index] ?? 0) + 0.05) / (light + 0.05)).toBeGreaterThan(1.3)
})

test('around a benchmark the middle is lightest', () => {
  const lights = divergingColours(5).map(luminance)
  expect(Math.max(...lights)).toBe(lights[2])
})
