// The rows of the table: which places, and in which order.
import type { Area, Atlas } from '../domain/atlas'
import { countryCode, type Figures, figureAt } from '../domain/figures'
import { stackingOf } from '../domain/stacking'
import type { RowKind, Sorting } from '../domain/view'
import { type Column, nameColumn } from './columns'

/** The words of values.csv for what a place is. */
export type Level = 'area' | 'district' | 'municipality' | 'netherlands'

export type Row = {
  /** Unlike the code different for each row: a municipality stands below each of its areas. */
  key: string
  code: string
  level: Level
  /** Empty for the country, whose name is a text of the interface. */
  name: string
  /** The area that the row is, or lies in, or stands below. */
  area: Area | null
  /** The part of a wijk that counts; 1 for all else. */
  share: number
}

/** The number that a row shows in a column, or null where there is none. */
export function numberIn(column: Column, code: string, figures: Figures): number | null {
  if (column.indicator) return figureAt(figures, code, column.indicator.id)
  const { indicators, outOf } = stackingOf(code, figures)
  return outOf === 0 ? null : indicators.length
}

/** Sorts a copy by a number or a text; what has none comes last whichever way, and equals keep their order. */
export function ordered<Item>(items: readonly Item[], sortValue: (item: Item) => number | string | null, descending: boolean, locale: string): Item[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = descending ? -1 : 1
  return [...items].sort((first, second) => {
    const [a, b] = [sortValue(first), sortValue(second)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
  })
}

const areaRow = (area: Area): Row => ({ key: area.id, code: area.id, level: 'area', name: area.name, area, share: 1 })
const municipalityRow = (area: Area, key: string): Row => ({
  key,
  code: area.municipality.code,
  level: 'municipality',
  name: area.municipality.name,
  area,
  share: 1,
})
const country: Row = { key: countryCode, code: countryCode, level: 'netherlands', name: '', area: null, share: 1 }

function districtRows(areas: readonly Area[]): Row[] {
  return areas.flatMap(area => area.boundary.members.map(({ code, name, share }): Row => ({ key: code, code, level: 'district', name, area, share })))
}

/** Each municipality once, in the order of the areas. */
function municipalityRows(areas: readonly Area[]): Row[] {
  const first = areas.filter((area, index) => areas.findIndex(other => other.municipality.code === area.municipality.code) === index)
  return first.map(area => municipalityRow(area, area.municipality.code))
}

type Order = { sorting: Sorting | null; columns: readonly Column[]; figures: Figures; locale: string }

/** How the rows are really sorted: by a column that is shown or by name, else not at all. */
export function effectiveSorting(sorting: Sorting | null, columns: readonly Column[]): Sorting | null {
  return sorting && (sorting.column === nameColumn || columns.some(column => column.id === sorting.column)) ? sorting : null
}

function inOrder(rows: Row[], { sorting, columns, figures, locale }: Order): Row[] {
  const sorted = effectiveSorting(sorting, columns)
  const column = columns.find(candidate => candidate.id === sorted?.column)
  if (!sorted) return rows
  return ordered(rows, row => (column ? numberIn(column, row.code, figures) : row.name), sorted.descending, locale)
}

/**
 * The rows from top to bottom: the country, then the places in order. Municipalities stand straight below each of their
 * areas, so that both can be read at a glance; with wijken they stand below the country instead.
 */
export function tableRows(atlas: Pick<Atlas, 'areas'>, kind: RowKind, withMunicipalities: boolean, order: Order): Row[] {
  if (kind === 'districts') {
    const municipalities = withMunicipalities ? inOrder(municipalityRows(atlas.areas), order) : []
    return [country, ...municipalities, ...inOrder(districtRows(atlas.areas), order)]
  }
  const below = (row: Row) => (withMunicipalities && row.area ? [municipalityRow(row.area, `${row.code}/${row.area.municipality.code}`)] : [])
  return [country, ...inOrder(atlas.areas.map(areaRow), order).flatMap(row => [row, ...below(row)])]
}

/** The name of a row in words. */
export function rowName({ level, name }: Row, words: { country: string; municipality(name: string): string }): string {
  if (level === 'netherlands') return words.country
  return level === 'municipality' ? words.municipality(name) : name
}
