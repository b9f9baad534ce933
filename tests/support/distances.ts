// A plain and slow measure of how far two shapes lie apart, to check the quick one by.
import type { MultiPolygon, Polygon, Position } from 'geojson'

type Shape = { geometry: Polygon | MultiPolygon }
type Point = { x: number; y: number }

export const ringsOf = ({ geometry }: Shape): Position[][] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())

/** Kilometres on a plane that touches the globe near the shapes. */
const flat = ([longitude = 0, latitude = 0]: Position, around: number): Point => ({
  x: longitude * 111.195 * Math.cos((around * Math.PI) / 180),
  y: latitude * 111.195,
})

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length))
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy)
}

/** Every corner of one shape against every side of the other, both ways: kilometres between two shapes that do not touch. */
export function slowDistance(one: Shape, other: Shape): number {
  const around = ringsOf(one)[0]?.[0]?.[1] ?? 0
  const [a, b] = [one, other].map(shape => ringsOf(shape).map(ring => ring.map(corner => flat(corner, around))))
  const oneWay = (corners: Point[][], sides: Point[][]) =>
    Math.min(...corners.flat().map(corner => Math.min(...sides.flatMap(ring => ring.slice(1).map((to, index) => toSegment(corner, ring[index]!, to))))))
  return Math.min(oneWay(a!, b!), oneWay(b!, a!))
}
