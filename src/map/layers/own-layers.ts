// What a reader brought along as shapes: points, lines and polygons over the areas, in one quiet colour of the interface.
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { OwnShapes } from '../../domain/own-data'
import type { StyleInput } from '../style'

const isOf = (type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification => ['in', ['geometry-type'], ['literal', [type, `Multi${type}`]]]

function layersOf({ id }: OwnShapes, { colours }: StyleInput): LayerSpecification[] {
  return [
    { id: `${id}-fill`, type: 'fill', source: id, filter: isOf('Polygon'), paint: { 'fill-color': colours.own, 'fill-opacity': 0.16 } },
    {
      id: `${id}-casing`,
      type: 'line',
      source: id,
      filter: ['!', isOf('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.casing, 'line-width': colours.line + 3, 'line-opacity': 0.8 },
    },
    {
      id: `${id}-line`,
      type: 'line',
      source: id,
      filter: ['!', isOf('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.own, 'line-width': colours.line * 1.2 },
    },
    {
      id: `${id}-point`,
      type: 'circle',
      source: id,
      filter: isOf('Point'),
      paint: {
        'circle-color': colours.own,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 3.5, 12, 6],
        'circle-stroke-color': colours.casing,
        'circle-stroke-width': 1.5,
      },
    },
  ]
}

export const ownLayers = (input: StyleInput): LayerSpecification[] => (input.shapes ?? []).flatMap(shapes => layersOf(shapes, input))

/** Out of memory: what the reader brought along has no address. */
export const ownSources = ({ shapes = [] }: StyleInput): Record<string, SourceSpecification> =>
  Object.fromEntries(shapes.map(({ id, shapes: data }) => [id, { type: 'geojson', data, tolerance: 0.2 }]))
