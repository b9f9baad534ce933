// Rows of cells become a table: finds the header below any titles, drops what is empty, and finds the decimal mark.
import { ImportError } from '../../domain/import-fault'
import { readNumber } from '../../domain/own-number'
import type { TableRow } from '../../domain/own-table'
import { tableLimits } from './limits'

const filled = (cells: readonly string[]) => cells.filter(Boolean).length
const sampleRows = 500

/** Which mark stands before the decimals, by cells that leave no doubt; null where none does. */
export function decimalOf(rows: readonly (readonly string[])[]): ',' | '.' | null {
  const votes = { ',': 0, '.': 0 }
  for (const cell of rows.slice(0, sampleRows).flat()) {
    if (!/\d/.test(cell) || cell.length > 30) continue
    const [comma, point] = [readNumber(cell, ',').kind === 'number', readNumber(cell, '.').kind === 'number']
    if (comma && point) {
      // '0,125' and '0.125': no thousands begin with a nought.
      const leading = /^\D*0([.,])\d/.exec(cell)?.[1] as ',' | '.' | undefined
      if (leading) votes[leading] += 1
    } else if (comma) votes[','] += 1
    else if (point) votes['.'] += 1
  }
  if (votes[','] === votes['.']) return null
  return votes[','] > votes['.'] ? ',' : '.'
}

const isNumber = (cell: string) => readNumber(cell, ',').kind === 'number' || readNumber(cell, '.').kind === 'number'
const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell)

/** The first row that is about as wide as the rest: above it stand titles. */
function firstFullRow(rows: readonly TableRow[]): number {
  const widths = rows
    .slice(0, sampleRows)
    .map(({ cells }) => filled(cells))
    .sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const first = rows.findIndex(({ cells }) => filled(cells) >= Math.max(usual > 1 ? 2 : 1, usual * 0.6))
  return Math.max(0, first)
}

/** A first row without a number in it, years aside, above rows that have some; or above nothing but words. */
function beginsWithHeader([first, ...rest]: readonly TableRow[]): boolean {
  if (!first) return false
  const body = rest.slice(0, sampleRows)
  return !first.cells.some((cell, column) => {
    const below = body.map(({ cells }) => cells[column] ?? '').filter(Boolean)
    return isNumber(cell) && !(isYear(cell) && !(below.length > 0 && below.every(isYear)))
  })
}

/** Throws an ImportError where something is too large, before any more work is done on it. */
function check(rows: readonly (readonly string[])[]) {
  if (rows.length > tableLimits.rows + 1) throw new ImportError({ kind: 'too-many-rows', limit: tableLimits.rows })
  let cells = 0
  for (const [index, row] of rows.entries()) {
    cells += row.length
    if (row.length > tableLimits.columns && filled(row.slice(tableLimits.columns)) > 0)
      throw new ImportError({ kind: 'too-many-columns', limit: tableLimits.columns })
    if (row.some(cell => cell.length > tableLimits.characters)) throw new ImportError({ kind: 'cell-too-long', row: index + 1, limit: tableLimits.characters })
  }
  if (cells > tableLimits.cells) throw new ImportError({ kind: 'too-many-cells', limit: tableLimits.cells })
}

export type LaidOut = { header: string[]; rows: TableRow[]; hasHeader: boolean }

/** The table in the rows, as wide as its widest row; empty rows and empty columns at the right are left out. Throws an ImportError. */
export function layOut(raw: readonly (readonly string[])[], chosenHeader?: boolean): LaidOut {
  check(raw)
  const all = raw.map((cells, index): TableRow => ({ number: index + 1, cells: cells.map(cell => cell.trim()) })).filter(({ cells }) => filled(cells) > 0)
  if (all.length === 0) throw new ImportError({ kind: 'empty' })
  const body = all.slice(firstFullRow(all))
  const width = body.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(Boolean) + 1), 0)
  for (const row of body) row.cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '')
  const hasHeader = chosenHeader ?? beginsWithHeader(body)
  const header = (hasHeader ? body[0]?.cells : null) ?? Array.from({ length: width }, () => '')
  return { header, rows: hasHeader ? body.slice(1) : body, hasHeader }
}
