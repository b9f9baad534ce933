// The tables of figures: the dictionary and the tidy table of values, checked cell by cell.
import { csvParseRows } from 'd3'
import type { Language } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import { indicatorsSchema } from './indicator-schema'
import { DataError, fetchFile, loadJson } from './load-file'

const header = 'level,code,indicator,year,value'

/** Reads values.csv; throws a DataError that names the row where something is not what it should be, or says that the end is missing. */
export function parseValues(text: string): Figures['values'] {
  const [first, ...rows] = csvParseRows(text)
  // A column that a newer edition adds stands behind these.
  if (first?.slice(0, 5).join(',') !== header)
    throw new DataError('values.csv', `values.csv: row 1: expected '${header}', found '${first?.join(',') ?? 'nothing'}'`)
  const values = new Map<string, Map<string, number | null>>()
  for (const [index, [, code = '', indicator = '', , cell = '']] of rows.entries()) {
    const value = cell === '' ? null : Number(cell)
    if (value !== null && !Number.isFinite(value)) throw new DataError('values.csv', `values.csv: row ${index + 2}: expected a number, found '${cell}'`)
    const place = values.get(code) ?? new Map<string, number | null>()
    place.set(indicator, value)
    values.set(code, place)
  }
  // Every place has a row for each indicator, so that a file which was cut short shows.
  const width = new Set(rows.map(([, , indicator]) => indicator)).size
  if (!text.endsWith('\n') || rows.length % width !== 0) throw new DataError('values.csv', `values.csv: row ${rows.length + 1}: the file ends too soon`)
  return values
}

/** Loads the figures with the words of a language from below `root`. Rejects with a DataError. */
export async function loadFigures(language: Language, root: URL): Promise<Figures> {
  const dictionary = language === 'nl' ? 'indicators.json' : `indicators.${language}.json`
  const [indicators, table] = await Promise.all([loadJson(dictionary, indicatorsSchema, root), fetchFile('values.csv', root).then(response => response.text())])
  return { indicators, values: parseValues(table) }
}
