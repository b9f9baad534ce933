// How far two shapes lie apart, measured between their outlines.
import { booleanIntersects, coordAll, distance, pointToLineDistance, polygonToLine } from '@turf/turf'
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson'

type Shape = Feature<Polygon | MultiPolygon>

/** Only so many corners of either shape, the nearest to the other one, are measured against its lines. */
const cornersTried = 12

function linesOf(shape: Shape): Feature<LineString>[] {
  const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  return polygons.flatMap(coordinates => {
    const line = polygonToLine({ type: 'Polygon', coordinates: [coordinates[0] ?? []] })
    return line.type === 'Feature' ? [line as Feature<LineString>] : (line.features as Feature<LineString>[])
  })
}

/** The corners of `from` nearest to any corner of `to`; a flat sum is good enough to choose them. */
function nearestCorners(from: Shape, to: Shape): Position[] {
  const targets = coordAll(to)
  const flat = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) => ((x1 - x2) * 0.61) ** 2 + (y1 - y2) ** 2
  const reach = (corner: Position) => Math.min(...targets.map(target => flat(corner, target)))
  return coordAll(from)
    .map(corner => ({ corner, reach: reach(corner) }))
    .sort((a, b) => a.reach - b.reach)
    .slice(0, cornersTried)
    .map(({ corner }) => corner)
}

/** Kilometres between two outlines, 0 where they touch or overlap (Turf, great circle). */
export function outlineDistance(a: Shape, b: Shape): number {
  if (booleanIntersects(a, b)) return 0
  const fromTo = (from: Shape, to: Shape) =>
    nearestCorners(from, to).flatMap(corner => linesOf(to).map(line => pointToLineDistance(corner, line, { units: 'kilometers' })))
  return Math.min(...fromTo(a, b), ...fromTo(b, a))
}

/** Kilometres between two points in degrees. */
export const pointDistance = (a: Position, b: Position) => distance(a, b, { units: 'kilometers' })
