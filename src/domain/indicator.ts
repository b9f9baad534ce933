// What a figure is: its words, unit, year, source and how it came about.

export const publishedThemes = ['housing', 'work-income', 'education', 'health', 'community', 'population'] as const
/** The themes of the published figures, and what a reader brought along. */
export const indicatorThemes = [...publishedThemes, 'own'] as const
export type IndicatorTheme = (typeof indicatorThemes)[number]

/** The values of all Dutch wijken with at least 500 residents: the 0th, 5th … 100th percentile, and how many wijken that were. */
export type Distribution = {
  percentiles: readonly number[]
  districts: number
  /** The year of this spread, only where the figure is shown in another one. */
  year?: number
}

/** The values of the focus areas, ascending: what a figure is held against that nobody knows for all Dutch wijken. */
export type AreaValues = { areas: readonly number[]; year?: number }

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
  /** `own` is a reader's own figure, which nobody here has checked. */
  kind: 'counted' | 'modelled' | 'estimated' | 'own'
  modelled: boolean
  /** How the value of an area is made of those of its wijken: a sum, a mean weighted by residents or dwellings, or a ratio to its ground. */
  aggregation: 'sum' | 'residents' | 'dwellings' | 'ratio'
  distribution: Distribution | AreaValues
}

/** '% van de volwassenen, 2020'; a unit that names its year already does not say it twice. */
export const unitAndYear = ({ unit, year }: Indicator) => (unit.includes(String(year)) ? unit : `${unit}, ${year}`)

/** The ends of an axis for these numbers, among what the indicator is held against; from 0 to 1 where nothing is known. */
export function extentWith({ distribution }: Indicator, known: readonly number[]): readonly [number, number] {
  const all = [percentileOf(distribution, 5), percentileOf(distribution, 95), ...known].filter(Number.isFinite)
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
}

/** A number of things, drawn as a circle by its surface and never as a colour. */
export const isCount = (indicator: Indicator) => indicator.aggregation === 'sum'

/** What an indicator is held against, ascending: percentiles of Dutch wijken, or the values of the areas themselves. */
const ladderOf = (distribution: Distribution | AreaValues) => ('areas' in distribution ? distribution.areas : distribution.percentiles)

/** The numbers that borders and axes are taken from: percentiles 5 to 95, so that a few odd wijken do not stretch them, or the values of the areas. */
export const distributionValues = ({ distribution }: Pick<Indicator, 'distribution'>) =>
  'areas' in distribution ? distribution.areas : distribution.percentiles.slice(1, -1)

/**
 * The value below which a share of the Dutch wijken (or else of the areas) lies; `percent` from 0 to 100, between the known
 * steps by a straight line. NaN where nothing is known.
 */
export function percentileOf(distribution: Distribution | AreaValues, percent: number): number {
  const ladder = ladderOf(distribution)
  const place = (Math.min(100, Math.max(0, percent)) / 100) * (ladder.length - 1)
  const below = ladder[Math.floor(place)] ?? Number.NaN
  const above = ladder[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
