import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { outlineDistance, pointDistance } from '../../src/geo/outline-distance'

/** One degree of latitude on the sphere that Turf measures on. */
const degree = (6371.0088 * Math.PI) / 180

const square = (west: number, south: number, size = 0.1): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
})
const home = square(5, 52)

test('two squares above one another lie as far apart as the gap between them', () => {
  expect(outlineDistance(home, square(5, 52.2))).toBeCloseTo(0.1 * degree, 1)
})

test('two squares beside one another lie apart by the gap, which narrows to the north', () => {
  expect(outlineDistance(home, square(5.2, 52))).toBeCloseTo(0.1 * degree * Math.cos((52.1 * Math.PI) / 180), 1)
})

test('two squares that meet at a corner only in view lie apart by the slanting gap', () => {
  expect(outlineDistance(home, square(5.2, 52.2))).toBeCloseTo(pointDistance([5.1, 52.1], [5.2, 52.2]), 1)
})

test('a corner is measured against the middle of a long side, not its ends', () => {
  const wide = square(4.85, 51.6, 0.3)
  const small = square(5, 52, 0.01)
  expect(outlineDistance(wide, small)).toBeCloseTo(0.1 * degree, 1)
})

test('a shape with an island is as near as the side of its nearest part', () => {
  const withIsland: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: [square(3, 52).geometry.coordinates, square(4.95, 52.15, 0.2).geometry.coordinates] },
  }
  expect(outlineDistance(home, withIsland)).toBeCloseTo(0.05 * degree, 1)
})

describe.each([
  ['share a side', square(5.1, 52)],
  ['share a corner', square(5.1, 52.1)],
  ['overlap', square(5.05, 52.05)],
  ['lie within one another', square(5.02, 52.02, 0.02)],
])('two squares that %s', (_, other) => {
  test('lie no distance apart', () => {
    expect(outlineDistance(home, other)).toBe(0)
    expect(outlineDistance(other, home)).toBe(0)
  })
})

test.each([square(5, 52.2), square(5.2, 52.3), square(4, 51, 0.3)])('the way there is as long as the way back', other => {
  expect(outlineDistance(other, home)).toBeCloseTo(outlineDistance(home, other), 9)
})

test('points are measured along the globe', () => {
  expect(pointDistance([5, 52], [5, 53])).toBeCloseTo(degree, 6)
  expect(pointDistance([5, 52], [5, 52])).toBe(0)
})
