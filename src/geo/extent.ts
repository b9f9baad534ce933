// The extent of a shape and the point where its name stands.
import { bbox, booleanPointInPolygon, centerOfMass, pointOnFeature } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Bounds, Position } from '../domain/atlas'

const round = (degrees: number) => Number(degrees.toFixed(4))

/** West, south, east, north of a shape, in degrees. */
export function boundsOf(shape: Feature<Polygon | MultiPolygon>): Bounds {
  const [west, south, east, north] = bbox(shape)
  return [west, south, east, north]
}

/** Longitude and latitude of a point inside the shape: its centre of mass where that lies inside, else a point on it. */
export function labelPointOf(shape: Feature<Polygon | MultiPolygon>): Position {
  const centre = centerOfMass(shape)
  const point = booleanPointInPolygon(centre, shape) ? centre : pointOnFeature(shape)
  const [longitude = 0, latitude = 0] = point.geometry.coordinates
  return [round(longitude), round(latitude)]
}
