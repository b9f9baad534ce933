// What the map, the legend and the table colour by: one indicator, cut into classes, for every place.
import type { Atlas } from './atlas'
import { benchmarkValue } from './benchmark'
import { type Classification, classify, classOf, colourOf } from './classes'
import { type Figures, figureAt } from './figures'
import { distributionValues, type Indicator } from './indicator'
import type { View } from './view'

export type Choropleth = {
  indicator: Indicator
  classification: Classification
  /** The number that is classed: the value, or its difference from the benchmark; null where there is none. */
  numberAt(code: string): number | null
  valueAt(code: string): number | null
  classAt(code: string): number | null
  colourAt(code: string): string | null
  /** The lowest and highest number that the ruler has to hold. */
  extent: readonly [number, number]
}

type Choice = Pick<View, 'method' | 'benchmark' | 'breakSource'>

/** Cuts an indicator into classes as the view asks. */
export function choropleth(indicator: Indicator, figures: Figures, atlas: Pick<Atlas, 'areas'>, { method, benchmark, breakSource }: Choice): Choropleth {
  const valueAt = (code: string) => figureAt(figures, code, indicator.id)
  const benchmarkAt = (code: string) => benchmarkValue(benchmark, code, indicator.id, figures, atlas.areas)
  const numberAt = (code: string) => {
    const value = valueAt(code)
    if (method !== 'diverging' || value === null) return value
    const against = benchmarkAt(code)
    return against === null ? null : value - against
  }
  const known = (codes: readonly string[]) => codes.map(numberAt).filter(value => value !== null)
  const areas = known(atlas.areas.map(area => area.id))
  const districts = known(atlas.areas.flatMap(area => area.boundary.members.map(member => member.code)))
  const classification = classify(method, breakSource === 'areas' ? areas : distributionValues(indicator), indicator)
  const ends = method === 'diverging' ? [...areas, ...districts, ...classification.breaks, 0] : [...areas, ...districts, ...distributionValues(indicator)]
  return {
    indicator,
    classification,
    numberAt,
    valueAt,
    classAt: code => classOf(numberAt(code), classification),
    colourAt: code => colourOf(numberAt(code), classification),
    extent: ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)],
  }
}
