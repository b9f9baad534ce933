// What the host of the atlas adds to the map, as quiet outlines under the areas.
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

const nameOf = (id: string) => `host-${id}`

export const hostSources = ({ added = [] }: StyleInput): Record<string, SourceSpecification> =>
  Object.fromEntries(
    added.map(({ id, url, sourceLayer }) => [nameOf(id), { type: 'vector', url: `pmtiles://${url}`, promoteId: { [sourceLayer]: 'code' } } as const]),
  )

export const hostLayers = ({ added = [], colours }: StyleInput): LayerSpecification[] =>
  added.map(({ id, sourceLayer, minzoom }) => ({
    id: nameOf(id),
    type: 'line',
    source: nameOf(id),
    'source-layer': sourceLayer,
    minzoom,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours['label-quiet'],
      'line-width': ['interpolate', ['linear'], ['zoom'], minzoom, colours.line * 0.2, minzoom + 4, colours.line * 0.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], minzoom, 0.35, minzoom + 2, 0.75],
    },
  }))
