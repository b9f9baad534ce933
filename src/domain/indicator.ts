// What a figure is: its words, unit, year, source and how it came about.

export const indicatorThemes = ['housing', 'work-income', 'education', 'health', 'community', 'population'] as const
export type IndicatorTheme = (typeof indicatorThemes)[number]

export type Indicator = {
  id: string
  label: string
  /** What is counted, of whom, in a sentence. */
  definition: string
  /** How, when and by whom it was counted or modelled. */
  counts: string
  /** What it cannot tell. */
  limits: string
  /** A plain clause with `{value}` in it. */
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
}
