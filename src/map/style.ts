// The whole style of the map as a pure function: what lies on the sheet, from bottom to top.
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../domain/atlas'
import type { OwnShapes } from '../domain/own-data'
import type { TileLayer } from '../domain/tile-layer'
import type { BaseMap } from '../domain/view'
import { areaLayers } from './layers/area-layers'
import { baseLayers, tileLayers } from './layers/base-layers'
import { cityLayers } from './layers/city-layers'
import { colourLayers } from './layers/colour-layers'
import { hostLayers, hostSources } from './layers/host-layers'
import { labelLayers } from './layers/label-layers'
import { ownLayers, ownSources } from './layers/own-layers'
import type { MapColours } from './map-colours'

export type StyleInput = {
  colours: MapColours
  baseMap: BaseMap
  language: Language
  /** How much larger names are written than on a desk. */
  grow: number
  /** Whether the wijken of the cities are wanted; they load when a city is first shown. */
  isCityShown: boolean
  /** Whether the wijken of the areas are wanted. */
  areDistrictsShown: boolean
  /** The address of a published data file. */
  fileAddress(name: string): string
  fonts: { regular: string; bold: string }
  /** The layers of a reader's own shapes that are switched on. */
  shapes?: readonly OwnShapes[]
  /** What the host adds, each with its whole address. */
  added?: readonly TileLayer[]
}

/** From bottom to top. A map layer is one file and one line here. */
const layerLists: readonly ((input: StyleInput) => LayerSpecification[])[] = [
  baseLayers,
  tileLayers,
  colourLayers,
  cityLayers,
  hostLayers,
  areaLayers,
  ownLayers,
  labelLayers,
]

const pdokNames: Record<Exclude<BaseMap, 'quiet'>, string> = { grey: 'grijs', pastel: 'pastel', standard: 'standaard' }

function tileSource(baseMap: BaseMap): Record<string, SourceSpecification> {
  if (baseMap === 'quiet') return {}
  const tiles = [`https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${pdokNames[baseMap]}/EPSG:3857/{z}/{x}/{y}.png`]
  return { tiles: { type: 'raster', tiles, tileSize: 256, minzoom: 6, maxzoom: 19, bounds: [3.2, 50.7, 7.3, 53.6] } }
}

/** Always the same one, so that a source that still waits is known again: kept-sources.ts. */
const empty = { type: 'FeatureCollection' as const, features: [] }

export function mapStyle(input: StyleInput): StyleSpecification {
  const outline = (name: string, identity: { promoteId?: string; generateId?: boolean } = {}): SourceSpecification => ({
    type: 'geojson',
    data: input.fileAddress(`${name}.geojson`),
    tolerance: 0.2,
    ...identity,
  })
  const when = (isWanted: boolean, name: string): SourceSpecification =>
    isWanted ? outline(name, { promoteId: 'code' }) : { type: 'geojson', data: empty, tolerance: 0.2, promoteId: 'code' }
  return {
    version: 8,
    'font-faces': { regular: input.fonts.regular, bold: input.fonts.bold },
    sources: {
      neighbours: outline('neighbours'),
      graticule: outline('graticule'),
      provinces: outline('provinces'),
      municipalities: outline('municipalities', { promoteId: 'code' }),
      ...tileSource(input.baseMap),
      'city-districts': when(input.isCityShown, 'city-districts'),
      'city-labels': when(input.isCityShown, 'city-labels'),
      ...hostSources(input),
      areas: outline('areas', { promoteId: 'id' }),
      districts: when(input.areDistrictsShown, 'districts'),
      // Numbered by the map itself, so that a name can give way: covered-names.ts.
      labels: outline('labels', { generateId: true }),
      ...ownSources(input),
    },
    layers: layerLists.flatMap(layers => layers(input)),
  }
}
