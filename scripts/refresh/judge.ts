// What may not pass by itself: a value that cannot be, a change that is too large to be believed.
import type { Content } from './content'
import type { Change } from './fold-in'
import type { Measures } from './settings'
import { leastResidents } from './spread'

/** What stops a run until it is accepted by its row. */
export type Stop = { row: string; sentence: string }

/** The name under which a change can be accepted. */
export const rowOf = ({ code, indicator }: Pick<Change, 'code' | 'indicator'>) => `${code}/${indicator}`

function faultOf({ from, to, years, year, table }: Change, { bounds: [low, high], change }: Measures[string], isSmall: boolean): string | null {
  if (to === null) return table === 'areas' && from !== null ? `no value in ${year}, and ${from} before` : null
  if (to < low || to > high) return `${to} in ${year}, expected ${low} to ${high}`
  if (from === null || isSmall) return null
  const [size, most, unit] =
    'percent' in change
      ? [from === 0 ? Number.POSITIVE_INFINITY : Math.abs(to / from - 1) * 100, change.percent * years, '%']
      : [Math.abs(to - from), change.points * years, 'points']
  return size > most
    ? `from ${from} to ${to} in ${year}, a change of ${size.toFixed(1)} ${unit}; expected at most ${most} ${unit} in ${years} ${years === 1 ? 'year' : 'years'}`
    : null
}

/** What stops the run. A change in a wijk with few residents says little and stops nothing; a value that cannot be always does. */
export function stopsOf(changes: readonly Change[], { tables }: Content, measures: Measures, accepted: ReadonlySet<string>): Stop[] {
  const residents = new Map([...tables['city-districts'].rows, ...tables.districts.rows].map(row => [row.code, Number(row.population ?? 0)]))
  return changes.flatMap(change => {
    const measure = measures[change.indicator]
    const row = rowOf(change)
    const isSmall = (residents.get(change.code) ?? Number.POSITIVE_INFINITY) < leastResidents
    const fault = measure && !accepted.has(row) ? faultOf(change, measure, isSmall) : null
    return fault === null ? [] : [{ row, sentence: `${change.table}.csv: row '${change.code}': ${change.indicator}: ${fault}` }]
  })
}
