// Reads the shapes of a GeoPackage, which is an SQLite database; SQLite comes along only when it is asked for.
import type { Database } from 'sql.js'
import start from 'sql.js/dist/sql-wasm-inline.js'
import { ImportError } from '../../domain/import-fault'
import type { RawFeature } from './clean-shapes'
import { shapeLimits } from './limits'
import { type Said, saidByCode } from './project'
import { readWellKnownBinary } from './read-well-known-binary'

/** Bytes of the box around a shape, by the kind that its head names. */
const boxes = [0, 32, 48, 48, 64]

/** A shape behind the head that GeoPackage puts before it; null where it is empty. */
function shapeOf(blob: unknown): unknown {
  if (!(blob instanceof Uint8Array)) return null
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const flags = blob[3] ?? 0
  const box = boxes[(flags >> 1) & 7]
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || box === undefined) return { type: 'none' }
  if (flags & 16) return null
  try {
    return readWellKnownBinary(view, 8 + box)
  } catch {
    return { type: 'none' }
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

type Layer = { table: string; column: string; said: Said }

function layersOf(database: Database): Layer[] {
  const [found] = database.exec(
    `SELECT g.table_name, g.column_name, g.srs_id, s.organization_coordsys_id, s.srs_name
     FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id LIMIT 50`,
  )
  return (found?.values ?? []).map(([table, column, id, code, name]) => ({
    table: String(table),
    column: String(column),
    said: saidByCode(Number(code ?? id), String(name ?? id)),
  }))
}

function featuresOf(database: Database, { table, column }: Layer): RawFeature[] {
  const statement = database.prepare(`SELECT * FROM ${quoted(table)} LIMIT ${shapeLimits.features + 1}`)
  const features: RawFeature[] = []
  try {
    while (statement.step()) {
      const { [column]: blob, ...properties } = statement.getAsObject()
      features.push({ geometry: shapeOf(blob), properties })
    }
  } finally {
    statement.free()
  }
  return features
}

/** The shapes of the first layer that has any. Rejects with an ImportError. */
export async function readGeopackage(bytes: Uint8Array): Promise<{ features: RawFeature[]; said: Said }> {
  const { Database: Opened } = await start()
  let database: Database | null = null
  try {
    database = new Opened(bytes)
    const names = database.exec("SELECT name FROM sqlite_master WHERE name = 'gpkg_geometry_columns'")
    for (const layer of names.length > 0 ? layersOf(database) : []) {
      const features = featuresOf(database, layer)
      if (features.some(({ geometry }) => geometry !== null)) return { features, said: layer.said }
    }
  } catch {
    throw new ImportError({ kind: 'broken' })
  } finally {
    database?.close()
  }
  throw new ImportError({ kind: 'no-geometry' })
}
