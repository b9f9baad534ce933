// The numbered markers of the country's picture, with names and values, where there is room for them.
import type { Area } from '../domain/atlas'
import { figureAt } from '../domain/figures'
import { isCount } from '../domain/indicator'
import { type MarkerInput, markerBox, type PlacedMarker, placeMarkers } from '../domain/marker-placement'
import { inkOn } from '../lib/luminance'
import type { Drawing } from './map-drawing'
import { circleRadius } from './picture-circles'
import { CountryNames, valueText } from './picture-place-names'
import { textWidth } from './picture-text'

const size = 13.5
/** Below this a circle is too small for a number. */
const leastForNumber = 9

/** The largest count of the areas, against which circles are drawn. */
export function mostOfAreas({ atlas, indicator }: Drawing['scene']): number {
  if (!indicator || !atlas.figures) return 0
  const { figures } = atlas
  return Math.max(0, ...atlas.areas.map(area => figureAt(figures, area.id, indicator.id) ?? 0))
}

function radiusOf(area: Area, drawing: Drawing): number {
  const { indicator, atlas } = drawing.scene
  const value = indicator && atlas.figures && isCount(indicator) ? figureAt(atlas.figures, area.id, indicator.id) : null
  return value === null ? drawing.markerRadius(area.characteristics.population) : circleRadius(value, mostOfAreas(drawing.scene))
}

export function CountryMarkers(drawing: Drawing) {
  const { scene, projection, colours } = drawing
  const { areas } = scene.atlas
  const widthOf = (area: Area) => {
    const value = valueText(area.id, drawing)
    return textWidth(area.name, size) + (value ? textWidth(value, size, true) + 6 : 0)
  }
  const inputs = areas.map<MarkerInput>(area => ({
    id: area.id,
    anchor: projection.project(area.boundary.label),
    radius: radiusOf(area, drawing),
    labelWidth: widthOf(area) + 4,
  }))
  const placed = placeMarkers(inputs, projection.width)
  return (
    <g fontSize={size}>
      <CountryNames drawing={drawing} taken={placed.map(markerBox)} />
      {placed
        .filter(({ at, anchor }) => Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4)
        .map(({ id, at, anchor }) => (
          <g key={id} stroke={colours.area}>
            <line x1={anchor.x} y1={anchor.y} x2={at.x} y2={at.y} />
            <circle cx={anchor.x} cy={anchor.y} r={2.4} fill={colours.area} stroke="none" />
          </g>
        ))}
      {placed.map(marker => {
        const area = areas.find(({ id }) => id === marker.id)
        return area ? <Marker key={marker.id} marker={marker} area={area} drawing={drawing} /> : null
      })}
    </g>
  )
}

function Marker({ marker, area, drawing }: { marker: PlacedMarker; area: Area; drawing: Drawing }) {
  const { scene, colours, ink } = drawing
  const colour = scene.choropleth?.colourAt(area.id) ?? null
  const isMissing = scene.choropleth !== null && colour === null
  const isLeft = marker.side === 'left'
  const value = valueText(area.id, drawing)
  const isAside = scene.lit !== null && !scene.lit.has(area.id)
  const isChosen = scene.source?.id === area.id
  return (
    <g opacity={isAside ? 0.35 : undefined} transform={`translate(${marker.at.x.toFixed(1)} ${marker.at.y.toFixed(1)})`}>
      <circle r={marker.radius} fill={isMissing ? colours.casing : (colour ?? (isChosen ? colours.chosen : colours.area))} />
      <circle
        r={marker.radius}
        fill={isMissing ? 'url(#no-data)' : 'none'}
        stroke={scene.choropleth ? ink : colours.casing}
        strokeWidth={scene.choropleth ? 0.9 : 1.4}
      />
      {marker.radius >= leastForNumber ? (
        <text dy="0.35em" textAnchor="middle" fontSize={size * 0.9} fontWeight={600} {...inkOf(colour, isMissing, drawing)}>
          {area.nr}
        </text>
      ) : null}
      <text
        x={(isLeft ? -1 : 1) * (marker.radius + 5)}
        dy="0.35em"
        textAnchor={isLeft ? 'end' : 'start'}
        stroke={colours.halo}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
        fill={ink}
        fontWeight={isChosen ? 700 : 500}
      >
        {area.name}
        {value ? (
          <tspan dx={5} fontWeight={700}>
            {value}
          </tspan>
        ) : null}
      </text>
    </g>
  )
}

/** On the pattern of no data a number needs a halo. */
function inkOf(colour: string | null, isMissing: boolean, { colours, ink }: Drawing) {
  if (isMissing) return { fill: ink, stroke: colours.casing, strokeWidth: 3, paintOrder: 'stroke' }
  return { fill: colour ? inkOn(colour) : colours.casing }
}
