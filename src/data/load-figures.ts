// The tables of figures: the dictionary and the tidy table of values, checked cell by cell.
import { csvParseRows } from 'd3'
import type { Language } from '../domain/atlas'
import { countryCode, type Figures, type YearValue } from '../domain/figures'
import { withYear } from '../domain/time-series'
import { DataError, fetchFile, loadJson } from './load-file'

const schemas = {
  indicators: async () => (await import('./indicator-schema')).indicatorsSchema,
  breaks: async () => (await import('./break-schema')).breaksSchema,
}
const header = 'level,code,indicator,year,value'

type Table = Required<Pick<Figures, 'values' | 'series'>>

/** The table of all places, and the one without the wijken around the areas, which is a fifth of it. */
type ValuesFile = 'values.csv' | 'area-values.csv'

/** Reads a table of values: the latest year of every figure, and the series of those with more years. Throws a DataError that names the row where something is not what it should be, or says that the end is missing. */
export function parseValues(text: string, file: ValuesFile = 'values.csv'): Table {
  const fault = (row: number, expected: string, cell: string) => new DataError(file, `${file}: row ${row}: expected ${expected}, found '${cell}'`)
  const [first, ...rows] = csvParseRows(text)
  // A column that a newer edition adds stands behind these.
  if (first?.slice(0, 5).join(',') !== header) throw fault(1, `'${header}'`, first?.join(',') ?? 'nothing')
  const values = new Map<string, Map<string, number | null>>()
  const latest = new Map<string, Map<string, number>>()
  const series = new Map<string, Map<string, readonly YearValue[]>>()
  const indicators = new Set<string>()
  for (const [index, [, code = '', indicator = '', inYear = '', cell = '']] of rows.entries()) {
    const [year, value] = [Number(inYear), cell === '' ? null : Number(cell)]
    if (value !== null && !Number.isFinite(value)) throw fault(index + 2, 'a number', cell)
    if (inYear === '' || !Number.isInteger(year)) throw fault(index + 2, 'a year', inYear)
    indicators.add(indicator)
    const [place, placeYears] = [rowOf(values, code), rowOf(latest, code)]
    const known = placeYears.get(indicator)
    if (known !== undefined && known !== year) {
      const before = series.get(code)?.get(indicator) ?? [{ year: known, value: place.get(indicator) ?? null }]
      rowOf(series, code).set(indicator, withYear(before, { year, value }))
    }
    if (known !== undefined && known > year) continue
    place.set(indicator, value)
    placeYears.set(indicator, year)
  }
  // Every place has a row for each indicator and the country comes last, so that a file which was cut short shows.
  const isCut = !text.endsWith('\n') || !values.has(countryCode) || [...values.values()].some(place => place.size < indicators.size)
  if (isCut) throw new DataError(file, `${file}: row ${rows.length + 1}: the file ends too soon`)
  return { values, series }
}

function rowOf<Value>(table: Map<string, Map<string, Value>>, code: string): Map<string, Value> {
  const known = table.get(code)
  if (known) return known
  const row = new Map<string, Value>()
  table.set(code, row)
  return row
}

async function loadTable(file: ValuesFile, root: URL): Promise<Table> {
  const text = await (await fetchFile(file, root)).text()
  // In a turn of its own, so that the browser can answer the visitor before it.
  await new Promise(resolve => setTimeout(resolve))
  return parseValues(text, file)
}

/** The values of all places from below `root`, the wijken around the areas included. Rejects with a DataError. */
export const loadAllValues = (root: URL): Promise<Table> => loadTable('values.csv', root)

/** Loads the figures with the words of a language from below `root`, without the wijken around the areas. Rejects with a DataError. */
export async function loadFigures(language: Language, root: URL): Promise<Figures> {
  const suffix = language === 'nl' ? '' : `.${language}`
  const [indicators, table, breaks] = await Promise.all([
    loadJson(`indicators${suffix}.json`, schemas.indicators, root),
    loadTable('area-values.csv', root),
    loadJson(`breaks${suffix}.json`, schemas.breaks, root),
  ])
  return { indicators, ...table, breaks }
}
