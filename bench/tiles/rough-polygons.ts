// The polygons of the bench with edges as long-winded as those of real neighbourhoods: a square of five points is no test of bytes.
import type { FeatureCollection, Polygon, Position } from 'geojson'
import { madePolygons } from '../recolour/made-polygons'

/** Points on each side; a CBS wijk has some hundred in all. */
const perSide = 30

/** Between -1 and 1, the same for the same number. */
const jitter = (seed: number) => Math.sin(seed * 12.9898) * Math.cos(seed * 78.233)

export function roughPolygons(count: number): FeatureCollection<Polygon> {
  const made = madePolygons(count)
  const features = made.features.map((feature, index) => {
    const corners = feature.geometry.coordinates[0] ?? []
    const ring = corners.slice(0, -1).flatMap(([x = 0, y = 0], side) => {
      const [toX = 0, toY = 0] = corners[side + 1] ?? []
      return Array.from({ length: perSide }, (_, step): Position => {
        const part = step / perSide
        const off = step === 0 ? 0 : jitter(index * 131 + side * 37 + step) * 0.0015
        return [x + (toX - x) * part + off, y + (toY - y) * part + off].map(degrees => Number(degrees.toFixed(5)))
      })
    })
    return { ...feature, geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0] ?? []]] } }
  })
  return { ...made, features }
}
