// What a figure is: its words, unit, year, source and how it came about.

export const indicatorThemes = ['housing', 'work-income', 'education', 'health', 'community', 'population'] as const
export type IndicatorTheme = (typeof indicatorThemes)[number]

/** The values of all Dutch wijken with at least 500 residents: the 0th, 5th … 100th percentile, and how many wijken that were. */
export type Distribution = {
  percentiles: readonly number[]
  districts: number
  /** The year of this spread, only where the figure is shown in another one. */
  year?: number
}

export type Indicator = {
  id: string
  label: string
  /** What is counted, of whom, in a sentence. */
  definition: string
  /** How, when and by whom it was counted or modelled. */
  counts: string
  /** What it cannot tell. */
  limits: string
  /** A plain clause with `{value}` in it, and sometimes `{area}`. */
  sentence: string
  unit: string
  /** What stands behind the number: '%' or nothing. */
  symbol: string
  decimals: number
  theme: IndicatorTheme
  favourable: 'higher' | 'lower' | 'none'
  year: number
  source: string
  kind: 'counted' | 'modelled' | 'estimated'
  modelled: boolean
  /** How the value of an area is made of those of its wijken: a sum, a mean weighted by residents or dwellings, or a ratio to its ground. */
  aggregation: 'sum' | 'residents' | 'dwellings' | 'ratio'
  distribution: Distribution
}

/** '% van de volwassenen, 2020'; a unit that names its year already does not say it twice. */
export const unitAndYear = ({ unit, year }: Indicator) => (unit.includes(String(year)) ? unit : `${unit}, ${year}`)

/** A number of things, drawn as a circle by its surface and never as a colour. */
export const isCount = (indicator: Indicator) => indicator.aggregation === 'sum'

/** The value below which a share of the Dutch wijken lies; `percent` from 0 to 100, between the known steps of 5 by a straight line. */
export function percentileOf({ percentiles }: Distribution, percent: number): number {
  const place = (Math.min(100, Math.max(0, percent)) / 100) * (percentiles.length - 1)
  const below = percentiles[Math.floor(place)] ?? Number.NaN
  const above = percentiles[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
