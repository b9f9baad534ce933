// Asks each source for the figures of one year, and makes indicators of its measures.
import { type Cells, prefixesOf } from './cells'
import { readScores } from './read-features'
import { readObservations } from './read-observations'
import { type Reader, ServiceError } from './read-service'
import { readMonths, readYear } from './read-typed-rows'
import { type FigureSource, type Measure, type Measures, type Services, yearsOf } from './settings'

/** Values by code, then by indicator; null is secret or unknown. `ground` is the year of the codes. */
export type Harvest = { source: FigureSource; year: number; ground: number; values: Cells; indicators: readonly string[] }

type Request = { reader: Reader; services: Services; measures: Measures; year: number; indicators: readonly string[]; cutDistricts: readonly string[] }

const namesIn = ({ measure, of = [] }: Measure): string[][] => [measure, ...of]

/** The value of an indicator from the measures of one place; null where one of them is. */
function indicatorOf({ measure, of, per }: Measure, row: ReadonlyMap<string, number | null>, residents: number | null): number | null {
  const cell = (names: readonly string[]) => row.get(names[0] ?? '') ?? null
  const value = cell(measure)
  if (value === null) return null
  if (of) {
    const whole = of.reduce<number | null>((sum, names) => (sum === null || cell(names) === null ? null : sum + (cell(names) ?? 0)), 0)
    return whole ? (value / whole) * 100 : null
  }
  if (per) return residents ? (value / residents) * per : null
  return value
}

/** Residents of every place, from the table of CBS whose year lies nearest: weights, and which wijken are large enough to compare. */
export async function readResidents({ reader, services, measures, year, cutDistricts }: Omit<Request, 'indicators'>): Promise<Map<string, number | null>> {
  const names = measures.population?.measure ?? ['Aantal inwoners']
  const nearest = yearsOf('cbs', services).reduce((best, known) => (Math.abs(known - year) < Math.abs(best - year) ? known : best))
  const cells = await readObservations(reader, `${services.cbs.address}/${services.cbs.tables[nearest]}`, [names], prefixesOf(cutDistricts))
  return new Map([...cells].map(([code, row]) => [code, row.get(names[0] ?? '') ?? null]))
}

async function readCells(
  source: FigureSource,
  names: string[][],
  { reader, services, year, cutDistricts }: Request,
): Promise<{ cells: Cells; ground: number }> {
  const prefixes = prefixesOf(cutDistricts)
  const yy = String(year).slice(2)
  switch (source) {
    case 'cbs':
      return { cells: await readObservations(reader, `${services.cbs.address}/${services.cbs.tables[year]}`, names, prefixes), ground: year }
    case 'health': {
      const { address, table, filter, ground } = services.health
      return { cells: await readYear(reader, `${address}/${table}`, year, filter, names, prefixes), ground }
    }
    case 'liveability': {
      const { address, layers, code, page } = services.liveability
      const cells: Cells = new Map()
      for (const layer of Object.values(layers)) await readScores(reader, address, layer.replace('{yy}', yy), code, names, page, cells)
      return { cells, ground: year }
    }
    case 'police': {
      const { address, table, field } = services.police
      return { cells: await readMonths(reader, `${address}/${table}`, year, field, names.flat(), prefixes), ground: year }
    }
    default:
      return source satisfies never
  }
}

/** The figures of a source for a year. Rejects with a ServiceError, or with a sentence where it has no such year. */
export async function harvest(source: FigureSource, request: Request, residents: ReadonlyMap<string, number | null>): Promise<Harvest> {
  const known = yearsOf(source, request.services)
  if (!known.includes(request.year))
    throw new Error(`${source}: expected one of the years ${known.join(', ')} of scripts/refresh/services.yaml, found ${request.year}.`)
  const wanted = request.indicators.map(id => [id, request.measures[id]!] as const)
  const names = [...new Map(wanted.flatMap(([, measure]) => namesIn(measure)).map(list => [list[0], list])).values()]
  const { cells, ground } = await readCells(source, names, request)
  if (![...cells.keys()].some(code => code.startsWith('WK')))
    throw new ServiceError(`${source}: no wijk at all in ${request.year}. Is the table or layer in scripts/refresh/services.yaml still right?`)
  const values: Cells = new Map()
  for (const [code, row] of cells) values.set(code, new Map(wanted.map(([id, measure]) => [id, indicatorOf(measure, row, residents.get(code) ?? null)])))
  return { source, year: request.year, ground, values, indicators: request.indicators }
}
