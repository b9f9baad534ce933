// The grid of the atlas sheet: lines of longitude and latitude, so that no ground looks empty at any zoom.
import type { Feature, FeatureCollection, LineString } from 'geojson'

/** West, south, east, north of the grid in degrees. */
const extent = { west: 3, south: 50.5, east: 7.5, north: 53.7 }
/** Degrees between lines; a coarser line is not drawn again in a finer set. */
const steps = [1, 0.1, 0.02]

function linesOf(step: number, coarser: number | undefined): Feature<LineString>[] {
  const isCoarser = (degrees: number) => coarser !== undefined && Math.abs(degrees / coarser - Math.round(degrees / coarser)) < 1e-6
  const between = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / step + 1e-6) + 1 }, (_, index) => Number((Math.ceil(from / step) * step + index * step).toFixed(2)))
      .filter(degrees => degrees <= to)
      .filter(degrees => !isCoarser(degrees))
  const line = (coordinates: number[][]): Feature<LineString> => ({ type: 'Feature', properties: { step }, geometry: { type: 'LineString', coordinates } })
  const { west, south, east, north } = extent
  return [
    ...between(west, east).map(x =>
      line([
        [x, south],
        [x, north],
      ]),
    ),
    ...between(south, north).map(y =>
      line([
        [west, y],
        [east, y],
      ]),
    ),
  ]
}

export function graticule(): FeatureCollection<LineString> {
  return { type: 'FeatureCollection', features: steps.flatMap((step, index) => linesOf(step, steps[index - 1])) }
}
