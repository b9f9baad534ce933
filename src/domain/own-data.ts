// What a reader brought along: own figures, own targets and own shapes. It never leaves the browser unless the reader hands it on.
import type { FeatureCollection } from 'geojson'

/** How values by wijk become the value of an area: added up, or a mean weighted by the residents that each brings in. */
export const ownAggregations = ['sum', 'residents'] as const
export type OwnAggregation = (typeof ownAggregations)[number]

/** One column of a reader's own file, with the words that the reader filled in. Nothing of it was checked by us. */
export type OwnFigure = {
  /** Unique in this browser, and never an id of indicators.yaml: `own_` and what makes it one of a kind. */
  id: string
  name: string
  unit: string
  year: number
  source: string
  favourable: 'higher' | 'lower' | 'none'
  decimals: number
  aggregation: OwnAggregation
  /** By the code of a place: an area's id, GM…, WK… or NL00; null where the file has an empty cell. */
  values: Readonly<Record<string, number | null>>
}

/** What a reader wants an area to reach: a value in the unit of the indicator, own or published, in a year. */
export type OwnTarget = { area: string; indicator: string; value: number; year: number }

/** Places or projects as a layer on the map, in degrees (WGS 84). */
export type OwnShapes = { id: string; name: string; source: string; shapes: FeatureCollection }

export type OwnData = { figures: readonly OwnFigure[]; targets: readonly OwnTarget[]; shapes: readonly OwnShapes[] }

export const noOwnData: OwnData = { figures: [], targets: [], shapes: [] }

export const ownPrefix = 'own_'
export const isOwn = (indicator: string) => indicator.startsWith(ownPrefix)
