// Reads one sheet of an XLSX as the text that a reader sees in its cells; formulas give what was last worked out.
import { zipSync } from 'fflate'
import { type CellValue, readSheet } from 'read-excel-file/universal'
import { ImportError } from '../../domain/import-fault'
import type { ReadTable, TableChoice } from '../../domain/own-table'
import { decimalOf, layOut } from './lay-out'
import { inspectSheet, percentStyles, sheetsOf } from './open-workbook'
import { unpack } from './unpack'

const isOfWorkbook = (name: string) => /^xl\/[\s\S]*\.(xml|rels)$/i.test(name) && !/^xl\/(media|drawings|charts|theme|pivot\w*|ctrlProps)\//i.test(name)

/** Fifteen digits are what a spreadsheet has; the rest is dust. A power of ten stays one. */
const digitsOf = (value: number) => String(Number(value.toPrecision(15)))

function write(value: CellValue | null, isPercent: boolean, decimal: ',' | '.'): string {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00.000Z$/, '')
  if (typeof value !== 'number') return String(value)
  return `${digitsOf(isPercent ? value * 100 : value).replace('.', decimal)}${isPercent ? ' %' : ''}`
}

async function rowsOf(files: Map<string, Uint8Array>, sheet: string): Promise<(CellValue | null)[][]> {
  // Packed anew without squeezing, so that the parser meets only what was measured here.
  const packed = zipSync(Object.fromEntries(files), { level: 0 })
  try {
    return await readSheet(packed.buffer as ArrayBuffer, sheet)
  } catch {
    throw new ImportError({ kind: 'broken' })
  }
}

/** As `readTable`, for a workbook. Rejects with an ImportError. */
export async function readWorkbook(bytes: Uint8Array, choice: Partial<TableChoice>): Promise<ReadTable> {
  const names: string[] = []
  const files = unpack(bytes, name => {
    names.push(name)
    return isOfWorkbook(name)
  })
  if (!files.has('xl/workbook.xml')) throw new ImportError({ kind: 'not-a-table', found: names.some(name => /\.shp$/i.test(name)) ? 'shapes' : 'zip' })
  const text = (file: string) => new TextDecoder().decode(files.get(file))
  const sheets = sheetsOf(text)
  const chosen = choice.sheet ? sheets.find(({ name }) => name === choice.sheet) : sheets[0]
  if (!chosen) throw new ImportError(choice.sheet ? { kind: 'no-sheet', sheet: choice.sheet } : { kind: 'broken' })
  const percents = inspectSheet(text(chosen.file), percentStyles(text('xl/styles.xml')))
  for (const { file } of sheets) if (file !== chosen.file) files.delete(file)
  const values = await rowsOf(files, chosen.name)
  const words = values.map(row => row.map(value => (typeof value === 'string' ? value : '')))
  const decimal = choice.decimal ?? decimalOf(words) ?? ','
  const cells = values.map((row, y) => row.map((value, x) => write(value, percents.has(`${y},${x}`), decimal)))
  const { header, rows, hasHeader } = layOut(cells, choice.hasHeader)
  return { choice: { encoding: 'utf-8', separator: ';', decimal, hasHeader, sheet: chosen.name }, sheets: sheets.map(({ name }) => name), header, rows }
}
