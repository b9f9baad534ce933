// How a pinned presentation names values of another year than the latest: 'lonely@2018' beside 'lonely'.
import type { Edition } from './deck'
import { type Figures, figureAt, type Series, type YearValue } from './figures'
import { withYear } from './time-series'

/** The key of a figure among the values of an edition; `year` null is the latest one, whose year the edition says apart. */
export const keyOf = (indicator: string, year: number | null) => (year === null ? indicator : `${indicator}@${year}`)

export function partsOf(key: string): { indicator: string; year: number | null } {
  const [indicator = '', year] = key.split('@')
  return { indicator, year: year === undefined ? null : Number(year) }
}

/** What the figures of now say where an edition has a value; null where they have none. */
export function valueNow(figures: Figures, code: string, key: string): number | null {
  const { indicator, year } = partsOf(key)
  if (year === null) return figureAt(figures, code, indicator)
  return (
    figures.series
      ?.get(code)
      ?.get(indicator)
      ?.find(point => point.year === year)?.value ?? null
  )
}

/** The series with the years that an edition holds as they were. */
export function pinnedSeries(series: Series = new Map(), values: Edition['values']): Series {
  const then = new Map([...series].map(([code, row]) => [code, new Map(row)]))
  for (const [code, row] of Object.entries(values))
    for (const [key, value] of Object.entries(row)) {
      const { indicator, year } = partsOf(key)
      if (year === null) continue
      const place = then.get(code) ?? new Map<string, readonly YearValue[]>()
      then.set(code, place.set(indicator, withYear(place.get(indicator) ?? [], { year, value })))
    }
  return then
}
