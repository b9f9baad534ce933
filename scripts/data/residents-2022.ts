// Residents on 1-1-2022, which the screens set beside the printed numbers, also when the tables hold a later year.
import type { HistoryRow } from './read-history'
import { numberIn, type Tables } from './read-tables'

const year = 2022

/** By id of the area or code of the wijk. `tableYear` is that of the population in the tables; where it is another, the earlier years say it. */
export function residentsOf2022(history: readonly HistoryRow[], tables: Tables, tableYear: number): Map<string, number> {
  const present = (['areas', 'districts'] as const).flatMap(table =>
    tables[table].map(row => ({ code: row.id ?? row.code ?? '', value: numberIn(row, 'population', table) })),
  )
  const rows = tableYear === year ? present : history.filter(row => row.indicator === 'population' && row.year === year)
  return new Map(rows.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))
}
