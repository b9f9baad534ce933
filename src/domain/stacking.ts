// Piling up: in how many respects a place is among the least favourable fifth of Dutch wijken. A signal, not a score.
import { type Figures, figureAt } from './figures'
import { type Indicator, percentileOf } from './indicator'

/** The id of its column in the table, beside those of the indicators. */
export const stackingColumn = 'stacking'

export type Stacking = { indicators: readonly Indicator[]; outOf: number }

/** Whether it is known for all Dutch wijken where a value stands; an own figure never piles up. */
const isKnownForDistricts = ({ distribution }: Indicator) => 'districts' in distribution

/** Whether a value lies in the least favourable fifth of Dutch wijken; false where the indicator has no favourable direction. */
export function isLeastFavourable(value: number, indicator: Indicator): boolean {
  if (indicator.favourable === 'lower') return value >= percentileOf(indicator.distribution, 80)
  if (indicator.favourable === 'higher') return value <= percentileOf(indicator.distribution, 20)
  return false
}

/** Which indicators pile up for a place, out of how many with a favourable direction and a value. */
export function stackingOf(code: string, figures: Figures): Stacking {
  const known = figures.indicators.flatMap(indicator => {
    const value = indicator.favourable === 'none' || !isKnownForDistricts(indicator) ? null : figureAt(figures, code, indicator.id)
    return value === null ? [] : [{ indicator, value }]
  })
  return { indicators: known.filter(({ indicator, value }) => isLeastFavourable(value, indicator)).map(({ indicator }) => indicator), outOf: known.length }
}
