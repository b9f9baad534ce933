// One numbered marker with its name, and the line to its place where it had to move aside.
import type { Area } from '../domain/atlas'
import type { PlacedMarker } from '../domain/marker-placement'
import type { Scene } from '../domain/scene'
import { inkOn } from '../lib/luminance'
import styles from './MapMarkers.module.css'

/** What is true of a marker, as data attributes that the style reads. */
export type MarkerState = Record<string, boolean | undefined>

/** Whether a marker stands so far from its place that a line has to lead there. */
export const isMoved = ({ anchor, at }: PlacedMarker) => Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4

export function Leader({ marker, state, grow }: { marker: PlacedMarker; state: MarkerState; grow: number }) {
  if (!isMoved(marker)) return null
  const { anchor, at } = marker
  return (
    <g className={styles.leader} {...state}>
      <line x1={anchor.x} y1={anchor.y} x2={at.x} y2={at.y} />
      <circle cx={anchor.x} cy={anchor.y} r={2.6 * grow} />
    </g>
  )
}

type MarkerProps = { marker: PlacedMarker; area: Area; scene: Scene; state: MarkerState; gap: number }

export function Marker({ marker, area, scene: { choropleth }, state, gap }: MarkerProps) {
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
