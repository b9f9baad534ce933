// Reads where figures and outlines come from, and which measure each indicator is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { explain } from '../../src/data/explain'

export const sourceNames = ['boundaries', 'cbs', 'health', 'liveability', 'police'] as const
export type SourceName = (typeof sourceNames)[number]
export type FigureSource = Exclude<SourceName, 'boundaries'>

const positive = z.number().check(z.positive())
const years = z.array(z.int()).check(z.minLength(1))
const address = z.string().check(z.regex(/^https?:\/\//, 'expected a web address'))

const servicesSchema = z.strictObject({
  manners: z.strictObject({
    perSecond: positive,
    timeout: positive,
    retries: z.int(),
    firstWait: z.number().check(z.nonnegative()),
    longestWait: positive,
    keepHours: z.number().check(z.nonnegative()),
  }),
  boundaries: z.strictObject({
    address,
    years,
    past: z.strictObject({ address, until: z.int(), parameter: z.string(), value: z.string(), field: z.string() }),
    page: z.int(),
  }),
  cbs: z.strictObject({ address, tables: z.record(z.string(), z.string()) }),
  health: z.strictObject({ address, table: z.string(), years, ground: z.int(), filter: z.string() }),
  liveability: z.strictObject({
    address,
    years,
    layers: z.strictObject({ district: z.string(), neighbourhood: z.string(), municipality: z.string() }),
    code: z.string(),
    page: z.int(),
  }),
  police: z.strictObject({ address, table: z.string(), years, field: z.string() }),
})
export type Services = z.infer<typeof servicesSchema>
/** Seconds and hours; see services.yaml. */
export type Manners = Services['manners']

const names = z.array(z.string()).check(z.minLength(1))
const measureSchema = z.strictObject({
  source: z.enum(['cbs', 'health', 'liveability', 'police']),
  measure: names,
  of: z.optional(z.array(names)),
  per: z.optional(positive),
  bounds: z.tuple([z.number(), z.number()]),
  change: z.union([z.strictObject({ percent: positive }), z.strictObject({ points: positive })]),
})
/** Where an indicator comes from; names that are tried in turn stand in one list. */
export type Measure = z.infer<typeof measureSchema>
/** By the id of the indicator. */
export type Measures = Readonly<Record<string, Measure>>

function readYaml<Schema extends z.ZodMiniType>(folder: string, file: string, schema: Schema): z.infer<Schema> {
  const read = schema.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
  if (!read.success) throw new Error(explain(file, read.error.issues).join('\n'))
  return read.data
}

/** The services, with the addresses of this run in the place of the usual ones. Throws one error with a line a fault. */
export function readServices(folder: string, addresses: Partial<Record<SourceName, string>> = {}): Services {
  const services = readYaml(folder, 'services.yaml', servicesSchema)
  for (const name of sourceNames) services[name].address = addresses[name] ?? services[name].address
  services.boundaries.past.address = addresses.boundaries ?? services.boundaries.past.address
  return services
}

export const readMeasures = (folder: string): Measures => readYaml(folder, 'measures.yaml', z.record(z.string(), measureSchema))

/** Where the outlines of one year are; `filter` is the part of the query that asks for the year, `yearField` says it of every outline, where one service has many. */
export type OutlineService = { address: string; year: number; page: number; filter: string; yearField: string | null }

/** The service for the outlines of a year; null where none is known. */
export function outlineServiceOf(year: number, { boundaries: { address: template, years: own, past, page } }: Services): OutlineService | null {
  const inYear = (text: string) => text.replace('{year}', String(year))
  if (own.includes(year)) return { address: inYear(template), year, page, filter: '', yearField: null }
  if (year > past.until) return null
  return { address: inYear(past.address), year, page, filter: `&${new URLSearchParams({ [past.parameter]: inYear(past.value) })}`, yearField: past.field }
}

/** The years that a source has, the last one last. */
export function yearsOf(source: FigureSource, services: Services): number[] {
  const known = source === 'cbs' ? Object.keys(services.cbs.tables).map(Number) : services[source].years
  return [...known].sort((a, b) => a - b)
}
