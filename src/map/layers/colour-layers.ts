// The choropleth: areas at national zoom, their wijken and, paler, the city around them when zoomed in.
// Colours come in as feature-state, so that another indicator builds no tile again.
import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false]

/** The image of the pattern that stands for 'no data'; drawn when the map first asks for it. */
export const noDataImage = 'no-data'

/** From this zoom on wijken carry the colour instead of their area. */
const wijkZoom = 9.4

type Place = { source: string; opacity: number; from: number; fades?: boolean }

/** `fades`: the layer gives way to the wijken when zooming in. */
function coloured({ source, opacity, from, fades }: Place, fallback: string): FillLayerSpecification[] {
  const shown = (state: string): ExpressionSpecification => ['case', is(state), ['case', is('dimmed'), opacity * 0.25, opacity], 0]
  const by = (state: string): ExpressionSpecification =>
    fades
      ? ['interpolate', ['linear'], ['zoom'], wijkZoom, shown(state), wijkZoom + 0.6, 0]
      : ['interpolate', ['linear'], ['zoom'], from, 0, from + 0.6, shown(state)]
  return [
    {
      id: `${source}-colour`,
      type: 'fill',
      source,
      minzoom: from,
      paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], fallback], 'fill-opacity': by('coloured') },
    },
    { id: `${source}-no-data`, type: 'fill', source, minzoom: from, paint: { 'fill-pattern': noDataImage, 'fill-opacity': by('missing') } },
  ]
}

export function colourLayers({ colours }: StyleInput): LayerSpecification[] {
  const places: Place[] = [
    { source: 'city-districts', opacity: 0.5, from: wijkZoom },
    { source: 'areas', opacity: 0.95, from: 0, fades: true },
    { source: 'districts', opacity: 0.95, from: wijkZoom },
  ]
  return places.flatMap(place => coloured(place, colours.area))
}
