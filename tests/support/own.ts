// Small made-up own data, so that what is done with them can be checked by hand.
import type { OwnData, OwnFigure, OwnShapes } from '../../src/domain/own-data'

export const ownFigureOf = (part: Partial<OwnFigure> = {}): OwnFigure => ({
  id: 'own_a1',
  name: 'Jongeren zonder diploma',
  unit: '% van de jongeren',
  year: 2025,
  source: 'Monitor Jeugd',
  favourable: 'lower',
  decimals: 1,
  aggregation: 'residents',
  values: { 'breda-noord': 12.5, 'delft-west': 9.8, GM0758: 11, NL00: 9 },
  ...part,
})

export const ownShapesOf = (part: Partial<OwnShapes> = {}): OwnShapes => ({
  id: 'own_b1',
  name: 'Projecten',
  source: 'Gemeente Breda',
  shapes: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { naam: 'Buurthuis' }, geometry: { type: 'Point', coordinates: [4.775, 51.61] } }],
  },
  ...part,
})

export const ownDataOf = (part: Partial<OwnData> = {}): OwnData => ({
  figures: [ownFigureOf()],
  targets: [{ area: 'breda-noord', indicator: 'own_a1', value: 10, year: 2030 }],
  shapes: [ownShapesOf()],
  ...part,
})
