// Whatever a parser made of a file becomes clean features: checked shapes in degrees with plain properties.
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { ImportError } from '../../domain/import-fault'
import { shapeLimits } from './limits'
import { projectorOf, type Said } from './project'

/** A feature as a parser gives it, still unchecked. */
export type RawFeature = { geometry: unknown; properties: unknown }

const propertyLimits = { count: 60, name: 60, text: 300 }

/** How deep the positions stand, and how many there have to be in the innermost list. */
const kinds: Readonly<Record<string, { depth: number; least: number; isClosed: boolean }>> = {
  Point: { depth: 0, least: 1, isClosed: false },
  MultiPoint: { depth: 1, least: 1, isClosed: false },
  LineString: { depth: 1, least: 2, isClosed: false },
  MultiLineString: { depth: 2, least: 2, isClosed: false },
  Polygon: { depth: 2, least: 4, isClosed: true },
  MultiPolygon: { depth: 3, least: 4, isClosed: true },
}

/** Text that cannot turn its surroundings around, or break a line. */
const safe = (text: string, length: number) =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, length)

function day(date: Date): string {
  const [year, month, of] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return Number.isNaN(year) ? '' : `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  if (value instanceof Date) return day(value) || null
  return typeof value === 'string' ? safe(value, propertyLimits.text) : null
}

function plainProperties(raw: unknown): Record<string, string | number | boolean> {
  if (typeof raw !== 'object' || raw === null) return {}
  const entries = Object.entries(raw)
    .slice(0, propertyLimits.count)
    .map(([name, value]) => [safe(name, propertyLimits.name), plain(value)] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number | boolean] => entry[0] !== '' && entry[0] !== '__proto__' && entry[1] !== null),
  )
}

/** Where a geometry holds several, each is one of its own; nothing for what is empty. */
function* partsOf(geometry: unknown, depth = 0): Generator<{ type: string; coordinates: unknown }> {
  if (typeof geometry !== 'object' || geometry === null) return
  const { type, coordinates, geometries } = geometry as Record<string, unknown>
  if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < 5) for (const part of geometries) yield* partsOf(part, depth + 1)
  else yield { type: String(type), coordinates }
}

/** Features in degrees. Throws an ImportError that names the first one that is not as it should be, counted from 1. */
export function cleanShapes(raw: Iterable<RawFeature>, said: Said, limits = shapeLimits): FeatureCollection {
  const project = projectorOf(said)
  const features: Feature[] = []
  let vertices = 0
  let number = 0
  const fail = () => new ImportError({ kind: 'invalid-geometry', feature: number })

  function position(value: unknown): [number, number] {
    const [x, y] = Array.isArray(value) ? value : []
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw fail()
    vertices += 1
    if (vertices > limits.vertices) throw new ImportError({ kind: 'too-many-vertices', limit: limits.vertices })
    return project([x, y], number)
  }

  function list(value: unknown, depth: number, least: number, isClosed: boolean): unknown {
    if (depth === 0) return position(value)
    if (!Array.isArray(value) || value.length < (depth === 1 ? least : 1)) throw fail()
    const made = value.map(part => list(part, depth - 1, least, isClosed))
    if (depth > 1 || !isClosed) return made
    const [first, last] = [made[0], made.at(-1)] as [number, number][]
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw fail()
    return made
  }

  for (const feature of raw) {
    number += 1
    if (number > limits.features) throw new ImportError({ kind: 'too-many-features', limit: limits.features })
    const properties = plainProperties(feature.properties)
    for (const { type, coordinates } of partsOf(feature.geometry)) {
      // A shape that holds several becomes several.
      if (features.length === limits.features) throw new ImportError({ kind: 'too-many-features', limit: limits.features })
      const kind = kinds[type]
      if (!kind) throw fail()
      features.push({ type: 'Feature', properties, geometry: { type, coordinates: list(coordinates, kind.depth, kind.least, kind.isClosed) } as Geometry })
    }
  }
  if (features.length === 0) throw new ImportError({ kind: 'no-geometry' })
  return { type: 'FeatureCollection', features }
}
