// The neighbouring countries as a plain tone, from Natural Earth (public domain), cut to the sheet of our map.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bboxClip, buffer, featureCollection, multiPolygon, union } from '@turf/turf'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** West, south, east, north of the sheet in degrees: wide enough for a beamer at national zoom. */
const sheet: [number, number, number, number] = [-4, 46, 15, 58]
const dutch = '528'
/** Kilometres: the two sources disagree by less than this along the border. */
const sliver = 4
/** Square degrees: bends smaller than this are left out. */
const detail = 0.0003

const touchesSheet = ([west, south, east, north]: number[]) => west! < sheet[2] && east! > sheet[0] && south! < sheet[3] && north! > sheet[1]

function extentOf(shape: Feature<Polygon | MultiPolygon>): number[] {
  const corners = (shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates).flat(2)
  const [xs, ys] = [corners.map(corner => corner[0]!), corners.map(corner => corner[1]!)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** What of a land lies on the sheet; islands far away are left out. */
function onSheet(land: MultiPolygon): Feature<MultiPolygon> {
  const { coordinates } = bboxClip(multiPolygon(land.coordinates), sheet).geometry as MultiPolygon
  return multiPolygon(coordinates.filter(rings => rings.length > 0))
}

/**
 * The land around the Netherlands as one shape, since its tone has no inner borders: the neighbouring countries, and a
 * strip over the shared border, so that no water shows where the borders of the two sources leave a gap. Our provinces
 * are drawn on top of it.
 */
export function baseLand(): FeatureCollection<Polygon | MultiPolygon> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const simple = simplify(presimplify(world as never), detail) as unknown as typeof world
  const around = simple.objects.countries.geometries.filter(country => {
    const shape = feature(simple, country) as Feature<Polygon | MultiPolygon>
    return country.id !== dutch && country.type?.endsWith('Polygon') && touchesSheet(extentOf(shape))
  })
  const land = onSheet(merge(simple as never, around as never))
  const border = mesh(world, world.objects.countries, (a, b) => a !== b && (a.id === dutch || b.id === dutch)) as MultiLineString
  const inSheet = border.coordinates.filter(line => line.every(([x = 0, y = 0]) => x > sheet[0] && y > sheet[1] && y < sheet[3]))
  const strip = buffer({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: inSheet } }, sliver, {
    units: 'kilometers',
    steps: 2,
  })
  const all = strip && union(featureCollection<Polygon | MultiPolygon>([land, strip]))
  if (!all) throw new Error('base-land: expected land around the Netherlands, found none.')
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: rounded(all.geometry) }] }
}

function rounded<Geometry extends Polygon | MultiPolygon>(geometry: Geometry): Geometry {
  return JSON.parse(JSON.stringify(geometry, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))) as Geometry
}
