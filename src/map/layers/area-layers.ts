// The focus areas and their wijken. What is chosen or pointed at comes in as feature-state, so no tile is built again.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false]
const exact: FilterSpecification = ['==', ['get', 'precision'], 'exact']
const sketched: FilterSpecification = ['!=', ['get', 'precision'], 'exact']

export function areaLayers({ colours }: StyleInput): LayerSpecification[] {
  const colour: ExpressionSpecification = ['case', is('chosen'), colours.chosen, colours.area]
  const opacity: ExpressionSpecification = ['case', is('aside'), 0.45, 1]
  // Thin while a marker stands for the area; full once the outline itself can be seen.
  const far: ExpressionSpecification = ['case', is('chosen'), colours.line, colours.line * 0.25]
  const near: ExpressionSpecification = ['case', is('chosen'), colours.line * 1.6, is('hovered'), colours.line * 1.5, colours.line]
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7, far, 9, near]
  const line = { 'line-color': colour, 'line-width': width, 'line-opacity': opacity }
  return [
    {
      id: 'areas-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': colour,
        'fill-opacity': ['case', is('coloured'), 0, is('missing'), 0, is('hovered'), 0.3, is('aside'), 0.1, is('chosen'), 0.14, 0.2],
      },
    },
    {
      id: 'districts-fill',
      type: 'fill',
      source: 'districts',
      minzoom: 9,
      paint: { 'fill-color': colours.chosen, 'fill-opacity': ['case', ['all', is('shown'), is('hovered'), ['!', is('coloured')]], 0.28, 0] },
    },
    {
      id: 'district-lines',
      type: 'line',
      source: 'districts',
      minzoom: 9,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', is('coloured'), colours.casing, colours.chosen],
        'line-width': ['case', is('hovered'), colours.line * 1.8, colours.line * 0.55],
        'line-opacity': ['case', is('shown'), 0.75, 0],
      },
    },
    {
      id: 'areas-casing',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.casing, 'line-width': ['case', is('chosen'), colours.line * 1.6 + 4, 0], 'line-opacity': ['case', is('chosen'), 0.9, 0] },
    },
    { id: 'areas-line', type: 'line', source: 'areas', filter: exact, layout: { 'line-join': 'round' }, paint: line },
    {
      id: 'areas-line-sketched',
      type: 'line',
      source: 'areas',
      filter: sketched,
      layout: { 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': [3, 2] },
    },
  ]
}
