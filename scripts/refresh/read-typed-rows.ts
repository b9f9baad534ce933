// Reads a table in OData 3 (health, police): one wide row for each place and period.
import * as z from 'zod/mini'
import { type Cells, openValue, putCell } from './cells'
import { readPages } from './pages'
import { type Reader, ServiceError } from './read-service'

const row = z.looseObject({ WijkenEnBuurten: z.string(), Perioden: z.string() })
const rowsPage = z.object({
  value: z.array(row),
  'odata.nextLink': z.optional(z.nullable(z.string())),
  '@odata.nextLink': z.optional(z.nullable(z.string())),
})
type Row = z.infer<typeof row>

async function readRows(reader: Reader, table: string, filters: readonly string[]): Promise<Row[]> {
  const filter = filters.map(part => `(${part})`).join(' and ')
  return readPages(`${table}/TypedDataSet?$format=json&$filter=${encodeURIComponent(filter)}`, async address => {
    const page = await reader(address, rowsPage)
    return { items: page.value, next: page['odata.nextLink'] ?? page['@odata.nextLink'] ?? null }
  })
}

/** Fields end in a number that shifts when a table grows: 'Roker' is found as 'Roker_11'. */
function fieldNamed(names: readonly string[], sample: Row, table: string): string {
  const found = Object.keys(sample).filter(key => names.includes(key.replace(/_\d+$/, '')))
  if (found.length === 1 && found[0] !== undefined) return found[0]
  throw new ServiceError(
    `${table}: expected a field called '${names.join("' or '")}', found ${found.length === 0 ? 'none' : found.join(', ')}. Correct scripts/refresh, or leave the indicator as it is with --skip.`,
  )
}

function numberIn(value: unknown, table: string, field: string): number | null {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return null
  const number = Number(value)
  if (!Number.isFinite(number)) throw new ServiceError(`${table}: ${field}: expected a number, found '${String(value)}'.`)
  return number
}

const startsWith = (prefix: string) => `startswith(WijkenEnBuurten,'${prefix}')`

/** Cells of one year. The cells carry the first name of each measure. */
export async function readYear(
  reader: Reader,
  table: string,
  year: number,
  filter: string,
  measures: readonly (readonly string[])[],
  prefixes: readonly string[],
) {
  const cells: Cells = new Map()
  for (const prefix of prefixes)
    for (const found of await readRows(reader, table, [startsWith(prefix), `Perioden eq '${year}JJ00'`, filter]))
      for (const names of measures) {
        const field = fieldNamed(names, found, table)
        putCell(cells, found.WijkenEnBuurten, names[0] ?? '', numberIn(found[field], table, field))
      }
  return cells
}

/** Cells of a year that is counted by month, for kinds of crime: a place without all twelve months has no value. */
export async function readMonths(reader: Reader, table: string, year: number, field: string, kinds: readonly string[], prefixes: readonly string[]) {
  const cells: Cells = new Map()
  for (const kind of kinds)
    for (const prefix of prefixes) {
      const months = new Map<string, Map<string, number | null>>()
      for (let month = 1; month <= 12; month += 1) {
        const period = `${year}MM${String(month).padStart(2, '0')}`
        const rows = await readRows(reader, table, [startsWith(prefix), `startswith(SoortMisdrijf,'${kind}')`, `Perioden eq '${period}'`])
        for (const found of rows.filter(one => String(one.SoortMisdrijf ?? '').trim() === kind))
          months.set(
            found.WijkenEnBuurten,
            (months.get(found.WijkenEnBuurten) ?? new Map()).set(period, openValue(numberIn(found[fieldNamed([field], found, table)], table, field))),
          )
      }
      for (const [place, counts] of months) {
        const isWhole = counts.size === 12 && [...counts.values()].every(count => count !== null)
        putCell(cells, place, kind, isWhole ? [...counts.values()].reduce<number>((sum, count) => sum + (count ?? 0), 0) : null)
      }
    }
  return cells
}
