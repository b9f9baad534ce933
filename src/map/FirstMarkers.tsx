// The markers of the map that is written beforehand: laid out for one usual screen, and held to their places by per cents on any other.
import type { Bounds } from '../domain/atlas'
import type { PlacedMarker } from '../domain/marker-placement'
import type { Scene } from '../domain/scene'
import { fitted } from '../export/picture-projection'
import styles from './FirstMap.module.css'
import markerStyles from './MapMarkers.module.css'
import { isMoved, Leader, Marker } from './Marker'
import { layoutMarkers } from './marker-layout'
import { isAside, isChosen } from './marks'

/** The map and what is kept free at its edges (see MapView), in pixels, on a desk and on a phone; and how large markers are. */
const forms = {
  wide: { width: 700, height: 848, left: 44, top: 64, right: 44, bottom: 64, grow: 1 },
  narrow: { width: 390, height: 792, left: 22, top: 102, right: 22, bottom: 388, grow: 0.86 },
}

type Props = { scene: Scene; bounds: Bounds; linkOf(area: string): string; form: keyof typeof forms }

export function FirstMarkers({ scene, bounds, linkOf, form }: Props) {
  const { width, height, left, top, right, bottom, grow } = forms[form]
  const [inner, high] = [width - left - right, height - top - bottom]
  const projection = fitted(bounds, inner, high, 0)
  const [west, south, east, north] = bounds
  const [corner, far] = [projection.project([west, north]), projection.project([east, south])]
  const project = (position: readonly [number, number]) => {
    const { x, y } = projection.project(position)
    return { x: x + left, y: y + top }
  }
  const share = (value: number, from: number, to: number) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`
  const { named, placed } = layoutMarkers(scene, { project, width, height }, grow)
  const state = (id: string) => ({ 'data-chosen': isChosen(scene, id) || undefined, 'data-aside': isAside(scene, id) || undefined })
  const spot = ({ x, y }: { x: number; y: number }) => ({ left: share(x - left, corner.x, far.x), top: share(y - top, corner.y, far.y) })
  const areaOf = (id: string) => scene.atlas.areas.find(area => area.id === id)
  /** A marker as seen from its anchor. */
  const moved = (marker: PlacedMarker) => ({ ...marker, anchor: { x: 0, y: 0 }, at: { x: marker.at.x - marker.anchor.x, y: marker.at.y - marker.anchor.y } })
  const isThere = ({ x, y }: { x: number; y: number }) => x > -width / 2 && y > -height / 2 && x < width * 1.5 && y < height * 1.5
  return (
    <div className={styles.markers} data-form={form} style={{ fontSize: 13 * grow }}>
      {placed.filter(isMoved).map(marker => (
        // Below all markers, as on the live map.
        <span key={marker.id} className={styles.spot} style={spot(marker.anchor)}>
          <svg width="1" height="1" aria-hidden="true">
            <Leader marker={moved(marker)} state={state(marker.id)} grow={grow} />
          </svg>
        </span>
      ))}
      {placed.map(marker => {
        const area = areaOf(marker.id)
        return area ? (
          <a key={area.id} className={styles.spot} style={spot(marker.anchor)} href={linkOf(area.id)} tabIndex={-1} data-goes-to={area.id}>
            <svg width="1" height="1">
              <title>{area.name}</title>
              <Marker marker={moved(marker)} area={area} scene={scene} state={state(area.id)} gap={5} />
            </svg>
          </a>
        ) : null
      })}
      {named
        .filter(area => area.id !== scene.area?.id && isThere(project(area.boundary.label)))
        .map(area => (
          <a key={area.id} className={styles.spot} style={spot(project(area.boundary.label))} href={linkOf(area.id)} tabIndex={-1} data-goes-to={area.id}>
            <svg width="1" height="1">
              <title>{area.name}</title>
              <text className={markerStyles.name} {...state(area.id)}>
                {area.name}
              </text>
            </svg>
          </a>
        ))}
    </div>
  )
}
