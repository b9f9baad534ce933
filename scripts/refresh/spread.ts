// How an indicator is spread over all Dutch wijken: what a value of an area is held against.
import { quantileSorted } from 'd3'
import type { Cells } from './cells'

/** A wijk with fewer residents is too small to be compared. */
export const leastResidents = 500

/** The 0th, 5th … 100th percentile over the wijken with enough residents, and how many that were; null where there is none. */
export function spreadOf(values: Cells, indicator: string, residents: ReadonlyMap<string, number | null>): { percentiles: number[]; districts: number } | null {
  const known = [...values]
    .filter(([code]) => code.startsWith('WK') && (residents.get(code) ?? 0) >= leastResidents)
    .flatMap(([, row]) => row.get(indicator) ?? [])
    .sort((a, b) => a - b)
  if (known.length === 0) return null
  return { percentiles: Array.from({ length: 21 }, (_, step) => quantileSorted(known, step / 20) ?? Number.NaN), districts: known.length }
}
