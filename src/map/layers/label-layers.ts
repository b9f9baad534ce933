// Names on the map. One point a name, since polygons would repeat it for every tile.
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { StyleInput } from '../style'

type Kind = 'sea' | 'country' | 'province' | 'municipality' | 'district' | 'city-district'
type Look = {
  font: 'regular' | 'bold'
  size: number | ExpressionSpecification
  colour: string
  from: number
  to: number
  spacing?: number
  capitals?: boolean
  source?: string
}

export function labelLayers({ colours, language, grow, isCityShown }: StyleInput): LayerSpecification[] {
  /** On a large beamer nothing is written smaller than 24 pixels. */
  const at = (size: number) => Math.max(size * grow, grow > 1.5 ? 24 : 0)
  const looks: Record<Kind, Look> = {
    sea: { font: 'regular', size: at(13), colour: colours['label-water'], from: 5, to: 10, spacing: 0.2 },
    country: { font: 'regular', size: at(12), colour: colours['label-quiet'], from: 5, to: 9, spacing: 0.2, capitals: true },
    // Where names are written large, those of the areas go before those of the provinces around them.
    province: { font: 'regular', size: at(11), colour: colours['label-quiet'], from: grow > 1.5 ? 7.6 : 6.2, to: 8.6, spacing: 0.12, capitals: true },
    municipality: {
      font: 'bold',
      size: ['interpolate', ['linear'], ['zoom'], 8, at(12), 12, at(17)],
      colour: colours.label,
      from: 8.4,
      to: 13,
      spacing: 0.02,
    },
    district: { font: 'regular', size: at(12), colour: colours.label, from: 10.4, to: 24 },
    'city-district': { font: 'regular', size: at(11), colour: colours['label-quiet'], from: 10.9, to: 24, source: 'city-labels' },
  }
  const layer = (kind: Kind): SymbolLayerSpecification => {
    const look = looks[kind]
    const name: ExpressionSpecification = language === 'en' ? ['coalesce', ['get', 'name_en'], ['get', 'name']] : ['get', 'name']
    return {
      id: `label-${kind}`,
      type: 'symbol',
      source: look.source ?? 'labels',
      minzoom: look.from,
      maxzoom: look.to,
      filter: ['==', ['get', 'kind'], kind],
      layout: {
        'text-field': look.capitals ? ['upcase', name] : name,
        'text-font': [look.font],
        'text-size': look.size,
        'text-letter-spacing': look.spacing ?? 0,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': look.colour,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.4,
        'text-opacity': ['case', ['boolean', ['feature-state', 'covered'], false], 0, 1],
      },
    }
  }
  const kinds: Kind[] = ['sea', 'country', 'province', 'city-district', 'district', 'municipality']
  return kinds.filter(kind => kind !== 'city-district' || isCityShown).map(layer)
}
