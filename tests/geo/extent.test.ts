import { booleanPointInPolygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { boundsOf, labelPointOf } from '../../src/geo/extent'

const polygon = (...corners: [number, number][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]!]] },
})
const square = polygon([5, 52], [6, 52], [6, 53], [5, 53])
/** A horseshoe whose centre of mass lies in the gap. */
const horseshoe = polygon([5, 52], [6, 52], [6, 53], [5.9, 53], [5.9, 52.1], [5.1, 52.1], [5.1, 53], [5, 53])

test('bounds are west, south, east and north', () => {
  expect(boundsOf(square)).toEqual([5, 52, 6, 53])
})

test('bounds hold all parts of a shape', () => {
  const parts: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: [square.geometry.coordinates, polygon([3, 51], [3.1, 51], [3.1, 51.1]).geometry.coordinates] },
  }
  expect(boundsOf(parts)).toEqual([3, 51, 6, 53])
})

test('a name stands in the middle of a plain shape', () => {
  expect(labelPointOf(square)).toEqual([5.5, 52.5])
})

test('a name stands on the shape where its middle lies outside', () => {
  expect(booleanPointInPolygon([5.5, 52.5], horseshoe)).toBe(false)
  expect(booleanPointInPolygon([...labelPointOf(horseshoe)], horseshoe)).toBe(true)
})

test('a name is placed to about ten metres', () => {
  const [longitude, latitude] = labelPointOf(polygon([5, 52], [5.3333333, 52], [5.1111111, 52.7777777]))
  expect([longitude, latitude]).toEqual([Number(longitude.toFixed(4)), Number(latitude.toFixed(4))])
})
