import { resolve } from 'node:path'
import { area } from '@turf/turf'
import type { Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { type Named, overlapFaults, ringFaults, surfaceFaults } from '../../../scripts/refresh/check-outlines'
import { readGeoFiles } from '../../../scripts/refresh/geo-files'
import type { Outline } from '../../../scripts/refresh/read-features'
import { drawOutlines } from '../../../scripts/refresh/simplify-outlines'
import { root } from '../../support/published'

const square = (west: number, south = 52, size = 0.02): Polygon => ({
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
})
const named = (geometry: Polygon, id = 'proef'): Named => ({ id, geometry })

describe('an outline', () => {
  test('of a closed ring in the Netherlands has no fault', () => {
    expect(ringFaults(named(square(5)))).toEqual([])
  })

  test('that is empty says so', () => {
    expect(ringFaults({ id: 'proef', geometry: { type: 'MultiPolygon', coordinates: [] } })).toEqual(['proef: the outline is empty'])
  })

  test('that is open says so', () => {
    const [ring] = square(5).coordinates
    expect(ringFaults(named({ type: 'Polygon', coordinates: [ring!.slice(0, -1)] }))).toEqual(['proef: a ring is not closed'])
  })

  test('that crosses itself says so', () => {
    const bow: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.02, 52.02],
          [5.02, 52],
          [5, 52.02],
          [5, 52],
        ],
      ],
    }
    expect(ringFaults(named(bow))).toEqual(['proef: the outline crosses itself'])
  })

  test('in metres instead of degrees is noticed', () => {
    expect(ringFaults(named(square(155_000, 463_000, 100)))[0]).toContain('proef: lies outside the Netherlands')
  })

  test('that covers less than its parts says so', () => {
    expect(surfaceFaults(named(square(5)), [square(5), square(5.02)])[0]).toMatch(/^proef: covers 3\.0\d km², and its parts 6\.\d\d km²$/)
    expect(surfaceFaults(named(square(5)), [square(5)])).toEqual([])
  })
})

describe('outlines of areas', () => {
  test('that lie over each other are named', () => {
    expect(overlapFaults([named(square(5), 'een'), named(square(5.01), 'twee')])).toEqual(['een: lies over twee'])
  })

  test('that touch are no fault', () => {
    expect(overlapFaults([named(square(5), 'een'), named(square(5.02), 'twee')])).toEqual([])
  })

  test('are one each', () => {
    expect(overlapFaults([named(square(5)), named(square(5.1))])).toEqual(['proef: has two outlines'])
  })
})

/** Neighbours on both sides of a border with many small bends. */
function bentNeighbours(): Outline[] {
  const border = Array.from({ length: 201 }, (_, step): [number, number] => [5.02 + (step % 2) * 0.00003, 52 + step / 10_000])
  const outline = (code: string, ring: [number, number][]): Outline => ({
    type: 'Feature',
    properties: { code, name: code, residents: null },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
  })
  return [outline('west', [[5, 52.02], [5, 52], ...border]), outline('east', [...[...border].reverse(), [5.04, 52], [5.04, 52.02]])]
}

describe('drawing', () => {
  const outlines = bentNeighbours()
  const drawing = drawOutlines(outlines, [20, 4])
  const corners = (code: string) => (drawing.shapeOf(one => one === code) as Polygon).coordinates[0]!

  test('leaves out small bends and keeps the surface', () => {
    expect(corners('west').length).toBeLessThan(40)
    expect(Math.abs(area(drawing.shapeOf(one => one === 'west')) / area(outlines[0]!) - 1)).toBeLessThan(0.01)
  })

  test('keeps a shared border shared, corner for corner', () => {
    const onBorder = (code: string) =>
      corners(code)
        .filter(([x]) => Math.abs(x! - 5.02) < 0.001)
        .map(corner => corner.join())
        .toSorted()
    expect(new Set(onBorder('west'))).toEqual(new Set(onBorder('east')))
    expect(onBorder('west').length).toBeGreaterThan(1)
  })

  test('dissolves the border between what belongs together', () => {
    const whole = drawing.shapeOf(() => true)
    expect(whole.type).toBe('Polygon')
    expect((whole as Polygon).coordinates.flat().some(([x, y]) => Math.abs(x! - 5.02) < 0.001 && y! > 52.0005 && y! < 52.0195)).toBe(false)
  })

  test('writes no more than four decimals', () => {
    for (const [x, y] of corners('west')) expect([Number(x!.toFixed(4)), Number(y!.toFixed(4))]).toEqual([x, y])
  })
})

describe('the outlines of the atlas', () => {
  const files = readGeoFiles(resolve(root, 'src/content'))
  const areas = files.areas.map(({ geometry, properties }): Named => ({ id: String(properties.area), geometry }))

  test('would pass the checks of a refresh', () => {
    expect(areas.flatMap(ringFaults)).toEqual([])
    expect(overlapFaults(areas)).toEqual([])
  })
})
