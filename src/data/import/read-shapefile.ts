// Reads a shapefile out of the files of a zip: .shp and .dbf, with the .prj and .cpg that may lie beside them.
import { parseDbf, parseShp } from 'shpjs'
import { ImportError } from '../../domain/import-fault'
import type { RawFeature } from './clean-shapes'
import { decodeText } from './decode-text'
import { type Said, saidByName } from './project'

/** A table that claims more rows than it has would be read for minutes. */
function checkDbf(dbf: Uint8Array) {
  if (dbf.length < 33) throw new ImportError({ kind: 'broken' })
  const header = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength)
  const [records, start, length] = [header.getUint32(4, true), header.getUint16(8, true), header.getUint16(10, true)]
  if (length === 0 || start < 33 || start + records * length > dbf.length + 1) throw new ImportError({ kind: 'broken' })
}

/** `files` by name, with one .shp among them. Throws an ImportError. */
export function readShapefile(files: ReadonlyMap<string, Uint8Array>): { features: RawFeature[]; said: Said } {
  const shape = [...files.keys()].find(name => /\.shp$/i.test(name)) ?? ''
  const part = (ending: string) => files.get([...files.keys()].find(name => name.toLowerCase() === shape.toLowerCase().replace(/shp$/, ending)) ?? '')
  const text = (ending: string) => {
    const bytes = part(ending)
    return bytes && new TextDecoder().decode(bytes)
  }
  const [shp, dbf] = [part('shp'), part('dbf')]
  if (!shp) throw new ImportError({ kind: 'missing-part', part: '.shp' })
  if (!dbf) throw new ImportError({ kind: 'missing-part', part: '.dbf' })
  checkDbf(dbf)
  try {
    const geometries = parseShp(shp)
    const rows = parseDbf(dbf, text('cpg') ?? decodeText(dbf).encoding)
    const projection = text('prj')
    return { features: geometries.map((geometry, index) => ({ geometry, properties: rows[index] ?? {} })), said: projection ? saidByName(projection) : null }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError({ kind: 'broken' })
  }
}
