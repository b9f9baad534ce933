// What each published file of outlines and names has to hold. The map draws a file of another form as nothing, without a word.

type Contents = { kinds: readonly string[]; property?: string }
const shapes = ['Polygon', 'MultiPolygon']

const files: Readonly<Record<string, Contents>> = {
  areas: { kinds: shapes, property: 'id' },
  districts: { kinds: shapes, property: 'code' },
  'city-districts': { kinds: shapes, property: 'code' },
  municipalities: { kinds: shapes, property: 'code' },
  provinces: { kinds: shapes },
  neighbours: { kinds: shapes },
  graticule: { kinds: ['LineString'], property: 'step' },
  labels: { kinds: ['Point'], property: 'name' },
  'city-labels': { kinds: ['Point'], property: 'name' },
}

type Unknown = { features?: readonly { properties?: Record<string, unknown> | null; geometry?: { type?: unknown } | null }[] }

/** Whether a file, by its name without ending, holds what is drawn from it. A file that is none of these may hold anything. */
export function holdsOutlines(name: string, content: unknown): boolean {
  const expected = files[name]
  if (expected === undefined) return true
  const features = (content as Unknown | null)?.features
  if (!Array.isArray(features) || features.length === 0) return false
  return (features as NonNullable<Unknown['features']>).every(
    feature =>
      expected.kinds.includes(String(feature?.geometry?.type)) &&
      (expected.property === undefined || (feature.properties?.[expected.property] ?? null) !== null),
  )
}
