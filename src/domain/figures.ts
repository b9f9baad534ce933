// The values of all indicators for areas, wijken, municipalities and the country.
import type { Area } from './atlas'
import { type Indicator, percentileOf } from './indicator'
import type { OwnTarget } from './own-data'

/** The code of the whole country in the table of values. */
export const countryCode = 'NL00'

/** By code (an area's id, WK…, GM… or NL00) and then by indicator; null where a value is not available. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, number | null>>

/** One year of a figure in a place; `value` is null where that year is not available. */
export type YearValue = { year: number; value: number | null }
/** By code and then by indicator: all years in turn, the latest included. Only what has more than one year stands here. */
export type Series = ReadonlyMap<string, ReadonlyMap<string, readonly YearValue[]>>
/**
 * From `year` on a figure cannot be held against the years before: its ground or its definition is another. `indicator` null speaks of
 * every figure, `area` (an id) null of every place.
 */
export type Break = { indicator: string | null; area: string | null; year: number; kind: 'ground' | 'definition'; text: string }

/** `values` are of the latest year of each indicator. Without `series` there is no other year. `targets` are a reader's own, for own and published indicators. */
export type Figures = { indicators: readonly Indicator[]; values: Values; series?: Series; breaks?: readonly Break[]; targets?: readonly OwnTarget[] }

export const targetsOf = ({ targets = [] }: Figures, indicator: string): readonly OwnTarget[] => targets.filter(target => target.indicator === indicator)

/** What the reader wants an area to reach, or null. */
export const targetAt = (figures: Figures, area: string, indicator: string): OwnTarget | null =>
  targetsOf(figures, indicator).find(target => target.area === area) ?? null

/** The value of an indicator for a place, or null where there is none. */
export function figureAt(figures: Figures, code: string, indicator: string): number | null {
  return figures.values.get(code)?.get(indicator) ?? null
}

export const findIndicator = (figures: Figures | null, id: string | null): Indicator | null =>
  figures?.indicators.find(indicator => indicator.id === id) ?? null

/** The code of the municipality that a wijk lies in: WK034403 lies in GM0344. */
export const municipalityOfDistrict = (code: string) => `GM${code.slice(2, 6)}`

/** The municipality of a place; null for the country and for a municipality itself. */
export function municipalityOf(code: string, areas: readonly Area[]): string | null {
  if (code.startsWith('WK')) return municipalityOfDistrict(code)
  return areas.find(area => area.id === code)?.municipality.code ?? null
}

/**
 * How small a difference the figure can carry, in its own unit: two values closer than this stand together.
 * Counted shares come rounded to whole per cents a wijk, so less than 1 says nothing; numbers of residents and dwellings come in fives; other counted figures (property value, density) need a hundredth of the spread. For modelled and estimated
 * ones the source gives no margin a wijk; there we ask for 2, or a tenth of the spread between the 5th and 95th
 * percentile of Dutch wijken where that is more. The choice is ours, and stated on the page about the data.
 * Of a reader's own figure no margin is known: only values that read the same stand together.
 */
export function tolerance(indicator: Indicator): number {
  if (indicator.kind === 'own') return 10 ** -indicator.decimals
  const [low, high] = [percentileOf(indicator.distribution, 5), percentileOf(indicator.distribution, 95)]
  if (indicator.aggregation === 'sum') return 5
  if (indicator.kind === 'counted') return indicator.symbol === '%' ? 1 : (high - low) / 100
  return Math.max(2, (high - low) / 10)
}

/** Subtracting decimals leaves a rest far behind the point, which tells nothing. */
const rest = 1e-9

export const isDistinguishable = (a: number, b: number, indicator: Indicator) => Math.abs(a - b) >= tolerance(indicator) - rest

export type Ranked<Item> = { item: Item; value: number }

/** Groups of items that the figure cannot tell apart, from low to high; within a group no two differ by the tolerance. */
export function standTogether<Item>(ranked: readonly Ranked<Item>[], indicator: Indicator): Ranked<Item>[][] {
  const groups: Ranked<Item>[][] = []
  for (const entry of [...ranked].sort((a, b) => a.value - b.value)) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && !isDistinguishable(first.value, entry.value, indicator)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}
