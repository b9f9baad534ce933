// Shapefiles and GeoPackages made byte by byte, with the shapes that a test needs.
import start from 'sql.js/dist/sql-wasm-inline.js'
import { joined, utf8 } from './made-files'

type Point = readonly [number, number]

/** The Onze Lieve Vrouwetoren in Amersfoort, where RD New begins to count; and where it is in degrees. */
export const tower = { rd: [155_000, 463_000] as Point, degrees: [5.3872, 52.1552] as Point }
/** A square of a kilometre with the tower in its lower left corner, closed. */
export const square = (x = 155_000, y = 463_000, side = 1000): Point[] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
]

const numbers = (...values: readonly number[]) => new Uint8Array(Float64Array.from(values).buffer)
const integer = (value: number) => new Uint8Array(Int32Array.of(value).buffer)
const bigInteger = (value: number) => integer(value).reverse()

/** A .shp of polygons of one ring each. */
export function shpOf(rings: readonly (readonly Point[])[]): Uint8Array {
  const records = rings.map((ring, at) => {
    const content = joined(integer(5), numbers(0, 0, 0, 0), integer(1), integer(ring.length), integer(0), numbers(...ring.flat()))
    return joined(bigInteger(at + 1), bigInteger(content.length / 2), content)
  })
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0)
  return joined(bigInteger(9994), new Uint8Array(20), bigInteger(length / 2), integer(1000), integer(5), numbers(0, 0, 0, 0, 0, 0, 0, 0), ...records)
}

/** A .dbf with one column of text, each cell of twenty bytes; `claimed` is how many rows its head speaks of. */
export function dbfOf(values: readonly Uint8Array[], claimed = values.length): Uint8Array {
  const field = joined(utf8('naam'), new Uint8Array(7), utf8('C'), new Uint8Array(4), [20, 0], new Uint8Array(14))
  const rows = values.map(value => joined([32], value, new Uint8Array(20 - value.length).fill(32)))
  const head = joined([3, 124, 1, 1], integer(claimed), [65, 0, 21, 0], new Uint8Array(20))
  return joined(head, field, [13], ...rows, [26])
}

export const rdPrj = 'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,299.1528128]]]]'

/** A polygon in well-known binary behind the head of a GeoPackage. */
export function blobOf(ring: readonly Point[]): Uint8Array {
  return joined(utf8('GP'), [0, 1], integer(28992), [1], integer(3), integer(1), integer(ring.length), numbers(...ring.flat()))
}

/** A GeoPackage of polygons with a name; `srs` is its system, null leaves out the table that says where shapes stand. */
export async function geopackageOf(shapes: readonly { name: string; blob: Uint8Array | null }[], srs: number | null = 28992): Promise<Uint8Array> {
  const { Database } = await start()
  const database = new Database(new Uint8Array())
  database.run('CREATE TABLE "mijn ""lagen""" (fid INTEGER PRIMARY KEY, geom BLOB, naam TEXT)')
  if (srs !== null) {
    database.run('CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT)')
    database.run('CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)')
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', ['mijn "lagen"', 'geom', 'POLYGON', srs])
    database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?)', [`Stelsel ${srs}`, srs, 'EPSG', srs, ''])
  }
  for (const { name, blob } of shapes) database.run('INSERT INTO "mijn ""lagen""" (geom, naam) VALUES (?, ?)', [blob, name])
  const bytes = database.export()
  database.close()
  return bytes
}
