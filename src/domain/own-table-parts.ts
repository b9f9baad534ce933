// A table as statistical offices hand it out: more rows of heading than one, then the figures, then where they come from.
import type { Columns } from './own-columns'
import { ownLimits } from './own-limits'
import { readNumber } from './own-number'
import { matchPlace, type Place } from './own-places'
import type { ReadTable, TableRow } from './own-table'

/** `headings` stand right below the header (units, years); `notes` at the foot; `rows` are what is about a place. Together they are all rows. */
export type TableParts = { headings: TableRow[]; rows: TableRow[]; notes: TableRow[] }

const mostHeadings = 5
/** What stands before a heading in the column of the places; StatLine writes 'Perioden' and 'Regio's'. */
const headingWord =
  /^(onderwerp(en)?|perioden?|jaar|jaren|eenhe(id|den)|regio(['’]?s)?|gebied(en)?|gemeenten?|wijk(en)?|buurt(en)?|wijken en buurten|topics?|periods?|years?|units?|regions?)$/i
/** CBS marks a provisional year with a star. */
const year = /^(19|20)\d\d\*{0,2}$/
const sourceWord = /^\s*(?:(?:bron(?:nen)?|sources?)\s*:|©|\(c\)|copyright\b)/i

const isNumber = (cell: string) => readNumber(cell, ',').kind === 'number' || readNumber(cell, '.').kind === 'number'
/** A sign of a unit alone is left of no number. */
const says = (cell: string) => /^[%‰€]$/.test(cell) || readNumber(cell, ',').kind !== 'missing'
const filled = ({ cells }: TableRow) => cells.filter(Boolean)

/** Whether a row below the header goes on with it: it names no place, and where values should be it has words, or years. */
function isHeading({ cells }: TableRow, { place, values }: Columns, places: readonly Place[]): boolean {
  const cell = cells[place] ?? ''
  if (cell !== '' && matchPlace(cell, places, false).kind !== 'unknown') return false
  if (headingWord.test(cell)) return true
  const written = values.map(column => cells[column] ?? '').filter(Boolean)
  if (written.length === 0) return cell === ''
  return written.some(says) && written.every(text => !isNumber(text) || (cell === '' && year.test(text)))
}

/** The rows of a table by what they are for; without a header or a column of values all of them are rows of places. */
export function partsOfTable({ choice, rows }: ReadTable, columns: Columns, places: readonly Place[]): TableParts {
  if (!choice.hasHeader || columns.values.length === 0) return { headings: [], rows, notes: [] }
  // Where no row of a place follows nothing is taken for a heading: then each row is refused and says why.
  const firstPlace = rows.slice(0, mostHeadings + 1).findIndex(row => !isHeading(row, columns, places))
  const headings = rows.slice(0, Math.max(0, firstPlace))
  // What stands alone in its row after the source belongs to it: when it was made, what is provisional.
  const lastFull = rows.findLastIndex(row => filled(row).length > 1)
  const foot = rows.findIndex((row, index) => index > lastFull && index >= headings.length && sourceWord.test(filled(row)[0] ?? ''))
  const end = foot === -1 ? rows.length : foot
  return { headings, rows: rows.slice(headings.length, end), notes: rows.slice(end) }
}

/** The source that the foot of a table names, without the word for it; '' where it names none. */
export function sourceIn(notes: readonly TableRow[]): string {
  const [first = ''] = notes.flatMap(filled)
  return first.replace(sourceWord, '').trim().replace(/\.$/, '').slice(0, ownLimits.source)
}

/** What the rows of heading say of a column, from top to bottom. */
export const headingsOf = (headings: readonly TableRow[], column: number): string[] => headings.map(({ cells }) => cells[column] ?? '').filter(Boolean)
