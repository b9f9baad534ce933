// The place of the live map in the page: creates it, keeps it in step with the scene, draws markers over it.
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../domain/scene'
import { createMap, type MapHandle } from './create-map'
import styles from './MapCanvas.module.css'
import { MapMarkers } from './MapMarkers'
import { MapTooltip } from './MapTooltip'
import { mapModel } from './map-model'
import type { Pointing } from './marks'
import type { Camera, Look, MapEvents, MapModel, Padding } from './model'

export type MapCanvasEvents = Omit<MapEvents, 'onCamera' | 'onHover'> & {
  onCamera?(camera: Camera): void
  onHover(area: string | null, district: string | null): void
  /** The map is there, or could not be made. */
  onReady(handle: MapHandle | null): void
}

type Props = { scene: Scene; pointing: Pointing; style: MapModel['style']; padding: Padding; grow: number; look?: Look | null; events: MapCanvasEvents }

export function MapCanvas({ scene, pointing, style, padding, grow, look = null, events }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  const [pointer, setPointer] = useState<{ x: number; y: number } | null>(null)
  const model = useMemo(() => mapModel(scene, pointing, style, padding, look), [scene, pointing, style, padding, look])
  const latest = useRef({ model, events })
  latest.current = { model, events }

  useEffect(() => {
    const at = container.current
    if (!at) return
    let created: MapHandle | null = null
    try {
      created = createMap(at, latest.current.model, {
        onCompare: area => latest.current.events.onCompare(area),
        onSelect: area => latest.current.events.onSelect(area),
        onHover: (area, district, point) => {
          setPointer(point)
          latest.current.events.onHover(area, district)
        },
        onCamera: now => {
          setCamera(now)
          latest.current.events.onCamera?.(now)
        },
        onCityNear: () => latest.current.events.onCityNear(),
        onOutlinesFailed: () => latest.current.events.onOutlinesFailed(),
        onBaseMapFailed: () => latest.current.events.onBaseMapFailed(),
        onLost: isLost => latest.current.events.onLost(isLost),
      })
    } catch {
      // Without WebGL there is no map; the page around it says so and goes on.
    }
    setHandle(created)
    latest.current.events.onReady(created)
    return () => created?.remove()
  }, [])

  useEffect(() => handle?.update(model), [handle, model])

  return (
    <div className={styles.canvas}>
      <div ref={container} className={styles.container} />
      {handle && camera ? createPortal(<MapMarkers scene={scene} hoveredClass={pointing.class} camera={camera} grow={grow} />, handle.overlay) : null}
      {pointer && scene.hovered && camera ? <MapTooltip scene={scene} hoveredDistrict={pointing.district} at={pointer} width={camera.width} /> : null}
    </div>
  )
}
