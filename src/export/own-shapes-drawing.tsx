// A reader's own shapes on a map that is drawn: over the areas, below the names, and always with who brought them along.
import type { Feature, Geometry, Position } from 'geojson'
import type { OwnShapes } from '../domain/own-data'
import type { Texts } from '../i18n/nl'
import type { DrawingColours } from './map-drawing'
import type { Projection } from './picture-projection'
import { clean, cutText, textWidth } from './picture-text'

type Props = { shapes: readonly OwnShapes[]; projection: Projection; colours: DrawingColours; ink: string; texts: Texts }

/** A drawing shows no more than this many layers by name; the map itself draws all of them. */
const mostNamed = 4
const size = 13.5
const leading = 19
/** Degrees of longitude that a kilometre takes, at the latitude of the Netherlands. */
const degreesPerKilometre = 1 / 68

/** Positions nearer to the last one than half a pixel are left out: nobody sees them, and a slide may be drawn twenty times. The ends stay. */
function thinned(line: readonly Position[], least: number): Position[] {
  let last: Position | undefined
  return line.filter((position, index) => {
    const [x = 0, y = 0] = position
    const isKept = !last || index === line.length - 1 || Math.abs(x - (last[0] ?? 0)) > least || Math.abs(y - (last[1] ?? 0)) > least
    if (isKept) last = position
    return isKept
  })
}

const isLine = (part: unknown[]): part is Position[] => Array.isArray(part[0]) && typeof part[0][0] === 'number'

/** The parts of a geometry that can be drawn, with no more positions than can be seen. */
function partsOf(geometry: Geometry, least: number): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(part => partsOf(part, least))
  if (geometry.type.endsWith('Point')) return [geometry]
  const thin = (part: unknown[]): unknown[] => (isLine(part) ? thinned(part, least) : part.map(inner => thin(inner as unknown[])))
  return [{ ...geometry, coordinates: thin(geometry.coordinates) } as typeof geometry]
}

/** One path for all points of a layer, one for its lines and one for its polygons: thousands of elements would slow down every slide. */
function pathsOf({ shapes }: OwnShapes, projection: Projection) {
  const paths = { Point: '', LineString: '', Polygon: '' }
  for (const { geometry } of shapes.features)
    for (const part of partsOf(geometry, (projection.kilometresPerPixel / 2) * degreesPerKilometre)) {
      const shape: Feature = { type: 'Feature', properties: {}, geometry: part }
      paths[part.type.replace('Multi', '') as keyof typeof paths] += projection.path(shape) ?? ''
    }
  return paths
}

/** The shapes, and in the lower right corner what they are called and that they are the reader's own. */
export function OwnShapesDrawing({ shapes, projection, colours, ink, texts }: Props) {
  if (shapes.length === 0) return null
  return (
    <>
      {shapes.map(layer => {
        const { Point, LineString, Polygon } = pathsOf(layer, projection)
        const line = { fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' } as const
        return (
          <g key={layer.id} data-own-shapes={layer.name}>
            <path d={Polygon} fill={colours.own} fillOpacity={0.16} fillRule="evenodd" />
            <path d={LineString + Polygon} {...line} stroke={colours.casing} strokeWidth={4.6} strokeOpacity={0.8} />
            <path d={LineString + Polygon} {...line} stroke={colours.own} strokeWidth={2} />
            <path d={Point} fill={colours.own} stroke={colours.casing} strokeWidth={1.5} />
          </g>
        )
      })}
      <Key {...{ shapes, projection, colours, ink, texts }} />
    </>
  )
}

function Key({ shapes, projection: { width, height }, colours, ink, texts }: Props) {
  const most = width * 0.44
  const rest = shapes.length - mostNamed
  const named = shapes.slice(0, rest > 0 ? mostNamed - 1 : mostNamed)
  const names = named.map(({ name, source }) => cutText(clean(source ? `${name} (${source})` : name), most, size))
  const more = rest > 0 ? [`+ ${shapes.length - named.length}`] : []
  const lines = [...names, ...more, texts.ownWords.mark]
  const across = Math.max(...lines.map(line => textWidth(line, size, true))) + 38
  const tall = lines.length * leading + 12
  return (
    <g transform={`translate(${(width - across - 8).toFixed(1)} ${height - tall - 8})`} fontSize={size} fill={ink}>
      <rect width={across} height={tall} rx={4} fill={colours.halo} fillOpacity={0.92} />
      {lines.map((line, index) => {
        const y = 6 + (index + 0.5) * leading
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two layers may have the same name, and the lines never change places
          <g key={index}>
            {index < names.length ? (
              <rect x={10} y={y - 5} width={10} height={10} fill={colours.own} fillOpacity={0.3} stroke={colours.own} strokeWidth={2} />
            ) : null}
            <text x={28} y={y + 4.8} fontWeight={index < names.length ? 600 : undefined}>
              {line}
            </text>
          </g>
        )
      })}
    </g>
  )
}
