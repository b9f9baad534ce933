// The part of the content that a refresh reads and writes: tables, earlier years, dictionary, composition.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFormat, csvParse } from 'd3'
import { parse } from 'yaml'
import type { Composition } from '../../src/data/composition-schema'
import type { Indicator } from '../../src/domain/indicator'
import { readComposition } from '../data/read-composition'

export const figureTables = ['areas', 'districts', 'city-districts', 'municipalities', 'netherlands'] as const
export type FigureTable = (typeof figureTables)[number]

/** Rows as they stand in the file, so that a cell that does not change keeps its spelling. */
export type Table = { columns: string[]; rows: Record<string, string>[] }
export type Entry = Pick<Indicator, 'id' | 'year' | 'aggregation'>
/** Values of earlier years: 'code,indicator,year' to the value as it is written. */
export type Past = Map<string, string>
export type Content = { folder: string; composition: Composition; dictionary: readonly Entry[]; tables: Record<FigureTable, Table>; past: Past }

/** What names a row of a table. */
export const keyOf = (table: FigureTable) => (table === 'areas' ? 'id' : table === 'netherlands' ? 'indicator' : 'code')

function readTable(folder: string, name: FigureTable): Table {
  const rows = csvParse(readFileSync(join(folder, `figures/${name}.csv`), 'utf8'))
  return { columns: [...rows.columns], rows: rows.map(row => ({ ...row })) }
}

export function readContent(folder: string): Content {
  const past = csvParse(readFileSync(join(folder, 'figures/history.csv'), 'utf8'))
  return {
    folder,
    composition: readComposition(folder),
    dictionary: parse(readFileSync(join(folder, 'indicators.yaml'), 'utf8')) as Entry[],
    tables: Object.fromEntries(figureTables.map(name => [name, readTable(folder, name)])) as Content['tables'],
    past: new Map(past.map(row => [[row.code, row.indicator, row.year].join(), row.value ?? ''])),
  }
}

/** The tables as files, by their path in the folder of the content; earlier years in the order of code, indicator and year. */
export function tableFiles({ tables, past }: Content): Map<string, string> {
  const files = new Map(figureTables.map(name => [`figures/${name}.csv`, `${csvFormat(tables[name].rows, tables[name].columns)}\n`]))
  const earlier = [...past].map(([key, value]) => `${key},${value}`).sort()
  return files.set('figures/history.csv', `${['code,indicator,year,value', ...earlier].join('\n')}\n`)
}
