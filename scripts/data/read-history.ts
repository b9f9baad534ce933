// Reads the earlier years of the figures and what breaks their lines, and says in a sentence what does not meet the rest of the content.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParseRows } from 'd3'
import type * as z from 'zod/mini'
import type { breakSourcesSchema } from '../../src/data/break-schema'
import { countryCode } from '../../src/domain/figures'
import type { Tables } from './read-tables'

export type HistoryRow = { level: string; code: string; indicator: string; year: number; value: number | null }
type Known = { id: string; year: number }

const header = 'code,indicator,year,value'

/** What each code of the tables is. A wijk that stands in two tables is that of an area. */
export function levelsOf(tables: Tables): Map<string, string> {
  const codes = (table: 'areas' | 'districts' | 'city-districts' | 'municipalities', level: string) =>
    tables[table].map(row => [row[table === 'areas' ? 'id' : 'code'] ?? '', level] as const)
  return new Map([
    ...codes('city-districts', 'city-district'),
    ...codes('districts', 'district'),
    ...codes('municipalities', 'municipality'),
    ...codes('areas', 'area'),
    [countryCode, 'netherlands'],
  ])
}

/** The rows of history.csv as text, with a sentence for each row that cannot be used. */
export function parseHistory(text: string, levels: ReadonlyMap<string, string>, indicators: readonly Known[]): { rows: HistoryRow[]; faults: string[] } {
  const [first, ...cells] = csvParseRows(text)
  if (first?.join() !== header) return { rows: [], faults: [`history.csv: row 1: expected '${header}', found '${first?.join() ?? 'nothing'}'`] }
  const [rows, faults, seen]: [HistoryRow[], string[], Set<string>] = [[], [], new Set()]
  for (const [index, [code = '', indicator = '', inYear = '', cell = '']] of cells.entries()) {
    const [level, known, year, value] = [levels.get(code), indicators.find(({ id }) => id === indicator), Number(inYear), cell === '' ? null : Number(cell)]
    const key = [code, indicator, year].join()
    const fault =
      level === undefined
        ? `code: expected an area id, WK…, GM… or ${countryCode} of the other tables, found '${code}'`
        : known === undefined
          ? `indicator: expected an id of indicators.yaml, found '${indicator}'`
          : !/^(19|20)\d\d$/.test(inYear) || year >= known.year
            ? `year: expected a year before ${known.year}, which stands in the other tables, found '${inYear}'`
            : value !== null && !Number.isFinite(value)
              ? `value: expected a number or nothing, found '${cell}'`
              : seen.has(key)
                ? `expected '${code}', '${indicator}' and ${year} once, found them twice`
                : null
    seen.add(key)
    if (fault === null && level !== undefined) rows.push({ level, code, indicator, year, value })
    else faults.push(`history.csv: row ${index + 2}: ${fault}`)
  }
  return { rows, faults }
}

export const readHistory = (folder: string, tables: Tables, indicators: readonly Known[]) =>
  parseHistory(readFileSync(join(folder, 'history.csv'), 'utf8'), levelsOf(tables), indicators)

/** Breaks of an indicator or an area that is not there, as sentences. */
export function breakFaults(breaks: z.infer<typeof breakSourcesSchema>, indicators: readonly { id: string }[], areas: readonly { id: string }[]): string[] {
  const check = (index: number, field: 'indicator' | 'area', known: readonly { id: string }[], file: string) => {
    const id = breaks[index]?.[field] ?? null
    return id === null || known.some(one => one.id === id) ? [] : [`breaks.yaml: [${index}].${field}: expected ${file} or null, found '${id}'`]
  }
  return breaks.flatMap((_, index) => [
    ...check(index, 'indicator', indicators, 'an id of indicators.yaml'),
    ...check(index, 'area', areas, 'an id of an area'),
  ])
}
