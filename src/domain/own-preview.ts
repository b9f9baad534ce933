// What becomes of each row of a reader's table before it is taken in: a value at a place, or refused and why.
import { readNumber } from './own-number'
import { type Match, matchPlace, type Place, type Suggestion } from './own-places'
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

/** How many different names get suggestions: each is compared with every place, and nobody corrects thousands. */
const mostSuggested = 200

const reasons = { unknown: 'unknown-place', unsure: 'unsure-place', elsewhere: 'elsewhere' } as const

/** Every row of the table, either accepted or refused. */
export function previewFigures({ table, placeColumn, valueColumn, corrections, decimal }: PreviewQuestion, places: readonly Place[]): Preview {
  const accepted: AcceptedRow[] = []
  const refused: RefusedRow[] = []
  const corrected = new Map(Object.entries(corrections))
  const matches = new Map<string, Match>()
  const firsts = new Map<string, number>()
  let suggested = 0

  function matchOf(cell: string): Match {
    const chosen = corrected.get(cell)
    const match: Match = matches.get(cell) ?? (chosen ? { kind: 'found', code: chosen, part: null } : matchPlace(cell, places, suggested < mostSuggested))
    if (match.kind === 'unknown' && !matches.has(cell)) suggested += 1
    matches.set(cell, match)
    return match
  }

  for (const { number: row, cells } of table.rows) {
    const [cell, written] = [(cells[placeColumn] ?? '').trim(), cells[valueColumn] ?? '']
    const match = cell ? matchOf(cell) : null
    if (match?.kind !== 'found') {
      refused.push({ row, cell, why: match ? reasons[match.kind] : 'empty-place', suggestions: match?.suggestions ?? [] })
      continue
    }
    const key = match.part ?? match.code
    const read = readNumber(written, decimal)
    const first = firsts.get(key)
    if (first !== undefined) refused.push({ row, cell, why: 'duplicate', first, suggestions: [] })
    else if (read.kind === 'not-a-number' || read.kind === 'not-finite') refused.push({ row, cell: written, why: read.kind, suggestions: [] })
    else {
      firsts.set(key, row)
      accepted.push({ row, cell, code: match.code, part: match.part, value: read.kind === 'number' ? read.value : null })
    }
  }
  return { accepted, refused }
}

/** The accepted values by code, of a buurt where the row names one. */
export const valuesOf = (accepted: readonly AcceptedRow[]): Record<string, number | null> =>
  Object.fromEntries(accepted.map(({ code, part, value }) => [part ?? code, value]))
