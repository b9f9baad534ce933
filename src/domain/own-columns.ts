// Which columns of a reader's table hold the place and the values: a first guess, which the reader may change.
import { matchPlace, type Place } from './own-places'
import type { ReadTable } from './own-table'

export type Columns = { place: number; values: readonly number[] }

/** Rows that a guess is made from. */
const looked = 60

/** A number as people write one, with any mark for decimals and thousands. */
const isNumber = (cell: string) => /^[-−+]?\s*(€\s*)?\d[\d.,\s'’]*%?$/.test(cell)
/** What counts places or years is no figure. */
const isLabel = (name: string) => /\b(code|nr|nummer|number|id|jaar|year)\b|code$/i.test(name)

/** How often a column names a place; a small number may be that of an area, or a value. */
function placeScore(cells: readonly string[], places: readonly Place[]): number {
  return cells.reduce((sum, cell) => sum + (cell !== '' && matchPlace(cell, places, false).kind === 'found' ? (/^\d{1,2}$/.test(cell) ? 0.1 : 1) : 0), 0)
}

/** The place is the column that names most places; the values are those that mostly hold numbers, at most three of them. */
export function guessColumns({ header, rows }: ReadTable, places: readonly Place[]): Columns {
  const columns = header.map((name, index) => ({ index, name, cells: rows.slice(0, looked).map(({ cells }) => cells[index] ?? '') }))
  const scores = columns.map(({ cells }) => placeScore(cells, places))
  const place = Math.max(0, scores.indexOf(Math.max(...scores)))
  const numbers = columns.filter(({ index, name, cells }) => {
    const filled = cells.filter(cell => cell !== '')
    return index !== place && !isLabel(name) && filled.length > 0 && filled.filter(isNumber).length * 2 >= filled.length
  })
  return { place, values: (numbers.length > 3 ? numbers.slice(0, 1) : numbers).map(({ index }) => index) }
}
