// The ring: an area, the rest of its municipality, and the country.
import type { Area } from './atlas'
import { countryCode, type Figures, figureAt } from './figures'
import type { Indicator } from './indicator'

export type Ring = { inside: number | null; rest: number | null; country: number | null }

/**
 * The value of a municipality without one area. A sum: municipality − area. A mean, weighted by residents or dwellings w:
 * (M × wM − A × wA) / (wM − wA). A density: the residents that are left over the ground that is left. Null where a part
 * is missing or nothing is left. Where a city has two focus areas the rest still holds the other one.
 */
export function restOfMunicipality(area: Area, indicator: Indicator, figures: Figures): number | null {
  const of = (code: string, id: string) => figureAt(figures, code, id)
  const [inside, whole] = [of(area.id, indicator.id), of(area.municipality.code, indicator.id)]
  if (inside === null || whole === null) return null
  if (indicator.aggregation === 'sum') return whole - inside
  const weight = indicator.aggregation === 'dwellings' ? 'dwellings' : 'population'
  const [areaWeight, wholeWeight] = [of(area.id, weight), of(area.municipality.code, weight)]
  if (areaWeight === null || wholeWeight === null || wholeWeight <= areaWeight) return null
  if (indicator.aggregation === 'ratio') {
    const ground = wholeWeight / whole - areaWeight / inside
    return ground > 0 ? (wholeWeight - areaWeight) / ground : null
  }
  return (whole * wholeWeight - inside * areaWeight) / (wholeWeight - areaWeight)
}

export function ringOf(area: Area, indicator: Indicator, figures: Figures): Ring {
  return {
    inside: figureAt(figures, area.id, indicator.id),
    rest: restOfMunicipality(area, indicator, figures),
    country: figureAt(figures, countryCode, indicator.id),
  }
}
