// Cuts outlines into vector tiles.
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { Tile, TileSet } from './pmtiles-file'

export type Cut = {
  /** The name of the layer inside the tiles. */
  layer: string
  minzoom: number
  maxzoom: number
  /** The properties that hold the code and the name of an outline. */
  code: string
  name: string
}

export const usualCut: Omit<Cut, 'layer'> = { minzoom: 7, maxzoom: 12, code: 'code', name: 'name' }

type Outline = Feature<Polygon | MultiPolygon>

/** Only what the map asks for goes along. Throws where an outline cannot be told from others. */
function named(feature: Outline, { code, name }: Cut, index: number): Outline {
  const own = feature.properties?.[code]
  if (typeof own !== 'string' || own === '') throw new Error(`Outline ${index + 1} has no text in the property '${code}'. Name the right one with --code.`)
  const words = feature.properties?.[name]
  return { ...feature, properties: { code: own, ...(typeof words === 'string' ? { name: words } : {}) } }
}

const pointsOf = ({ geometry }: Outline): Position[] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat()

function boundsOf(features: readonly Outline[]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [x = 0, y = 0] of features.flatMap(pointsOf)) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  if (west < -180 || east > 180 || south < -85 || north > 85)
    throw new Error('The outlines are not in degrees of longitude and latitude. Convert them to EPSG:4326 first.')
  return [west, south, east, north]
}

/** Column and row of the tile that holds a place. */
function tileAt([longitude, latitude]: readonly [number, number], zoom: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const across = longitude / 360 + 0.5
  const down = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI
  return [across, down].map(part => Math.min(2 ** zoom - 1, Math.max(0, Math.floor(part * 2 ** zoom)))) as [number, number]
}

/** All tiles with something in them, from `minzoom` to `maxzoom`. */
export function cutTiles(outlines: FeatureCollection<Polygon | MultiPolygon>, cut: Cut): TileSet {
  const { layer, minzoom, maxzoom } = cut
  const features = outlines.features.map((feature, index) => named(feature, cut, index))
  if (features.length === 0) throw new Error('The file holds no outlines.')
  const bounds = boundsOf(features)
  const index = new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom: maxzoom, indexMaxZoom: minzoom, indexMaxPoints: 0 })
  const tiles: Tile[] = []
  const add = (z: number, x: number, y: number) => {
    const tile = index.getTile(z, x, y)
    // Where nothing lies, nothing lies further down.
    if (!tile || tile.features.length === 0) return
    tiles.push({ z, x, y, data: fromGeojsonVt({ [layer]: tile }, { version: 2, extent: 4096 }) })
    if (z < maxzoom)
      for (const [right, down] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        add(z + 1, x * 2 + right, y * 2 + down)
  }
  const [west, north] = tileAt([bounds[0], bounds[3]], minzoom)
  const [east, south] = tileAt([bounds[2], bounds[1]], minzoom)
  for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) add(minzoom, x, y)
  const metadata = { name: layer, vector_layers: [{ id: layer, minzoom, maxzoom, fields: { code: 'String', name: 'String' } }] }
  return { tiles, bounds, minzoom, maxzoom, metadata }
}
