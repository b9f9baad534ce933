// The values of one indicator for an area and everything that it is set beside.
import type { Area } from './atlas'
import { countryCode, type Figures, figureAt, targetsOf } from './figures'
import { distributionValues, type Indicator, isCount } from './indicator'

/** A value is null where there is none. */
export type FigurePlaces = {
  value: number | null
  municipality: number | null
  country: number | null
  members: readonly { code: string; name: string; value: number | null }[]
}

export function figurePlaces(area: Area, indicator: Indicator, figures: Figures): FigurePlaces {
  const at = (code: string) => figureAt(figures, code, indicator.id)
  return {
    value: at(area.id),
    municipality: at(area.municipality.code),
    country: at(countryCode),
    members: area.boundary.members.map(({ code, name }) => ({ code, name, value: at(code) })),
  }
}

/**
 * The lowest and highest number that the axis of an indicator has to hold, the same for every area so that strips can be
 * compared: the 5th to 95th percentile of Dutch wijken, all areas and their wijken, their municipalities, the country and a reader's own targets.
 */
export function axisExtent(indicator: Indicator, figures: Figures, areas: readonly Area[]): [number, number] {
  const codes = areas.flatMap(area => [area.id, area.municipality.code, ...area.boundary.members.map(({ code }) => code)])
  if (!isCount(indicator)) codes.push(countryCode)
  const known = codes.map(code => figureAt(figures, code, indicator.id)).filter(value => value !== null)
  const all = [...known, ...distributionValues(indicator), ...targetsOf(figures, indicator.id).map(({ value }) => value)]
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
}
