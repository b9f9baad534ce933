// Large files to import: a table of a hundred thousand rows and fourteen thousand polygons in RD New, in each form that is read.

import { noise, utf8, workbook, zipped } from '../../tests/support/made-files'
import { blobOf, dbfOf, geopackageOf, rdPrj, shpOf } from '../../tests/support/made-shapes'

type Point = readonly [number, number]

const columns = 5
const letters = 'ABCDE'

/** Rows of a number, a code of a buurt that no two rows share, a value with a decimal comma and two words. */
const cellsOf = (row: number) => [
  String(row),
  `BU${String(3_440_000 + row).padStart(8, '0')}`,
  `${(row % 997) / 10}`.replace('.', ','),
  'gemeten',
  `noot ${row % 50}`,
]

export const csvOf = (rows: number) => utf8(['nr;buurt;waarde;soort;noot', ...Array.from({ length: rows }, (_, row) => cellsOf(row).join(';'))].join('\n'))

export function xlsxOf(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = cellsOf(row).map((cell, at) => `<c r="${letters[at]}${row + 2}" t="inlineStr"><is><t>${cell}</t></is></c>`)
    return `<row r="${row + 2}">${cells.slice(0, columns).join('')}</row>`
  })
  const head = [...letters].map(letter => `<c r="${letter}1" t="inlineStr"><is><t>kolom ${letter}</t></is></c>`)
  return workbook({ Blad1: `<row r="1">${head.join('')}</row>${lines.join('')}` })
}

/** A ring of as many corners around a place of its own, clockwise and closed. */
function ringOf(index: number, corners: number): Point[] {
  const [x, y] = [20_000 + (index % 140) * 1800, 310_000 + Math.floor(index / 140) * 2800]
  const ring = Array.from({ length: corners }, (_, at): Point => {
    const angle = (-2 * Math.PI * at) / corners
    return [Math.round((x + 700 * Math.cos(angle)) * 100) / 100, Math.round((y + 700 * Math.sin(angle)) * 100) / 100]
  })
  return [...ring, ring[0] ?? [x, y]]
}

export async function polygonFiles(count: number, corners: number): Promise<Record<'geojson' | 'shapefile' | 'geopackage', Uint8Array>> {
  const rings = Array.from({ length: count }, (_, index) => ringOf(index, corners))
  const features = rings.map((ring, index) => ({ type: 'Feature', properties: { naam: `Buurt ${index}` }, geometry: { type: 'Polygon', coordinates: [ring] } }))
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }
  return {
    geojson: utf8(JSON.stringify({ type: 'FeatureCollection', crs, features })),
    shapefile: zipped({ 'buurten.shp': shpOf(rings), 'buurten.dbf': dbfOf(rings.map((_, index) => utf8(`Buurt ${index}`))), 'buurten.prj': rdPrj }),
    geopackage: await geopackageOf(rings.map((ring, index) => ({ name: `Buurt ${index}`, blob: blobOf(ring) }))),
  }
}

/** Ten million bytes that are no table: of any value, of any letter, of the marks that tables are made of. */
export const noiseFiles = (): Record<'bytes' | 'letters' | 'marks', Uint8Array> => {
  const bytes = noise(10_000_000)
  const marks = utf8('ab;,"\n 12\t')
  return { bytes, letters: bytes.map(byte => 32 + (byte % 95)), marks: bytes.map(byte => marks[byte % marks.length] ?? 32) }
}
