// The columns of the table: every indicator by theme, and the stacking at the end.
import type { Indicator } from '../domain/indicator'
import { indicatorThemes } from '../domain/indicator'
import { stackingColumn } from '../domain/stacking'
import type { View } from '../domain/view'

/** The id of the column with the name of the place, which is no indicator. */
export const nameColumn = 'name'

/** What stands in the table as long as nobody chose: something of every theme, counted where that can be. */
const usual = ['owner_occupied', 'employment', 'low_income', 'higher_educated', 'good_health', 'lonely', 'volunteer', 'population', 'age_0_14', stackingColumn]

/** The indicator of a column; null for the stacking. */
export type Column = { id: string; indicator: Indicator | null }

/** All columns in the order of the themes. */
export function allColumns(indicators: readonly Indicator[]): Column[] {
  const byTheme = indicatorThemes.flatMap(theme => indicators.filter(indicator => indicator.theme === theme))
  return [...byTheme.map(indicator => ({ id: indicator.id, indicator })), { id: stackingColumn, indicator: null }]
}

/** The columns that a view asks for. The usual ones are joined by what colours the map and by what the rows are sorted by. */
export function shownColumns({ columns, indicator, sorting }: Pick<View, 'columns' | 'indicator' | 'sorting'>, indicators: readonly Indicator[]): Column[] {
  const all = allColumns(indicators)
  const chosen = all.filter(column => columns?.includes(column.id))
  if (chosen.length > 0) return chosen
  const ids: (string | undefined | null)[] = [...usual, indicator, sorting?.column]
  return all.filter(column => ids.includes(column.id))
}

export type ColumnGroup = { theme: Indicator['theme'] | null; columns: readonly Column[] }

/** Columns that stand together under one theme, in order; the stacking stands under none. */
export function columnGroups(columns: readonly Column[]): ColumnGroup[] {
  const themes = [...new Set(columns.map(column => column.indicator?.theme ?? null))]
  return themes.map(theme => ({ theme, columns: columns.filter(column => (column.indicator?.theme ?? null) === theme) }))
}

/** Who made a figure, short enough for a heading: 'RIVM, GGD'en en CBS' for a source that goes on with a title and a licence. */
export const makerOf = ({ source }: Indicator) => source.replace(/ \([^)]*\)/g, '').replace(/, [^,]*$/, '')
