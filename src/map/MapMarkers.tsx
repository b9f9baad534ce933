// The numbered markers of the areas, drawn over the map. At national zoom an area is smaller than a thumb;
// zoomed in, its outline takes over and only its name stays.
import type { Area } from '../domain/atlas'
import { type MarkerInput, type PlacedMarker, placeMarkers } from '../domain/marker-placement'
import type { Scene } from '../domain/scene'
import { inkOn } from '../lib/luminance'
import { CountCircles } from './CountCircles'
import { countRadius } from './count-radius'
import { KeyboardRing } from './KeyboardRing'
import styles from './MapMarkers.module.css'
import { MapTooltip } from './MapTooltip'
import { isAside, isChosen } from './marks'
import type { Camera } from './model'

type Props = { scene: Scene; cursor: Area | null; hoveredClass: number | null; camera: Camera; grow: number }

/** An outline of at least this many pixels across can be seen and hit by itself. */
const thumb = 46

/** Pixels: grows with the square root of residents, so that the surface tells how many they are. */
export const markerRadius = (residents: number, grow: number) => (7.5 + 0.03 * Math.sqrt(residents)) * grow

function extentOf({ boundary }: Area, camera: Camera): number {
  const [west, south, east, north] = boundary.bounds
  const [a, b] = [camera.project([west, south]), camera.project([east, north])]
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
}

export function MapMarkers({ scene, cursor, hoveredClass, camera, grow: wanted }: Props) {
  const { areas } = scene.atlas
  const [chosen, hovered] = [scene.area?.id ?? null, scene.hovered?.id ?? null]
  const grow = wanted === 1 && camera.width < 600 ? 0.86 : wanted
  const characterWidth = 7.1 * grow
  const [named, numbered] = [areas.filter(area => extentOf(area, camera) >= thumb), areas.filter(area => extentOf(area, camera) < thumb)]
  const inputs = numbered.map<MarkerInput>(area => ({
    id: area.id,
    anchor: camera.project(area.boundary.label),
    radius: countRadius(scene, area.id, grow) ?? markerRadius(area.characteristics.population, grow),
    labelWidth: area.name.length * characterWidth,
  }))
  const visible = inputs.filter(({ anchor }) => anchor.x > -80 && anchor.y > -80 && anchor.x < camera.width + 80 && anchor.y < camera.height + 80)
  const placed = placeMarkers(visible, camera.width, camera.width < 600 ? 'fitting' : 'all')
  const ringed = placed.find(({ id }) => id === cursor?.id)
  const stateOf = (id: string) => {
    const isOtherClass = hoveredClass !== null && scene.choropleth !== null && scene.choropleth.classAt(id) !== hoveredClass
    return {
      'data-chosen': isChosen(scene, id) || undefined,
      'data-hovered': id === hovered || undefined,
      'data-aside': isAside(scene, id) || undefined,
      'data-dimmed': isOtherClass || undefined,
    }
  }

  return (
    <>
      <svg className={styles.markers} width={camera.width} height={camera.height} aria-hidden="true" style={{ fontSize: 13 * grow }}>
        <CountCircles scene={scene} camera={camera} named={named} grow={grow} />
        {placed.map(({ id, anchor, at }) =>
          Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4 ? (
            <g key={id} className={styles.leader} {...stateOf(id)}>
              <line x1={anchor.x} y1={anchor.y} x2={at.x} y2={at.y} />
              <circle cx={anchor.x} cy={anchor.y} r={2.6 * grow} />
            </g>
          ) : null,
        )}
        {placed.map(marker => {
          const area = areas.find(candidate => candidate.id === marker.id)
          return area ? <Marker key={marker.id} marker={marker} area={area} scene={scene} state={stateOf(marker.id)} gap={marker === ringed ? 12 : 5} /> : null
        })}
        {named
          .filter(area => area.id !== chosen)
          .map(area => {
            const { x, y } = camera.project(area.boundary.label)
            return (
              <text key={area.id} x={x} y={y} className={styles.name} data-area={area.id} {...stateOf(area.id)}>
                {area.name}
              </text>
            )
          })}
        {cursor && (named.includes(cursor) || ringed) ? <KeyboardRing area={cursor} camera={camera} marker={ringed} /> : null}
      </svg>
      {cursor && cursor === scene.hovered ? (
        <div className={styles.words}>
          <MapTooltip scene={scene} hoveredDistrict={null} at={besideRing(cursor, ringed, camera)} width={camera.width} />
        </div>
      ) : null}
    </>
  )
}

/** Where the name of what the keyboard points at begins: below its marker, or in its outline. */
function besideRing(area: Area, marker: PlacedMarker | undefined, camera: Camera) {
  const { x, y } = marker?.at ?? camera.project(area.boundary.label)
  return { x, y: y + (marker?.radius ?? 0) }
}

type MarkerProps = { marker: PlacedMarker; area: Area; scene: Scene; state: Record<string, boolean | undefined>; gap: number }

function Marker({ marker, area, scene: { choropleth }, state, gap }: MarkerProps) {
  const left = marker.side === 'left'
  const colour = choropleth?.colourAt(area.id) ?? null
  const isMissing = choropleth !== null && colour === null
  return (
    <g
      className={styles.marker}
      data-area={area.id}
      data-coloured={colour !== null || undefined}
      data-missing={isMissing || undefined}
      {...state}
      transform={`translate(${marker.at.x} ${marker.at.y})`}
    >
      <rect
        x={left ? -marker.radius - marker.labelWidth - 6 : -marker.radius}
        y={-12}
        width={marker.labelWidth + marker.radius * 2 + 6}
        height={24}
        className={styles.target}
      />
      <circle r={marker.radius} style={colour ? { fill: colour } : undefined} />
      <text className={styles.number} dy="0.36em" style={colour ? { fill: inkOn(colour) } : undefined}>
        {area.nr}
      </text>
      {marker.labelWidth > 0 ? (
        <text className={styles.label} x={(left ? -1 : 1) * (marker.radius + gap)} dy="0.36em" textAnchor={left ? 'end' : 'start'}>
          {area.name}
        </text>
      ) : null}
    </g>
  )
}
