// What becomes of each row of a reader's table before it is taken in: a value at a place, or refused and why.
import { matchPlace, type Place, type Suggestion } from './own-places'
import type { ReadTable } from './own-table'

/** `row` as the reader counts it in the file; `cell` is the place as written; `part` the buurt (BU…) where the cell names one. */
export type AcceptedRow = { row: number; cell: string; code: string; part: string | null; value: number | null }

/** `cell` is the cell that is the reason: of the place, or of the value for the last two. */
export type RefusedRow = { row: number; cell: string; suggestions: Suggestion[] } & (
  | { why: 'empty-place' | 'unknown-place' | 'unsure-place' }
  /** The code of a municipality, wijk or buurt that the atlas does not show. */
  | { why: 'elsewhere' }
  /** `first` is the row that already gave this place a value. */
  | { why: 'duplicate'; first: number }
  | { why: 'not-a-number' | 'not-finite' }
)

export type Preview = { accepted: AcceptedRow[]; refused: RefusedRow[] }

/** Columns counted from 0; `corrections` holds the code that the reader chose for a cell, as written there. */
export type PreviewQuestion = {
  table: ReadTable
  placeColumn: number
  valueColumn: number
  corrections: Readonly<Record<string, string>>
  decimal: ',' | '.'
}

/** Every row of the table, either accepted or refused. */
export function previewFigures({ table, placeColumn, valueColumn, corrections, decimal }: PreviewQuestion, places: readonly Place[]): Preview {
  const accepted: AcceptedRow[] = []
  const refused: RefusedRow[] = []
  for (const { number: row, cells } of table.rows) {
    const cell = cells[placeColumn] ?? ''
    const corrected = corrections[cell]
    const match = corrected ? { kind: 'found' as const, code: corrected, part: null } : matchPlace(cell, places)
    if (match.kind !== 'found')
      refused.push({
        row,
        cell,
        why: match.kind === 'unknown' ? 'unknown-place' : match.kind === 'unsure' ? 'unsure-place' : 'elsewhere',
        suggestions: match.suggestions,
      })
    else accepted.push({ row, cell, code: match.code, part: match.part, value: Number((cells[valueColumn] ?? '').replace(decimal, '.')) })
  }
  return { accepted, refused }
}

/** The accepted values by code, of a buurt where the row names one. */
export const valuesOf = (accepted: readonly AcceptedRow[]): Record<string, number | null> =>
  Object.fromEntries(accepted.map(({ code, part, value }) => [part ?? code, value]))
