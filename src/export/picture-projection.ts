// From degrees to the pixels of a picture, and paths in them. Mercator, like the live map, so that both look alike.
import { geoIdentity, geoMercatorRaw, geoPath } from 'd3'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Bounds } from '../domain/atlas'

export type Shapes = FeatureCollection<Geometry, Record<string, unknown>>
export type Pixel = { x: number; y: number }

export type Projection = {
  width: number
  height: number
  project(position: readonly [number, number]): Pixel
  /** The path of a shape, cut off just outside the picture; null where nothing of it is in sight. */
  path(shape: Feature): string | null
  kilometresPerPixel: number
}

const radians = Math.PI / 180
const equatorKilometres = 111.32
/** Pixels beyond the edge, so that no stroke runs along it. */
const beyond = 8

/** On the plane of Mercator with y downwards: straight lines stay straight, and rings may run either way round. */
function planar([longitude = 0, latitude = 0]: Position | readonly [number, number]): [number, number] {
  const [x, y] = geoMercatorRaw(longitude * radians, latitude * radians)
  return [x / radians, -y / radians]
}

function planarGeometry<Kind extends Geometry>(geometry: Kind): Kind {
  if (geometry.type === 'GeometryCollection') return geometry
  const deep = (part: unknown): unknown => (Array.isArray(part) && typeof part[0] === 'number' ? planar(part as Position) : (part as unknown[]).map(deep))
  return { ...geometry, coordinates: deep(geometry.coordinates) } as Kind
}

/** How far outlines go on beyond the edge of a picture, in pixels, and to how many digits they are written. */
type Reach = { across: number; along: number; digits: number }

/** Fits bounds into a picture, in the middle of what `padding` leaves. */
export function fitted(
  bounds: Bounds,
  width: number,
  height: number,
  padding: number,
  reach: Reach = { across: beyond, along: beyond, digits: 1 },
): Projection {
  const [west, south, east, north] = bounds
  const [[left, bottom], [right, top]] = [planar([west, south]), planar([east, north])]
  const scale = Math.min((width - padding * 2) / (right - left), (height - padding * 2) / (bottom - top))
  const shift: [number, number] = [width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2]
  const identity = geoIdentity()
    .scale(scale)
    .translate(shift)
    .clipExtent([
      [-reach.across, -reach.along],
      [width + reach.across, height + reach.along],
    ])
  const draw = geoPath(identity).digits(reach.digits)
  return {
    width,
    height,
    project(position) {
      const [x, y] = planar(position)
      return { x: x * scale + shift[0], y: y * scale + shift[1] }
    },
    path: shape => draw(planarGeometry(shape.geometry)),
    kilometresPerPixel: (equatorKilometres * Math.cos(((south + north) / 2) * radians)) / scale,
  }
}

/** How wide bounds are on a map that is one unit high. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [[left, bottom], [right, top]] = [planar([west, south]), planar([east, north])]
  return (right - left) / (bottom - top)
}

/** A round number of kilometres that is at most `pixels` long. */
export function scaleBar({ kilometresPerPixel }: Projection, pixels: number): { kilometres: number; length: number } {
  const most = pixels * kilometresPerPixel
  const power = 10 ** Math.floor(Math.log10(most))
  const kilometres = ([5, 2, 1].find(step => step * power <= most) ?? 1) * power
  return { kilometres, length: kilometres / kilometresPerPixel }
}
