// What a value is held against: the country, the own municipality, the four big cities, or what the area set itself.
import type { Area } from './atlas'
import { countryCode, type Figures, figureAt, municipalityOf } from './figures'
import type { Benchmark } from './view'

/** Amsterdam, Rotterdam, Den Haag and Utrecht. */
const bigCities = ['GM0363', 'GM0599', 'GM0518', 'GM0344']

/**
 * The value of the four big cities together: for a sum their mean, else the mean weighted by residents
 * (sum of value × residents / sum of residents). Null where one of them has no value.
 */
export function bigCitiesValue(figures: Figures, indicator: string): number | null {
  const cities = bigCities.map(code => ({ value: figureAt(figures, code, indicator), residents: figureAt(figures, code, 'population') }))
  let [sum, residents] = [0, 0]
  for (const city of cities) {
    if (city.value === null || city.residents === null) return null
    sum += city.value * city.residents
    residents += city.residents
  }
  return sum / residents
}

/** The area that a place is, or lies in. */
function areaOf(code: string, areas: readonly Area[]): Area | undefined {
  return areas.find(area => area.id === code || area.boundary.members.some(member => member.code === code))
}

/** What an area measures itself by, or null where it states no goal. */
export function goalBenchmark(area: Area): Exclude<Benchmark, 'goal'> | null {
  return area.goal?.benchmark ?? null
}

/** The value that a place is held against, or null where there is none: no goal stated, no municipality, no figure. */
export function benchmarkValue(benchmark: Benchmark, code: string, indicator: string, figures: Figures, areas: readonly Area[]): number | null {
  if (benchmark === 'netherlands') return figureAt(figures, countryCode, indicator)
  if (benchmark === 'g4') return bigCitiesValue(figures, indicator)
  if (benchmark === 'municipality') {
    const municipality = municipalityOf(code, areas)
    return municipality ? figureAt(figures, municipality, indicator) : null
  }
  const area = areaOf(code, areas)
  const own = area ? goalBenchmark(area) : null
  return own ? benchmarkValue(own, code, indicator, figures, areas) : null
}
