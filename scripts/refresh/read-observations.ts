// Reads a table of CBS in OData 4: codes of measures, and one row for each place and measure.
import * as z from 'zod/mini'
import { type Cells, putCell } from './cells'
import { readPages } from './pages'
import { type Reader, ServiceError } from './read-service'

const page = <Item>(item: z.ZodMiniType<Item>) => z.object({ value: z.array(item), '@odata.nextLink': z.optional(z.nullable(z.string())) })
const codesPage = page(z.object({ Identifier: z.string(), Title: z.string() }))
const observationsPage = page(z.object({ Measure: z.string(), WijkenEnBuurten: z.string(), Value: z.nullable(z.number()) }))

async function readAll<Item>(reader: Reader, address: string, schema: z.ZodMiniType<{ value: Item[]; '@odata.nextLink'?: string | null | undefined }>) {
  return readPages(address, async at => {
    const { value, '@odata.nextLink': next } = await reader(at, schema)
    return { items: value, next: next ?? null }
  })
}

/** The first of the names that the table has. Throws a ServiceError that names what comes near. */
function measureNamed(names: readonly string[], titles: ReadonlyMap<string, string[]>, table: string): { title: string; code: string } {
  for (const title of names) {
    const [code, ...others] = titles.get(title) ?? []
    if (others.length > 0) throw new ServiceError(`${table}: '${title}' is the title of several measures: ${[code, ...others].join(', ')}.`)
    if (code !== undefined) return { title, code }
  }
  const word = names[0]?.split(/[ ,]/).find(part => part.length > 3) ?? ''
  const near = [...titles.keys()].filter(title => title.toLowerCase().includes(word.toLowerCase())).slice(0, 5)
  throw new ServiceError(
    `${table}: expected a measure called '${names.join("' or '")}', found none${near.length > 0 ? `; near it: '${near.join("', '")}'` : ''}. Correct scripts/refresh/measures.yaml, or leave the indicator as it is with --skip.`,
  )
}

/**
 * Cells of a table for places whose code begins with one of the prefixes; each measure is asked for by names that are tried in turn.
 * The cells carry the first name of each.
 */
export async function readObservations(reader: Reader, table: string, measures: readonly (readonly string[])[], prefixes: readonly string[]): Promise<Cells> {
  const titles = new Map<string, string[]>()
  for (const { Identifier, Title } of await readAll(reader, `${table}/MeasureCodes`, codesPage))
    titles.set(Title.trim(), [...(titles.get(Title.trim()) ?? []), Identifier.trim()])
  const wanted = new Map(measures.map(names => [measureNamed(names, titles, table).code, names[0] ?? '']))
  const ofMeasures = [...wanted.keys()].map(code => `Measure eq '${code}'`).join(' or ')
  const cells: Cells = new Map()
  for (const prefix of prefixes) {
    const filter = `startswith(WijkenEnBuurten,'${prefix}') and (${ofMeasures})`
    for (const { Measure, WijkenEnBuurten, Value } of await readAll(reader, `${table}/Observations?$filter=${encodeURIComponent(filter)}`, observationsPage)) {
      const name = wanted.get(Measure.trim())
      if (name !== undefined) putCell(cells, WijkenEnBuurten, name, Value)
    }
  }
  return cells
}
