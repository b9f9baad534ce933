// The numbered markers of the areas, drawn over the map. At national zoom an area is smaller than a thumb;
// zoomed in, its outline takes over and only its name stays.
import type { Area } from '../domain/atlas'
import { type MarkerInput, type PlacedMarker, placeMarkers } from '../domain/marker-placement'
import styles from './MapMarkers.module.css'
import type { Camera } from './model'

type Props = { areas: readonly Area[]; chosen: string | null; hovered: string | null; camera: Camera; large: boolean }

/** An outline of at least this many pixels across can be seen and hit by itself. */
const thumb = 46

/** Pixels: grows with the square root of residents, so that the surface tells how many they are. */
export const markerRadius = (residents: number, grow: number) => (7.5 + 0.03 * Math.sqrt(residents)) * grow

function extentOf({ boundary }: Area, camera: Camera): number {
  const [west, south, east, north] = boundary.bounds
  const [a, b] = [camera.project([west, south]), camera.project([east, north])]
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
}

export function MapMarkers({ areas, chosen, hovered, camera, large }: Props) {
  const grow = large ? 1.4 : camera.width < 600 ? 0.86 : 1
  const characterWidth = 7.1 * grow
  const [named, numbered] = [areas.filter(area => extentOf(area, camera) >= thumb), areas.filter(area => extentOf(area, camera) < thumb)]
  const inputs = numbered.map<MarkerInput>(area => ({
    id: area.id,
    anchor: camera.project(area.boundary.label),
    radius: markerRadius(area.characteristics.population, grow),
    labelWidth: area.name.length * characterWidth,
  }))
  const visible = inputs.filter(({ anchor }) => anchor.x > -80 && anchor.y > -80 && anchor.x < camera.width + 80 && anchor.y < camera.height + 80)
  const placed = placeMarkers(visible, camera.width, camera.width < 600 ? 'fitting' : 'all')
  const areaOf = (id: string) => areas.find(area => area.id === id)
  const stateOf = (id: string) => ({
    'data-chosen': id === chosen || undefined,
    'data-hovered': id === hovered || undefined,
    'data-aside': (chosen !== null && id !== chosen) || undefined,
  })

  return (
    <svg className={styles.markers} width={camera.width} height={camera.height} aria-hidden="true" style={{ fontSize: 13 * grow }}>
      {placed.map(({ id, anchor, at }) =>
        Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4 ? (
          <g key={id} className={styles.leader} {...stateOf(id)}>
            <line x1={anchor.x} y1={anchor.y} x2={at.x} y2={at.y} />
            <circle cx={anchor.x} cy={anchor.y} r={2.6 * grow} />
          </g>
        ) : null,
      )}
      {placed.map(marker => (
        <Marker key={marker.id} marker={marker} area={areaOf(marker.id)} state={stateOf(marker.id)} />
      ))}
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
    </svg>
  )
}

function Marker({ marker, area, state }: { marker: PlacedMarker; area: Area | undefined; state: Record<string, boolean | undefined> }) {
  if (!area) return null
  const left = marker.side === 'left'
  return (
    <g className={styles.marker} data-area={area.id} transform={`translate(${marker.at.x} ${marker.at.y})`} {...state}>
      <rect
        x={left ? -marker.radius - marker.labelWidth - 6 : -marker.radius}
        y={-12}
        width={marker.labelWidth + marker.radius * 2 + 6}
        height={24}
        className={styles.target}
      />
      <circle r={marker.radius} />
      <text className={styles.number} dy="0.36em">
        {area.nr}
      </text>
      {marker.labelWidth > 0 ? (
        <text className={styles.label} x={(left ? -1 : 1) * (marker.radius + 5)} dy="0.36em" textAnchor={left ? 'end' : 'start'}>
          {area.name}
        </text>
      ) : null}
    </g>
  )
}
