// The shape of what a reader brought along, wherever it is read from: the browser's storage, a file of own data, a deck file.
import type { FeatureCollection } from 'geojson'
import * as z from 'zod/mini'
import { type OwnData, ownAggregations, ownPrefix } from '../domain/own-data'
import { ownLimits } from '../domain/own-limits'

const words = (most: number) => z.string().check(z.maxLength(most))
const filled = (most: number) => words(most).check(z.minLength(1))
const id = z.string().check(z.regex(new RegExp(`^${ownPrefix}[a-z0-9_]{1,30}$`), 'expected an own id'))
const year = z.int().check(z.minimum(ownLimits.years[0]), z.maximum(ownLimits.years[1]))
const code = z.string().check(z.regex(/^([a-z0-9-]{1,60}|GM\d{4}|WK\d{6}|NL00)$/, 'expected the code of a place'))
const finite = z.number()

const figureSchema = z.object({
  id,
  name: filled(ownLimits.name),
  unit: filled(ownLimits.unit),
  year,
  source: filled(ownLimits.source),
  favourable: z.enum(['higher', 'lower', 'none']),
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  aggregation: z.enum(ownAggregations),
  values: z.record(code, z.nullable(finite)),
})

const targetSchema = z.object({
  area: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  indicator: z.string().check(z.regex(/^[a-z0-9_]{1,40}$/)),
  value: finite,
  year,
})

const position = z.array(finite).check(z.minLength(2), z.maxLength(4))
const line = z.array(position)
const rings = z.array(line)
const simple = [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: line }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: rings }),
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
] as const
const geometry = z.union([...simple, z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.union(simple)) })])
const feature = z.object({
  type: z.literal('Feature'),
  id: z.optional(z.union([z.string(), z.number()])),
  properties: z.nullable(z.record(z.string(), z.unknown())),
  geometry,
})
const shapesSchema = z.object({
  id,
  name: filled(ownLimits.name),
  source: words(ownLimits.source),
  shapes: z.object({ type: z.literal('FeatureCollection'), features: z.array(feature).check(z.maxLength(ownLimits.features)) }),
})

const different = (items: readonly { id: string }[]) => new Set(items.map(item => item.id)).size === items.length

/** What is not named here is dropped, so that a later small addition can still be read. */
export const ownSchema = z.object({
  figures: z.array(figureSchema).check(z.maxLength(ownLimits.figures), z.refine(different, 'expected a different id for every figure')),
  targets: z.array(targetSchema).check(z.maxLength(ownLimits.targets)),
  shapes: z.array(shapesSchema).check(z.maxLength(ownLimits.shapes), z.refine(different, 'expected a different id for every layer')),
})

/** Own data checked field by field; null with the path of the first field that is not as it should be. */
export function checkOwn(raw: unknown): { own: OwnData } | { field: string } {
  const read = ownSchema.safeParse(raw)
  if (!read.success) return { field: (read.error.issues[0]?.path ?? []).slice(0, 3).map(String).join('.') || 'own' }
  // The checks above are those of GeoJSON but for its fixed lengths, which the types of a position do not ask for either.
  const shapes = read.data.shapes.map(one => ({ ...one, shapes: one.shapes as FeatureCollection }))
  return { own: { ...read.data, shapes } }
}
