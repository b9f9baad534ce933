// Outlines laid flat in kilometres, so that areas can be drawn at one scale beside each other.
import type { Bounds } from './atlas'

type Ring = readonly (readonly number[])[]
export type FlatShape = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }

/** Kilometres in a degree of latitude (mean of the ellipsoid at 52° north). */
const kilometresInDegree = 111.27

/** Kilometres east and south of the middle of `bounds`; flat enough for a city, north is up. */
export function flatten([west, south, east, north]: Bounds): (longitude: number, latitude: number) => readonly [number, number] {
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const shrink = Math.cos((y * Math.PI) / 180)
  return (longitude, latitude) => [(longitude - x) * kilometresInDegree * shrink, (y - latitude) * kilometresInDegree]
}

/** Width and height of bounds in kilometres. */
export function sizeOf(bounds: Bounds): readonly [number, number] {
  const [left, top] = flatten(bounds)(bounds[0], bounds[3])
  return [-2 * left, -2 * top]
}

/** The path of a shape for an SVG, in kilometres around the middle of `bounds`. */
export function flatPath(shape: FlatShape, bounds: Bounds): string {
  const project = flatten(bounds)
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons
    .flat()
    .map(
      ring =>
        `M${ring
          .map(([longitude = 0, latitude = 0]) =>
            project(longitude, latitude)
              .map(value => value.toFixed(3))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
}
