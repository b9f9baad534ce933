// The outlines of the areas and their wijken, for drawings outside the map.
import type { MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod/mini'
import { loadJson } from './load-file'

export type Outline = { id: string; shape: Polygon | MultiPolygon }

const ring = z.array(z.array(z.number()))
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
])
const properties = z.union([z.object({ id: z.string() }), z.object({ code: z.string() })])
const outlinesSchema = z.object({ features: z.array(z.object({ properties, geometry })).check(z.minLength(1)) })

/** The outlines in a published GeoJSON file below `root`, by id or code. Rejects with a DataError. */
export async function loadOutlines(file: 'areas.geojson' | 'districts.geojson', root: URL): Promise<Outline[]> {
  const { features } = await loadJson(file, async () => outlinesSchema, root)
  return features.map(({ properties, geometry: shape }) => ({ id: 'id' in properties ? properties.id : properties.code, shape }))
}
