// Where compared areas really differ: only differences that the figures can carry are called so.
import type { Area } from './atlas'
import { type Figures, figureAt, isDistinguishable } from './figures'
import { type Indicator, percentileOf } from './indicator'
import { comparable } from './similarity'

export type Difference = {
  indicator: Indicator
  lowest: { area: Area; value: number }
  highest: { area: Area; value: number }
  /** The gap as a part of the spread between the 10th and 90th percentile of Dutch wijken, so that units do not count. */
  size: number
  isCarried: boolean
}

/** The gap between the lowest and the highest of the areas; null where fewer than two have a value. */
export function differenceIn(indicator: Indicator, areas: readonly Area[], figures: Figures): Difference | null {
  const known = areas
    .flatMap(area => {
      const value = figureAt(figures, area.id, indicator.id)
      return value === null ? [] : [{ area, value }]
    })
    .sort((a, b) => a.value - b.value)
  const [lowest, highest] = [known[0], known.at(-1)]
  if (!lowest || !highest || known.length < 2) return null
  const spread = percentileOf(indicator.distribution, 90) - percentileOf(indicator.distribution, 10)
  return {
    indicator,
    lowest,
    highest,
    size: spread > 0 ? (highest.value - lowest.value) / spread : 0,
    isCarried: isDistinguishable(lowest.value, highest.value, indicator),
  }
}

/** Differences over the comparable indicators that the figures can carry, largest first. */
export function largestDifferences(areas: readonly Area[], figures: Figures): Difference[] {
  return comparable(figures.indicators)
    .flatMap(indicator => differenceIn(indicator, areas, figures) ?? [])
    .filter(difference => difference.isCarried)
    .sort((a, b) => b.size - a.size)
}
