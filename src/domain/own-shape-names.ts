// What a reader's own shapes are called, and near which area they lie.
import type { FeatureCollection, Geometry } from 'geojson'
import type { Area } from './atlas'
import type { OwnShapes } from './own-data'

/** The columns that hold a name in most files, the likeliest first. */
const nameKeys = ['name', 'naam', 'titel', 'title', 'label', 'project', 'projectnaam', 'omschrijving', 'description']
const longest = 120

/** What a shape is called: by a column that says so, else by the first text in it, else by its layer. */
export function shapeName(properties: Readonly<Record<string, unknown>>, layer: Pick<OwnShapes, 'name'>): string {
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[key.toLowerCase(), value] as const] : [],
  )
  const named = nameKeys.flatMap(wanted => texts.find(([key]) => key === wanted) ?? [])
  return (named[1] ?? texts[0]?.[1] ?? layer.name).slice(0, longest)
}

function firstPosition(geometry: Geometry | undefined): readonly number[] {
  if (!geometry) return []
  if (geometry.type === 'GeometryCollection') return firstPosition(geometry.geometries[0])
  let first: unknown = geometry.coordinates
  while (Array.isArray(first) && Array.isArray(first[0])) first = first[0]
  return Array.isArray(first) ? first : []
}

/** The area in whose bounds the first shape begins, or null. */
export function areaAround({ features }: FeatureCollection, areas: readonly Area[]): Area | null {
  const [x = Number.NaN, y = Number.NaN] = firstPosition(features[0]?.geometry)
  return (
    areas.find(
      ({
        boundary: {
          bounds: [west, south, east, north],
        },
      }) => x >= west && x <= east && y >= south && y <= north,
    ) ?? null
  )
}
