// Reads features with their properties: OGC API Features (outlines of CBS and Kadaster) and WFS 2.0 (Leefbaarometer).
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod/mini'
import { type Cells, codeOf, putCell } from './cells'
import { readPages } from './pages'
import { type Reader, ServiceError } from './read-service'
import type { OutlineService } from './settings'

const geometry = z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.any()) })
const outlinesPage = z.object({
  numberMatched: z.optional(z.number()),
  links: z.optional(z.array(z.object({ rel: z.string(), href: z.string() }))),
  features: z.array(z.object({ geometry, properties: z.looseObject({}) })),
})
const scoresPage = z.object({
  numberMatched: z.optional(z.union([z.number(), z.literal('unknown')])),
  features: z.array(z.object({ properties: z.looseObject({}) })),
})

export type Collection = 'gemeenten' | 'wijken' | 'buurten'
const prefixes = { gemeenten: 'gemeente', wijken: 'wijk', buurten: 'buurt' } as const
/** An outline with the code and name that CBS gives it. */
export type Outline = Feature<Polygon | MultiPolygon, { code: string; name: string; residents: number | null }>

const textIn = (properties: Record<string, unknown>, field: string, address: string): string => {
  const value = properties[field]
  if (typeof value !== 'string')
    throw new ServiceError(`${address}: properties.${field}: expected a text, found ${JSON.stringify(value) ?? 'none'}. The service may have renamed a field.`)
  return value.trim()
}

/** Holds the properties of an outline to the year that was asked for: one service has many, and might not have understood. */
function checkYear(properties: Record<string, unknown>, { year, yearField }: OutlineService, address: string) {
  if (yearField === null) return
  const found = properties[yearField]
  if (found === undefined || found === null)
    throw new ServiceError(
      `${address}: properties.${yearField}: expected the year ${year}, found none, so years could be mixed. Correct 'past' in scripts/refresh/services.yaml.`,
    )
  if (!String(found).trim().startsWith(String(year)))
    throw new ServiceError(
      `${address}: properties.${yearField}: expected the year ${year}, found ${JSON.stringify(found)}: the service does not heed the filter. Correct 'past' in scripts/refresh/services.yaml.`,
    )
}

/** The land of one municipality in a collection; parts that are water are left out. Rejects where there is none, or land of another year or municipality. */
export async function readOutlines(reader: Reader, service: OutlineService, collection: Collection, municipality: string): Promise<Outline[]> {
  const first = `${service.address}/collections/${collection}/items?f=json&limit=${service.page}&gemeentecode=${municipality}${service.filter}`
  const features = await readPages(first, async address => {
    const { features: items, links = [], numberMatched: total } = await reader(address, outlinesPage)
    for (const { properties } of items) checkYear(properties, service, address)
    return { items, total, next: links.find(link => link.rel === 'next')?.href ?? null }
  })
  if (features.length === 0)
    throw new ServiceError(`${first}: no outline at all. Does the service have the year ${service.year}, and does ${municipality} exist in it?`)
  return features
    .filter(({ properties }) => properties.water !== 'JA')
    .map(({ geometry: shape, properties }) => {
      const prefix = prefixes[collection]
      const code = codeOf(textIn(properties, `${prefix}code`, first))
      if (code.slice(2, 6) !== municipality.slice(2)) throw new ServiceError(`${first}: expected outlines in ${municipality} only, found ${code}.`)
      const residents = typeof properties.aantal_inwoners === 'number' && properties.aantal_inwoners >= 0 ? properties.aantal_inwoners : null
      return {
        type: 'Feature',
        properties: { code, name: textIn(properties, `${prefix}naam`, first), residents },
        geometry: shape as Polygon | MultiPolygon,
      }
    })
}

/** The scores of all places in a layer. The cells carry the first name of each measure. */
export async function readScores(
  reader: Reader,
  service: string,
  layer: string,
  code: string,
  measures: readonly (readonly string[])[],
  size: number,
  cells: Cells,
) {
  const query = { service: 'WFS', version: '2.0.0', request: 'GetFeature', typeNames: layer, outputFormat: 'application/json' }
  const fields = { propertyName: [code, ...measures.map(names => names[0])].join(','), count: String(size), sortBy: code }
  const at = (start: number) => `${service}?${new URLSearchParams({ ...query, ...fields, startIndex: String(start) })}`
  let start = 0
  const features = await readPages(at(0), async address => {
    const { features: items, numberMatched } = await reader(address, scoresPage)
    start += items.length
    return { items, total: typeof numberMatched === 'number' ? numberMatched : undefined, next: items.length < size ? null : at(start) }
  })
  for (const { properties } of features)
    for (const names of measures) {
      const field = names.find(name => name in properties)
      const value = field === undefined ? undefined : properties[field]
      if (value !== null && typeof value !== 'number')
        throw new ServiceError(
          `${layer}: expected a field called '${names.join("' or '")}' with a number, found ${JSON.stringify(value) ?? 'none'}. Correct scripts/refresh/measures.yaml.`,
        )
      putCell(cells, textIn(properties, code, layer), names[0] ?? '', value)
    }
}
