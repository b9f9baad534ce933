import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/domain/atlas'
import { flatPath, flatten, sizeOf } from '../../src/domain/flat-shape'
import { areasNl } from '../support/published'

/** Half a side of two kilometres, in degrees, at a latitude. */
const halfOf = (latitude: number) => [1 / (111.27 * Math.cos((latitude * Math.PI) / 180)), 1 / 111.27] as const

/** The bounds of a square of two by two kilometres. */
function squareAt(longitude: number, latitude: number): Bounds {
  const [x, y] = halfOf(latitude)
  return [longitude - x, latitude - y, longitude + x, latitude + y]
}
const cornersOf = ([west, south, east, north]: Bounds) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const pathOf = (bounds: Bounds) => flatPath({ type: 'Polygon', coordinates: [cornersOf(bounds)] }, bounds)

describe('a square of two kilometres', () => {
  test('measures two by two', () => {
    const [width, height] = sizeOf(squareAt(4.4, 51.92))
    expect(width).toBeCloseTo(2, 6)
    expect(height).toBeCloseTo(2, 6)
  })

  test('is drawn around its middle with north above', () => {
    expect(pathOf(squareAt(4.4, 51.92))).toBe('M-1.000 1.000L1.000 1.000L1.000 -1.000L-1.000 -1.000L-1.000 1.000Z')
  })

  test('is drawn as large in the north as in the south of the country', () => {
    expect(pathOf(squareAt(6.56, 53.23))).toBe(pathOf(squareAt(5.97, 50.9)))
  })
})

test('a place east and north of the middle lies to the right and above', () => {
  const [x = 0, y = 0] = flatten([4, 52, 5, 53])(4.75, 52.75)
  expect(x).toBeGreaterThan(0)
  expect(y).toBeLessThan(0)
})

test('every part and every hole of a shape is a closed piece of the path', () => {
  const bounds = squareAt(4.4, 51.92)
  const ring = cornersOf(bounds)
  const path = flatPath({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }, bounds)
  expect(path.match(/M/g)).toHaveLength(3)
  expect(path.match(/Z/g)).toHaveLength(3)
})

test('a degree of longitude is as wide as on the globe, to half a per cent, for every area', () => {
  for (const { boundary } of areasNl()) {
    const [west, south, east, north] = boundary.bounds
    const latitude = (((south + north) / 2) * Math.PI) / 180
    // WGS 84: the radius of the parallel.
    const radius = (6378.137 * Math.cos(latitude)) / Math.sqrt(1 - 0.00669438 * Math.sin(latitude) ** 2)
    expect(Math.abs(sizeOf(boundary.bounds)[0] / ((((east - west) * Math.PI) / 180) * radius) - 1)).toBeLessThan(0.005)
  }
})
