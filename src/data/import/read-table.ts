// Reads a table out of whatever a reader brings: CSV, TSV, what was copied from a spreadsheet, or XLSX.
import { ImportError } from '../../domain/import-fault'
import type { ReadTable, TableChoice } from '../../domain/own-table'
import { decodeText } from './decode-text'
import { decimalOf, layOut } from './lay-out'
import { megabyte, tableLimits } from './limits'
import { recognise, recogniseText } from './recognise'
import { splitText } from './split-text'

/** Only this ending says what separates the cells; a .csv may hold anything. */
const endsInTabs = /\.(tsv|tab)$/i

function readText(bytes: Uint8Array, name: string, choice: Partial<TableChoice>): ReadTable {
  const { text, encoding } = decodeText(bytes, choice.encoding)
  const found = recogniseText(text)
  if (found) throw new ImportError({ kind: 'not-a-table', found })
  const { rows: raw, separator } = splitText(text, choice.separator ?? (endsInTabs.test(name) ? '\t' : undefined))
  const { header, rows, hasHeader } = layOut(raw, choice.hasHeader)
  const decimal = choice.decimal ?? decimalOf(rows.map(({ cells }) => cells)) ?? (separator === ',' ? '.' : ',')
  return { choice: { encoding, separator, decimal, hasHeader, sheet: null }, sheets: [], header, rows }
}

/**
 * Reads a file or pasted text, which has '' for a name; `choice` holds what the reader corrected, the rest is found out. What it is follows from its
 * bytes, not from its name. Rejects with an ImportError.
 */
export async function readTable(bytes: Uint8Array, name: string, choice: Partial<TableChoice> = {}): Promise<ReadTable> {
  if (bytes.length === 0) throw new ImportError({ kind: 'empty' })
  if (bytes.length > tableLimits.megabytes * megabyte)
    throw new ImportError({ kind: 'too-large', megabytes: Math.ceil((bytes.length / megabyte) * 10) / 10, limit: tableLimits.megabytes })
  const kind = recognise(bytes)
  if (kind === 'text') return readText(bytes, name, choice)
  if (kind === 'zip') return (await import('./read-workbook')).readWorkbook(bytes, choice)
  throw new ImportError({ kind: 'not-a-table', found: kind === 'sqlite' ? 'shapes' : kind })
}
