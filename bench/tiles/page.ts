// One bare map that draws the same outlines out of one file of GeoJSON or out of tiles.
import type { SourceSpecification } from 'maplibre-gl'
import { MapLibreMap } from '../../src/map/maplibre'
import '../../src/map/tile-protocol'

/** Milliseconds from making the map until it has painted all that it asked for. */
async function timed(kind: 'geojson' | 'pmtiles', file: string, center: [number, number], zoom: number): Promise<number> {
  const address = new URL(file, document.baseURI).href
  const source: SourceSpecification = kind === 'geojson' ? { type: 'geojson', data: address, tolerance: 0.2 } : { type: 'vector', url: `pmtiles://${address}` }
  const start = performance.now()
  const map = new MapLibreMap({
    container: 'map',
    center,
    zoom,
    style: {
      version: 8,
      sources: { outlines: source },
      layers: [{ id: 'outlines', type: 'line', source: 'outlines', ...(kind === 'pmtiles' ? { 'source-layer': 'made' } : {}), paint: { 'line-width': 1 } }],
    },
  })
  await new Promise<void>(resolve => map.once('idle', () => resolve()))
  const time = performance.now() - start
  // A map that drew nothing is quick and worth nothing.
  if (map.queryRenderedFeatures({ layers: ['outlines'] }).length === 0) throw new Error(`${file}: nothing was drawn`)
  map.remove()
  return time
}

Object.assign(window, { timed })
