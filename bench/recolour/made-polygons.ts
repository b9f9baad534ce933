// Polygons made for the bench: squares over the Netherlands, so that the count is the only thing that differs.
import type { FeatureCollection, Polygon } from 'geojson'

/** `count` squares in rows, each with an id. */
export function madePolygons(count: number): FeatureCollection<Polygon> {
  const columns = Math.ceil(Math.sqrt(count))
  const [width, height] = [3.6 / columns, 2.6 / columns]
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, index) => {
      const [west, south] = [3.5 + (index % columns) * width, 50.8 + Math.floor(index / columns) * height]
      const [east, north] = [west + width * 0.9, south + height * 0.9]
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ]
      return { type: 'Feature', properties: { id: `made-${index}`, precision: 'exact' }, geometry: { type: 'Polygon', coordinates: [ring] } }
    }),
  }
}
