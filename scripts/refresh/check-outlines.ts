// Whether outlines can be drawn: closed rings that do not cross themselves, in the Netherlands, not over each other, as large as their parts.
import { area, bbox, feature, featureCollection, intersect, kinks, polygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Bounds } from '../../src/domain/atlas'

type Geometry = Polygon | MultiPolygon
export type Named = { id: string; geometry: Geometry }

/** West, south, east, north, with some room. */
const netherlands: Bounds = [3.2, 50.7, 7.3, 53.7]
/** Parts of its own surface: what two areas may share by rounding, and how far an outline may be from the sum of its parts. */
const [mostShared, mostOff] = [0.001, 0.02]

const polygonsOf = (geometry: Geometry): Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
const isClosed = (ring: Position[]) => ring.length >= 4 && ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1]
const meet = (a: Bounds, b: Bounds) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const boundsOf = (geometry: Geometry): Bounds => bbox(geometry) as [number, number, number, number]

/** What is wrong with the rings of an outline, as sentences. */
export function ringFaults({ id, geometry }: Named): string[] {
  const polygons = polygonsOf(geometry)
  if (polygons.length === 0) return [`${id}: the outline is empty`]
  if (!polygons.flat().every(isClosed)) return [`${id}: a ring is not closed`]
  const faults = polygons.some(rings => kinks(polygon(rings)).features.length > 0) ? [`${id}: the outline crosses itself`] : []
  const [west, south, east, north] = boundsOf(geometry)
  const isInside = west >= netherlands[0] && south >= netherlands[1] && east <= netherlands[2] && north <= netherlands[3]
  return isInside ? faults : [...faults, `${id}: lies outside the Netherlands, from ${west}, ${south} to ${east}, ${north}; are these degrees?`]
}

/** What is wrong among outlines of areas, as sentences: one each, and not over each other. */
export function overlapFaults(outlines: readonly Named[]): string[] {
  const faults = outlines.filter(({ id }, index) => outlines.findIndex(other => other.id === id) !== index).map(({ id }) => `${id}: has two outlines`)
  for (const [index, one] of outlines.entries())
    for (const other of outlines.slice(index + 1)) {
      if (one.id === other.id || !meet(boundsOf(one.geometry), boundsOf(other.geometry))) continue
      const shared = intersect(featureCollection([feature(one.geometry), feature(other.geometry)]))
      if (shared && area(shared) > area(one.geometry) * mostShared) faults.push(`${one.id}: lies over ${other.id}`)
    }
  return faults
}

/** Whether an outline covers what its parts, as they were measured, cover together. */
export function surfaceFaults({ id, geometry }: Named, parts: readonly Geometry[]): string[] {
  const sum = parts.reduce((total, part) => total + area(part), 0)
  const off = Math.abs(area(geometry) / sum - 1)
  return off <= mostOff ? [] : [`${id}: covers ${(area(geometry) / 1e6).toFixed(2)} km², and its parts ${(sum / 1e6).toFixed(2)} km²`]
}

/** Surface in square kilometres. */
export const squareKilometres = (geometry: Geometry): number => area(geometry) / 1e6
