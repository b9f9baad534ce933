// From outlines as they are measured to outlines as they are drawn: shared borders stay shared, fewer corners, few decimals.
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { merge, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Outline } from './read-features'

/** Square metres in a square degree at 52° north: enough to say how small a bend may be. */
const squareMetresInDegree = 7.63e9

export type Drawing = { shapeOf(belongs: (code: string) => boolean): Polygon | MultiPolygon }

/** Metres of the smallest bend, and how many decimals a degree has: four are about ten metres. */
export type Detail = readonly [metres: number, decimals: number]

const rounded = (ring: Position[], decimals: number): Position[] => ring.map(([x = 0, y = 0]) => [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))])

/** A ring that fell together into a line or a point is none. */
function tidy({ coordinates }: MultiPolygon, decimals: number): Polygon | MultiPolygon {
  const polygons = coordinates.map(rings => rings.map(ring => rounded(ring, decimals)).filter(ring => ring.length >= 4)).filter(rings => rings.length > 0)
  const [only] = polygons
  return polygons.length === 1 && only ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons }
}

/** Draws outlines; `shapeOf` dissolves those whose code belongs together. */
export function drawOutlines(outlines: readonly Outline[], [metres, decimals]: Detail): Drawing {
  const grid = 10 ** -decimals
  const parts: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: [...outlines] as Feature<Polygon | MultiPolygon>[] }
  const measured = topology({ parts }) as unknown as Topology<{ parts: GeometryCollection<{ code: string }> }>
  const simple = simplify(presimplify(measured as never), (metres * metres) / squareMetresInDegree) as unknown as typeof measured
  const drawn = quantize(simple as never, { scale: [grid, grid], translate: [0, 0] } as never) as unknown as typeof measured
  const shapes = drawn.objects.parts.geometries
  return {
    shapeOf: belongs =>
      tidy(
        merge(drawn as never, shapes.filter(({ properties }) => properties !== undefined && 'code' in properties && belongs(properties.code)) as never),
        decimals,
      ),
  }
}
