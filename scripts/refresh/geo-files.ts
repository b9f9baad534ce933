// The files of outlines in the content: one feature a line, so that a change of one outline is a change of one line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Composed, Present } from './compose-outlines'
import type { Content } from './content'

type Geometry = Polygon | MultiPolygon
type Line = { geometry: Geometry; properties: Record<string, unknown> }

const names = ['areas', 'districts', 'city-districts', 'municipalities'] as const
export type GeoFiles = Record<(typeof names)[number], Line[]>

export const readGeoFiles = (folder: string): GeoFiles =>
  Object.fromEntries(
    names.map(name => [name, (JSON.parse(readFileSync(join(folder, `geo/${name}.geojson`), 'utf8')) as { features: Line[] }).features]),
  ) as GeoFiles

export function presentOutlines(files: GeoFiles): Present {
  const by = (name: (typeof names)[number], key: string) => new Map(files[name].map(({ properties, geometry }) => [String(properties[key]), geometry]))
  return { areas: by('areas', 'area'), districts: by('districts', 'code') }
}

const fileOf = (lines: readonly Line[]) =>
  `{"type":"FeatureCollection", "features": [\n${lines.map(({ geometry, properties }) => JSON.stringify({ type: 'Feature', geometry, properties })).join(',\n')}\n]}\n`

/** The composed outlines as files, by their path in the content; what else is known of a municipality or area stays beside it. */
export function geoTexts(composed: Composed, before: GeoFiles, { composition }: Content): Map<string, string> {
  const known = (name: 'areas' | 'municipalities', key: string, value: string) => before[name].find(({ properties }) => properties[key] === value)?.properties
  const order = Object.keys(composition.areas)
  return new Map([
    [
      'geo/areas.geojson',
      fileOf(composed.areas.map(({ id, geometry }) => ({ geometry, properties: known('areas', 'area', id) ?? { area: id, nr: order.indexOf(id) + 1 } }))),
    ],
    ['geo/districts.geojson', fileOf(composed.districts.map(({ id, geometry }) => ({ geometry, properties: { code: id } })))],
    ['geo/city-districts.geojson', fileOf(composed.cityDistricts.map(({ id, name, geometry }) => ({ geometry, properties: { code: id, name } })))],
    [
      'geo/municipalities.geojson',
      fileOf(
        composed.municipalities.map(({ id, name, residents, geometry }) => {
          const present = known('municipalities', 'code', id)
          return { geometry, properties: { code: id, name, province: present?.province ?? null, population: residents ?? present?.population ?? null } }
        }),
      ),
    ],
  ])
}
