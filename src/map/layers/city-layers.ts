// The city around an area: the other wijken of its municipality, as thin lines.
import type { LayerSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

export function cityLayers({ colours }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'city-lines',
      type: 'line',
      source: 'city-districts',
      minzoom: 9,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours['city-line'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 13, 1],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 9.8, 1],
      },
    },
  ]
}
