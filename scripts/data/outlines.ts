// Reads the outlines and gives them the properties that the published files carry.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import type { AreaSource } from '../../src/data/area-schema'
import type { Composition } from '../../src/data/composition-schema'
import { boundsOf, labelPointOf } from '../../src/geo/extent'
import { compositionOf, shareOf } from './read-composition'

export type Shape = Feature<Polygon | MultiPolygon>
export type Shapes = FeatureCollection<Polygon | MultiPolygon>

export const outlineNames = ['areas', 'districts', 'city-districts', 'municipalities', 'provinces'] as const
export type Outlines = Record<(typeof outlineNames)[number], Shapes>

export function readOutlines(folder: string): Outlines {
  return Object.fromEntries(outlineNames.map(name => [name, JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8'))])) as Outlines
}

const withProperties = (shape: Shape, properties: Record<string, unknown>): Shape => ({ type: 'Feature', properties, geometry: shape.geometry })

/** The outline of each area with `id`, `nr`, `name` and `precision`. */
export function areaOutlines(outlines: Outlines, areas: readonly AreaSource[], composition: Composition): Shapes {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ id, nr, name }) => {
      const shape = outlines.areas.features.find(feature => feature.properties?.area === id)
      if (!shape) throw new Error(`areas.geojson: expected an outline with area '${id}', found none.`)
      return withProperties(shape, { id, nr, name, precision: compositionOf(id, composition).precision })
    }),
  }
}

/** The outline that a file has for a wijk. Throws a sentence where it has none. */
function shapeOf(code: string, outlines: Outlines): Shape {
  const shape = outlines.districts.features.find(feature => feature.properties?.code === code)
  if (!shape) throw new Error(`districts.geojson: expected an outline with code '${code}', found none.`)
  return shape
}

/** The wijken of the areas; one that is cut says so, and whole ones of such an area are exact themselves. */
export function districtOutlines(outlines: Outlines, areas: readonly AreaSource[], composition: Composition): Shapes {
  const features = areas.flatMap(({ id, nr }) => {
    const { precision, members } = compositionOf(id, composition)
    return members.map(member => {
      const { code, name, cut } = member
      return withProperties(shapeOf(code, outlines), { code, name, area: id, nr, share: shareOf(member), precision: cut ? precision : 'exact' })
    })
  })
  return { type: 'FeatureCollection', features }
}

/** The other wijken of the cities; `municipality` follows from the code. Drawn whole, so exact. */
export function cityDistrictOutlines(outlines: Outlines): Shapes {
  return {
    type: 'FeatureCollection',
    features: outlines['city-districts'].features.map(shape => {
      const { code, name } = shape.properties as { code: string; name: string }
      return withProperties(shape, { code, name, municipality: `GM${code.slice(2, 6)}`, nr: null, precision: 'exact' })
    }),
  }
}

/** One point a shape for its name, since polygons would repeat it for every part and tile. */
export function labelPoints(shapes: Shapes, kind: string): Feature<Point>[] {
  return shapes.features.map(shape => {
    const { code, name } = shape.properties as { code: string; name: string }
    return {
      type: 'Feature',
      properties: { kind, code, name: withoutNumber(name) },
      geometry: { type: 'Point', coordinates: [...labelPointOf(shape)] },
    }
  })
}

/** Where most people of a municipality live: the mean of its wijken's label points, weighted by residents, in degrees. */
export function centreOfResidents(municipality: string, outlines: Outlines, populations: ReadonlyMap<string, number>): [number, number] {
  const wijken = [...outlines.districts.features, ...outlines['city-districts'].features].filter(
    shape => `GM${String(shape.properties?.code).slice(2, 6)}` === municipality,
  )
  const weighted = wijken.map(shape => ({ point: labelPointOf(shape), weight: populations.get(String(shape.properties?.code)) ?? 0 }))
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (axis: 0 | 1) => Number((weighted.reduce((sum, { point, weight }) => sum + point[axis] * weight, 0) / all).toFixed(4))
  return [mean(0), mean(1)]
}

/** CBS writes 'Wijk 03 Overvecht'; on the map its number only takes room. */
const withoutNumber = (name: string) => name.replace(/^Wijk \d+\s+/, '')

/** The wijken of one area as the published areas.json lists them; `population` of the whole wijk on 1-1-2022. */
export function membersOf(id: string, outlines: Outlines, composition: Composition, populations: ReadonlyMap<string, number>) {
  return compositionOf(id, composition).members.map(member => {
    const { code, name } = member
    const shape = shapeOf(code, outlines)
    const population = populations.get(code)
    if (population === undefined) throw new Error(`districts.csv: expected the population of ${code} (${name}), found none.`)
    return { code, name, share: shareOf(member), population, bounds: boundsOf(shape), label: labelPointOf(shape) }
  })
}
