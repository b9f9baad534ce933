// Rows of cells as CSV (RFC 4180), in the dialect of a reader.
import type { ContentValue } from './table-content'
import { neutralise } from './table-neutralise'

export type Dialect = { separator: ',' | ';'; decimal: '.' | ',' }

/** What programs read, and what a spreadsheet set to Dutch reads without asking. */
export const standard: Dialect = { separator: ',', decimal: '.' }
export const dutch: Dialect = { separator: ';', decimal: ',' }

function cell(value: ContentValue, { separator, decimal }: Dialect): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const text = neutralise(value)
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A comma in a number needs quotes where the comma separates; there the point is used, so numbers are never quoted. */
export function csvText(rows: readonly (readonly ContentValue[])[], dialect: Dialect): string {
  return rows.map(row => `${row.map(value => cell(value, dialect)).join(dialect.separator)}\r\n`).join('')
}
