// Reads the tables of figures: one row an area, wijk, municipality or indicator.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse, type DSVRowArray } from 'd3'
import type { HistoryRow } from './read-history'

export const tableNames = ['areas', 'districts', 'city-districts', 'municipalities', 'netherlands', 'population-2025'] as const
export type TableName = (typeof tableNames)[number]
export type Tables = Record<TableName, DSVRowArray<string>>

export function readTables(folder: string): Tables {
  return Object.fromEntries(tableNames.map(name => [name, csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8'))])) as Tables
}

/** The number in a cell, or null where the cell is empty; throws a sentence where it is something else. */
export function numberIn(row: Record<string, string | undefined>, column: string, table: string): number | null {
  const text = row[column]
  if (text === undefined || text === '') return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`${table}.csv: row '${row.code ?? row.id ?? row.indicator}': ${column}: expected a number, found '${text}'`)
  return value
}

/** The 0th, 5th … 100th percentile over all Dutch wijken, by indicator. */
export function distributionsOf(tables: Tables): Map<string, { percentiles: number[]; districts: number }> {
  const steps = Array.from({ length: 21 }, (_, index) => `p${index * 5}`)
  return new Map(
    tables.netherlands.map(row => {
      const percentiles = steps.map(step => numberIn(row, step, 'netherlands') ?? Number.NaN)
      return [row.indicator ?? '', { percentiles, districts: numberIn(row, 'districts', 'netherlands') ?? 0 }]
    }),
  )
}

/** Residents on 1-1-2022 of every wijk in the tables, by code; wijken without a number are left out. */
export function populationsOf(tables: Tables): Map<string, number> {
  const rows = [...tables['city-districts'], ...tables.districts]
  return new Map(
    rows.flatMap(row => {
      const value = numberIn(row, 'population', 'districts')
      return value === null ? [] : [[row.code ?? '', value]]
    }),
  )
}

const levels = [
  { table: 'areas', level: 'area', code: 'id' },
  { table: 'districts', level: 'district', code: 'code' },
  { table: 'city-districts', level: 'city-district', code: 'code' },
  { table: 'municipalities', level: 'municipality', code: 'code' },
] as const

/** All levels but the wijken around the areas, which are four of five rows: enough until the map shows a city. */
export const areaLevels: readonly string[] = ['area', 'district', 'municipality', 'netherlands']

/** The tidy table of all values of some levels, as text: level, code, indicator, year, value; an empty value is not available. The country comes last, behind earlier years: a file without it was cut short. */
export function valuesCsv(
  tables: Tables,
  indicators: readonly { id: string; year: number }[],
  history: readonly HistoryRow[] = [],
  wanted: readonly string[] = [...areaLevels, 'city-district'],
): string {
  for (const { table } of levels)
    for (const { id } of indicators) if (!tables[table].columns.includes(id)) throw new Error(`${table}.csv: expected a column '${id}', found none.`)
  const lines = levels
    .filter(({ level }) => wanted.includes(level))
    .flatMap(({ table, level, code }) =>
      tables[table].flatMap(row => indicators.map(({ id, year }) => [level, row[code], id, year, numberIn(row, id, table) ?? ''].join(','))),
    )
  const country = tables.netherlands.map(row => {
    const year = indicators.find(indicator => indicator.id === row.indicator)?.year ?? ''
    return ['netherlands', 'NL00', row.indicator, year, numberIn(row, 'netherlands', 'netherlands') ?? ''].join(',')
  })
  const earlier = history.filter(({ level }) => wanted.includes(level)).map(row => [row.level, row.code, row.indicator, row.year, row.value ?? ''].join(','))
  return `${['level,code,indicator,year,value', ...lines, ...earlier, ...country].join('\n')}\n`
}
