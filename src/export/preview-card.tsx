// The picture that stands beside a link to a page in a message: the area in its city, or the country with all of them.
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { type DrawingColours, MapShapes, NoDataPattern, type Outlines } from './map-drawing'
import { AreaNames } from './picture-area-names'
import type { PictureColours } from './picture-colours'
import { fontFamily } from './picture-frame'
import { fitted } from './picture-projection'
import { clean, wrapText } from './picture-text'
import { PictureWordmark } from './picture-wordmark'
import { PreviewMarkers } from './preview-markers'
import { QuotePlace } from './quote-place'

type Props = {
  scene: Scene
  outlines: Outlines
  texts: Texts
  colours: PictureColours
  mapColours: DrawingColours
  markerRadius(residents: number): number
}

/** What those who show previews ask for. */
export const previewSize = { width: 1200, height: 630 }
const { width, height } = previewSize
const margin = 60
/** Where the map begins; the words stand before it. */
const mapLeft = 560
const inner = mapLeft - margin * 2
/** A preview is seen small, so what is on the map is drawn larger than in the app. */
const grow = 1.4
const country = [3.36, 50.75, 7.22, 53.55] as const

/** The largest letters in which a name takes three lines at most. */
function nameLines(name: string): { lines: string[]; size: number } {
  const sizes = [66, 58, 50, 44]
  const size = sizes.find(one => wrapText(name, inner, one, true).length <= 3) ?? 44
  return { lines: wrapText(clean(name), inner, size, true), size }
}

/** On one line, or else broken between municipality and province. */
function placeLines(place: string): string[] {
  const whole = wrapText(clean(place), inner, 25)
  return whole.length === 1
    ? whole
    : clean(place)
        .split(/(?<=,) /)
        .flatMap(part => wrapText(part, inner, 25))
}

function PreviewMap({ scene, outlines, texts, colours, mapColours, markerRadius }: Props) {
  const { area } = scene
  const [across, along] = [(width - mapLeft) / grow, height / grow]
  const projection = fitted(area?.boundary.bounds ?? country, across, along, area ? 46 : 14)
  const drawing = { scene, outlines, projection, colours: mapColours, ink: colours.ink, texts, markerRadius }
  return (
    <g transform={`translate(${mapLeft} 0) scale(${grow})`} clipPath="url(#sheet)">
      <rect width={across} height={along} fill={mapColours.water} />
      <MapShapes {...drawing} />
      {area ? <AreaNames {...drawing} /> : <PreviewMarkers {...drawing} />}
    </g>
  )
}

export function PreviewCard(props: Props) {
  const { scene, outlines, texts, colours } = props
  const { area, atlas } = scene
  const name = nameLines(area?.name ?? texts.subtitle)
  const place = area
    ? placeLines(texts.panel.place(area.municipality.name, area.province))
    : wrapText(texts.pages.country(atlas.areas.length), inner * 0.86, 25)
  const top = area ? 256 : 178
  const nameEnd = top + name.lines.length * name.size * 1.1
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} xmlns="http://www.w3.org/2000/svg" fontFamily={fontFamily} fill={colours.ink}>
      <title>{clean(area?.name ?? texts.subtitle)}</title>
      <defs>
        <NoDataPattern />
        <clipPath id="sheet">
          <rect width={(width - mapLeft) / grow} height={height / grow} />
        </clipPath>
      </defs>
      <rect width={width} height={height} fill={colours.paper} />
      <PreviewMap {...props} />
      <line x1={mapLeft} x2={mapLeft} y1={0} y2={height} stroke={colours.hairline} strokeWidth={2} />
      <PictureWordmark at={{ x: margin - 4, y: 78 }} name={texts.title} colours={colours} scale={1.6} weight={700} />
      {area ? (
        <>
          <circle cx={margin + 38} cy={192} r={38} fill={colours.chosen} />
          <text x={margin + 38} y={192} dy="0.35em" fontSize={36} fontWeight={600} textAnchor="middle" fill={colours.paper}>
            {area.nr}
          </text>
        </>
      ) : null}
      {name.lines.map((line, index) => (
        <text key={line} x={margin - 2} y={top + name.size * (0.82 + index * 1.1)} fontSize={name.size} fontWeight={700} letterSpacing={-0.8}>
          {line}
        </text>
      ))}
      {place.map((line, index) => (
        <text key={line} x={margin} y={nameEnd + 34 + index * 34} fontSize={25} fill={colours['ink-second']}>
          {line}
        </text>
      ))}
      {area ? (
        <QuotePlace
          box={{ x: mapLeft - margin - 92, y: margin - 6, width: 92, height: 110 }}
          areas={atlas.areas}
          area={area}
          land={outlines.provinces}
          colours={colours}
        />
      ) : null}
    </svg>
  )
}
