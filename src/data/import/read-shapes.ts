// Reads shapes out of GeoJSON, a GeoPackage or a zipped shapefile, and lays them in degrees.
import type { FeatureCollection } from 'geojson'
import { ImportError } from '../../domain/import-fault'
import { cleanShapes, type RawFeature } from './clean-shapes'
import { decodeText } from './decode-text'
import { megabyte, shapeLimits } from './limits'
import type { Said } from './project'
import { readGeojson } from './read-geojson'
import { recognise, recogniseText } from './recognise'

type Raw = { features: RawFeature[]; said: Said }

async function readZip(bytes: Uint8Array): Promise<Raw> {
  const { unpack } = await import('./unpack')
  const names: string[] = []
  const files = unpack(bytes, name => {
    names.push(name)
    return /\.(shp|dbf|prj|cpg|gpkg|geojson)$/i.test(name) && !name.startsWith('__MACOSX')
  })
  const has = (ending: RegExp) => [...files.keys()].find(name => ending.test(name))
  const inside = files.get(has(/\.(gpkg|geojson)$/i) ?? '')
  if (inside && !has(/\.shp$/i)) return readRaw(inside, false)
  if (has(/\.(shp|dbf)$/i)) return (await import('./read-shapefile')).readShapefile(files)
  throw new ImportError({ kind: 'not-shapes', found: names.includes('xl/workbook.xml') ? 'workbook' : 'zip' })
}

function readText(bytes: Uint8Array): Raw {
  const { text } = decodeText(bytes)
  if (/^\s*\{/.test(text)) return readGeojson(text)
  throw new ImportError({ kind: 'not-shapes', found: recogniseText(text) ?? (/^[^\n]*[,;\t|]/.test(text) ? 'table' : 'bytes') })
}

async function readRaw(bytes: Uint8Array, mayUnpack: boolean): Promise<Raw> {
  const kind = recognise(bytes)
  if (kind === 'text') return readText(bytes)
  if (kind === 'sqlite') return (await import('./read-geopackage')).readGeopackage(bytes)
  if (kind === 'zip' && mayUnpack) return readZip(bytes)
  throw new ImportError({ kind: 'not-shapes', found: kind === 'old-excel' || kind === 'locked' ? 'workbook' : kind })
}

/**
 * Points, lines and polygons in degrees (WGS 84), with plain properties; a shape that holds several kinds becomes several.
 * What a file is follows from its bytes, not from its name. Rejects with an ImportError.
 */
export async function readShapes(bytes: Uint8Array): Promise<FeatureCollection> {
  if (bytes.length === 0) throw new ImportError({ kind: 'empty' })
  if (bytes.length > shapeLimits.megabytes * megabyte)
    throw new ImportError({ kind: 'too-large', megabytes: Math.ceil((bytes.length / megabyte) * 10) / 10, limit: shapeLimits.megabytes })
  const { features, said } = await readRaw(bytes, true)
  return cleanShapes(features, said)
}
