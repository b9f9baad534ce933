// How values become classes: the one place that the map, the legend, the table and the list ask.
import { ckmeans } from 'simple-statistics'
import { type Indicator, percentileOf } from './indicator'
import { divergingColours, sequentialColours } from './palette'
import type { Method } from './view'

/** Inner borders from low to high, and a colour a class: always one more than there are borders. */
export type Classification = { method: Method; breaks: readonly number[]; colours: readonly string[] }

const most = 5

/** Ascending, each once, and none at or outside the ends, so that every class can hold something. */
function tidy(breaks: readonly number[], values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return [...new Set(breaks)].filter(value => Number.isFinite(value) && value > low && value <= high).sort((a, b) => a - b)
}

/** Borders that put as many values in each class. */
function quantileBreaks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return [1, 2, 3, 4].map(step => {
    const place = (step / most) * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place))
  })
}

function equalBreaks(low: number, high: number): number[] {
  return [1, 2, 3, 4].map(step => low + ((high - low) * step) / most)
}

/** Borders halfway between the groups that ckmeans finds (Wang and Song 2011). */
function naturalBreaks(values: readonly number[]): number[] {
  const groups = ckmeans([...values], Math.min(most, new Set(values).size))
  return groups.slice(1).map((group, index) => ((groups[index]?.at(-1) ?? 0) + (group[0] ?? 0)) / 2)
}

/** Around 0: a middle class of small differences and two steps to either side; `step` in the unit of the figure. */
function divergingBreaks(step: number): number[] {
  return step > 0 ? [-1.5 * step, -0.5 * step, 0.5 * step, 1.5 * step] : []
}

/**
 * Cuts values into at most five classes.
 * `values`: the values the borders are taken from; missing ones are left out before. For `diverging` the classes are of
 * differences, a quarter of the spread between the 10th and 90th percentile of Dutch wijken wide.
 * All equal or no values: one class.
 */
export function classify(method: Method, values: readonly number[], indicator: Indicator): Classification {
  if (method === 'diverging') {
    const breaks = divergingBreaks((percentileOf(indicator.distribution, 90) - percentileOf(indicator.distribution, 10)) / 4)
    return { method, breaks, colours: divergingColours(breaks.length + 1) }
  }
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted.length === 0 ? [] : tidy(innerBreaks(method, sorted), sorted)
  return { method, breaks: found, colours: sequentialColours(found.length + 1) }
}

function innerBreaks(method: Exclude<Method, 'diverging'>, sorted: readonly number[]): number[] {
  if (method === 'quantile') return quantileBreaks(sorted)
  if (method === 'equal') return equalBreaks(sorted[0] ?? 0, sorted.at(-1) ?? 0)
  return naturalBreaks(sorted)
}

/** The class of a value, 0 the lowest; null where there is no value. A value on a border belongs to the higher class. */
export function classOf(value: number | null, { breaks }: Classification): number | null {
  if (value === null || !Number.isFinite(value)) return null
  return breaks.filter(border => value >= border).length
}

/** The colour of a value, or null where there is no value: that is a pattern, not a colour. */
export function colourOf(value: number | null, classification: Classification): string | null {
  const found = classOf(value, classification)
  return found === null ? null : (classification.colours[found] ?? null)
}
