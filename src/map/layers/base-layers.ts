// Sea, neighbours, land, provinces and municipalities: what makes the quiet map a map.
import type { LayerSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

export function baseLayers({ colours }: StyleInput): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': colours.neighbour, 'fill-antialias': false } },
    { id: 'land', type: 'fill', source: 'provinces', paint: { 'fill-color': colours.land } },
    {
      id: 'municipalities',
      type: 'fill',
      source: 'municipalities',
      paint: { 'fill-color': colours.municipality, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 9, 1] },
    },
    gridLines(1, 5, 24, colours['province-line']),
    gridLines(0.1, 8.6, 24, colours['province-line']),
    gridLines(0.02, 11, 24, colours['province-line']),
    {
      id: 'province-lines',
      type: 'line',
      source: 'provinces',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours['province-line'], 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 11, 1.6] },
    },
    {
      id: 'municipality-lines',
      type: 'line',
      source: 'municipalities',
      minzoom: 8,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours['city-line'], 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 12, 1.8] },
    },
  ]
}

/** A line of the sheet's grid; finer steps come in when zooming in. */
function gridLines(step: number, from: number, to: number, colour: string): LayerSpecification {
  return {
    id: `grid-${step}`,
    type: 'line',
    source: 'graticule',
    minzoom: from,
    maxzoom: to,
    filter: ['==', ['get', 'step'], step],
    paint: { 'line-color': colour, 'line-width': 0.6, 'line-opacity': ['interpolate', ['linear'], ['zoom'], from, 0, from + 0.6, 0.5] },
  }
}

/** The chosen PDOK tiles lie over the embedded land, which stays when they do not come. */
export function tileLayers({ baseMap }: StyleInput): LayerSpecification[] {
  if (baseMap === 'quiet') return []
  return [{ id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-fade-duration': 0 } }]
}
