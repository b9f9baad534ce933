// The numbered markers of the areas, drawn over the map. At national zoom an area is smaller than a thumb;
// zoomed in, its outline takes over and only its name stays.
import type { Area } from '../domain/atlas'
import type { PlacedMarker } from '../domain/marker-placement'
import type { Scene } from '../domain/scene'
import { CountCircles } from './CountCircles'
import { KeyboardRing } from './KeyboardRing'
import styles from './MapMarkers.module.css'
import { MapTooltip } from './MapTooltip'
import { Leader, Marker } from './Marker'
import { layoutMarkers } from './marker-layout'
import { isAside, isChosen } from './marks'
import type { Camera } from './model'

type Props = { scene: Scene; cursor: Area | null; hoveredClass: number | null; camera: Camera; grow: number }

export function MapMarkers({ scene, cursor, hoveredClass, camera, grow: wanted }: Props) {
  const { areas } = scene.atlas
  const [chosen, hovered] = [scene.area?.id ?? null, scene.hovered?.id ?? null]
  const grow = wanted === 1 && camera.width < 600 ? 0.86 : wanted
  const { named, placed } = layoutMarkers(scene, camera, grow)
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
      <svg className={`${styles.markers} ${styles.letters}`} width={camera.width} height={camera.height} aria-hidden="true" style={{ fontSize: 13 * grow }}>
        <CountCircles scene={scene} camera={camera} named={named} grow={grow} />
        {placed.map(marker => (
          <Leader key={marker.id} marker={marker} state={stateOf(marker.id)} grow={grow} />
        ))}
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
