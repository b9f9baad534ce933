// Reads GeoJSON: a collection, one feature or a bare shape, with the crs that older files name.
import { ImportError } from '../../domain/import-fault'
import type { RawFeature } from './clean-shapes'
import { type Said, saidByName } from './project'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** By the standard GeoJSON is in degrees; files that name a crs are older than it. */
function saidIn({ crs }: Json): Said {
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : null
  return typeof name === 'string' ? saidByName(name) : null
}

const rawOf = (feature: unknown): RawFeature =>
  isObject(feature) ? { geometry: feature.geometry, properties: feature.properties } : { geometry: { type: 'none' }, properties: null }

/** The features of a GeoJSON text. Throws an ImportError. */
export function readGeojson(text: string): { features: RawFeature[]; said: Said } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new ImportError({ kind: 'broken' })
  }
  if (!isObject(json)) throw new ImportError({ kind: 'not-shapes', found: 'bytes' })
  const said = saidIn(json)
  if (json.type === 'FeatureCollection' && Array.isArray(json.features)) return { features: json.features.map(rawOf), said }
  if (json.type === 'Feature') return { features: [rawOf(json)], said }
  if (Array.isArray(json.coordinates) || Array.isArray(json.geometries)) return { features: [{ geometry: json, properties: {} }], said }
  throw new ImportError({ kind: 'not-shapes', found: 'bytes' })
}
