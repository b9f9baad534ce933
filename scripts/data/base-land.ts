// The neighbouring countries as a plain tone, from Natural Earth (public domain), cut to the sheet of our map.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bboxClip, buffer } from '@turf/turf'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
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

/**
 * The land around the Netherlands: the neighbouring countries, and a strip over the shared border, so that no
 * water shows where the borders of the two sources leave a gap. Our provinces are drawn on top of it.
 */
export function baseLand(): FeatureCollection<Polygon | MultiPolygon> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const simple = simplify(presimplify(world as never), detail) as unknown as typeof world
  const countries = feature(simple, simple.objects.countries) as FeatureCollection<Polygon | MultiPolygon>
  const around = countries.features
    .filter(country => country.id !== dutch && country.geometry.type.endsWith('Polygon') && touchesSheet(extentOf(country)))
    .map(country => bboxClip(country, sheet))
    .filter(country => country.geometry.coordinates.length > 0)
  const border = mesh(world, world.objects.countries, (a, b) => a !== b && (a.id === dutch || b.id === dutch)) as MultiLineString
  const inSheet = border.coordinates.filter(line => line.every(([x = 0, y = 0]) => x > sheet[0] && y > sheet[1] && y < sheet[3]))
  const strip = buffer({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: inSheet } }, sliver, {
    units: 'kilometers',
    steps: 2,
  })
  const shapes = [...around, ...(strip ? [strip as Feature<Polygon | MultiPolygon>] : [])] as Feature<Polygon | MultiPolygon>[]
  return { type: 'FeatureCollection', features: shapes.map(shape => ({ type: 'Feature', properties: {}, geometry: rounded(shape.geometry) })) }
}

function rounded<Geometry extends Polygon | MultiPolygon>(geometry: Geometry): Geometry {
  return JSON.parse(JSON.stringify(geometry, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))) as Geometry
}
