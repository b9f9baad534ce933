// npm run tiles -- --in buurten.geojson --out public/layers/buurten.pmtiles --layer buurten [--code buurtcode --name buurtnaam --minzoom 7 --maxzoom 12]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { cutTiles, usualCut } from './cut-tiles'
import { pmtilesFile } from './pmtiles-file'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { in: text, out: text, layer: text, code: text, name: text, minzoom: text, maxzoom: text } })

/** A zoom from 0 to 16, or what is usual where none is given. */
function zoomOf(name: 'minzoom' | 'maxzoom'): number {
  const zoom = Number(values[name] ?? usualCut[name])
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > 16) throw new Error(`--${name} is ${values[name]}; it has to be a whole number from 0 to 16.`)
  return zoom
}

try {
  if (!values.in || !values.out || !values.layer) throw new Error('Say which file to read, where to write and what the layer is called: --in, --out, --layer.')
  const outlines = JSON.parse(readFileSync(values.in, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>
  if (!Array.isArray(outlines.features)) throw new Error(`${values.in} is no GeoJSON FeatureCollection.`)
  const cut = {
    layer: values.layer,
    code: values.code ?? usualCut.code,
    name: values.name ?? usualCut.name,
    minzoom: zoomOf('minzoom'),
    maxzoom: zoomOf('maxzoom'),
  }
  const set = cutTiles(outlines, cut)
  const file = pmtilesFile(set)
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, file)
  console.log(`${outlines.features.length} outlines in ${set.tiles.length} tiles, ${(file.length / 1e6).toFixed(1)} MB: ${values.out}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
