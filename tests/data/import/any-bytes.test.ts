// Whatever the bytes are: a table or shapes come out of them, or a fault with a sentence; never anything else.

import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readShapes } from '../../../src/data/import/read-shapes'
import { readTable } from '../../../src/data/import/read-table'
import { ImportError } from '../../../src/domain/import-fault'
import { encodings, separators } from '../../../src/domain/own-table'
import { enLater as en } from '../../../src/i18n/en-later'
import { nlLater as nl } from '../../../src/i18n/nl-later'
import { joined, sheetRow, utf8, workbook, workbookFiles, zipped } from '../../support/made-files'
import { blobOf, dbfOf, geopackageOf, shpOf, square } from '../../support/made-shapes'

/** 'read', or the two sentences of the fault; anything else that is thrown fails the test. */
async function outcome(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return `${nl.own.faults(error.fault, 'a.csv')} ${en.own.faults(error.fault, 'a.csv')}`
  }
}

const bytes = fc.uint8Array({ maxLength: 3000 })
/** Letters that mean something to a parser turn up far more often than by chance. */
const marked = fc
  .array(fc.constantFrom('"', ';', ',', '\t', '|', '\n', '\r', '\0', 'a', '1', '1,5', '=', '\ufeff', 'é', '\u202e', '""', '<', '{'), { maxLength: 200 })
  .map(parts => utf8(parts.join('')))
const choice = fc.record(
  {
    encoding: fc.constantFrom(...encodings),
    separator: fc.constantFrom(...separators),
    decimal: fc.constantFrom(',' as const, '.' as const),
    hasHeader: fc.boolean(),
    sheet: fc.constantFrom(null, 'Blad1', 'Blad2'),
  },
  { requiredKeys: [] },
)

/** A good file in which some bytes were changed, or that ends too soon. */
const spoiled = (good: Uint8Array) =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
      length: fc.oneof(fc.constant(good.length), fc.nat(good.length)),
    })
    .map(({ changes, length }) => {
      const made = good.slice()
      for (const [at, byte] of changes) made[at] = byte
      return made.subarray(0, length)
    })

const table = utf8('gebied;waarde\n"Breda ""Noord""";1.234,5\nDelft West;x\n')
const book = workbook({ Blad1: sheetRow(1, 'gebied', 'waarde') + sheetRow(2, 'Breda', 1), Blad2: '' })
const shapefile = zipped({ 'a.shp': shpOf([square(), square(156_000)]), 'a.dbf': dbfOf([utf8('a'), utf8('b')]), 'a.prj': 'x' })
const json = utf8(
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { a: 1 }, geometry: { type: 'Polygon', coordinates: [square()] } }] }),
)
const geopackage = await geopackageOf([{ name: 'a', blob: blobOf(square()) }])

describe('a table', () => {
  test.each([
    ['of any bytes', bytes],
    ['of marks', marked],
    ['that was spoiled', spoiled(table)],
    ['in a workbook that was spoiled', spoiled(book)],
    [
      'in any zip',
      fc
        .dictionary(fc.constantFrom('xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'a'), bytes)
        .map(files => zipSync(files)),
    ],
  ])('%s is read or refused with a sentence', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, choice, async (made, chosen) => {
        expect(await outcome(readTable(made, 'a.csv', chosen))).toMatch(/^read$|is niet gelezen: .+\. .*was not read: .+\.$/)
      }),
      { numRuns: 150 },
    )
  })

  test('in a workbook whose sheet was spoiled before it was packed is read or refused with a sentence', async () => {
    const files = workbookFiles({ Blad1: sheetRow(1, 'gebied', [0.5, 2]) + sheetRow(2, 'Breda', [45292, 1]) })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(files)),
        fc.infiniteStream(fc.nat(1e6)),
        fc.constantFrom('<', '>', '"', '&', '', '\0', '9', 'c', '/'),
        async (name, places, mark) => {
          const content = files[name] ?? ''
          const at = (places.next().value ?? 0) % content.length
          const made = zipped({ ...files, [name]: content.slice(0, at) + mark + content.slice(at + 1) })
          expect(await outcome(readTable(made, 'a.xlsx'))).toMatch(/^read$|niet gelezen/)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('always has as many cells in each row as in the header, and rows that count upwards', async () => {
    await fc.assert(
      fc.asyncProperty(marked, choice, async (made, chosen) => {
        const read = await readTable(made, '', chosen).catch(() => null)
        const numbers = read?.rows.map(({ number }) => number) ?? []
        expect(read?.rows.every(({ cells }) => cells.length === read.header.length) ?? true).toBe(true)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })
})

describe('shapes', () => {
  test.each([
    ['of any bytes', bytes, 150],
    ['of any JSON', fc.json().map(utf8), 150],
    ['in GeoJSON that was spoiled', spoiled(json), 150],
    [
      'of any coordinates',
      fc
        .record({ type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'), coordinates: fc.jsonValue() })
        .map(value => utf8(JSON.stringify(value))),
      150,
    ],
    ['in a shapefile that was spoiled', spoiled(shapefile), 100],
    [
      'in a shapefile that was spoiled before it was packed',
      spoiled(shpOf([square(), square(156_000)])).map(shp => zipped({ 'a.shp': shp, 'a.dbf': dbfOf([utf8('a')]) })),
      100,
    ],
    [
      'in a shapefile whose table was spoiled',
      spoiled(dbfOf([utf8('a'), utf8('b')])).map(dbf => zipped({ 'a.shp': shpOf([square(), square()]), 'a.dbf': dbf })),
      100,
    ],
    ['in a GeoPackage that was spoiled', spoiled(geopackage), 60],
    ['in a GeoPackage whose shape was spoiled', spoiled(blobOf(square())).map(blob => blob), 60],
  ] as const)('%s are read or refused with a sentence', async (name, arbitrary, numRuns) => {
    await fc.assert(
      fc.asyncProperty(arbitrary as fc.Arbitrary<Uint8Array>, async made => {
        const file = name.endsWith('whose shape was spoiled') ? await geopackageOf([{ name: 'a', blob: made }]) : made
        expect(await outcome(readShapes(joined(file)))).toMatch(/^read$|is niet gelezen: .+\. .*was not read: .+\.$/)
      }),
      { numRuns },
    )
  })
})
