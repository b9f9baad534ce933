// The place of the live map in the page: creates it, keeps it in step with the scene, draws markers over it.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { createMap, type MapHandle } from './create-map'
import type { GestureWords } from './gesture-hints'
import type { MapKeyboard } from './keyboard'
import styles from './MapCanvas.module.css'
import { MapMarkers } from './MapMarkers'
import { MapTooltip } from './MapTooltip'
import { mapModel } from './map-model'
import type { Pointing } from './marks'
import type { Camera, Look, MapEvents, MapModel, OwnShapeAt, Padding } from './model'
import { PrintPicture } from './PrintPicture'

export type MapCanvasEvents = Omit<MapEvents, 'onCamera' | 'onHover' | 'onOwnShape'> & {
  onCamera?(camera: Camera): void
  onHover(area: string | null, district: string | null): void
  /** The map is there, or could not be made. */
  onReady(handle: MapHandle | null): void
}

type Props = {
  scene: Scene
  pointing: Pointing
  style: MapModel['style']
  padding: Padding
  grow: number
  look?: Look | null
  gestures?: GestureWords | null
  events: MapCanvasEvents
  keyboard: MapKeyboard
}

export function MapCanvas({ scene, pointing, style, padding, grow, look = null, gestures = null, events, keyboard }: Props) {
  const words = useTexts().mapKeys
  const explanation = useId()
  const container = useRef<HTMLDivElement>(null)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  const [shape, setShape] = useState<OwnShapeAt | null>(null)
  const [pointer, setPointer] = useState<{ x: number; y: number } | null>(null)
  const model = useMemo(() => mapModel(scene, pointing, style, padding, look), [scene, pointing, style, padding, look])
  const rest = useRef<{ x: number; y: number } | null>(null)
  const latest = useRef({ model, events, gestures })
  latest.current = { model, events, gestures }

  useEffect(() => {
    const at = container.current
    if (!at) return
    let created: MapHandle | null = null
    try {
      created = createMap(
        at,
        latest.current.model,
        {
          onCompare: area => latest.current.events.onCompare(area),
          onSelect: area => latest.current.events.onSelect(area),
          onHover: (area, district, point) => {
            // Browsers repeat where the pointer rests when the map moves beneath it; then nobody pointed.
            if (point && point.x === rest.current?.x && point.y === rest.current.y) return
            rest.current = point
            setPointer(point)
            latest.current.events.onHover(area, district)
          },
          onOwnShape: now => setShape(before => (before?.layer === now?.layer && before?.properties === now?.properties ? before : now)),
          onCamera: now => {
            setCamera(now)
            latest.current.events.onCamera?.(now)
          },
          onCityNear: () => latest.current.events.onCityNear(),
          onOutlinesFailed: () => latest.current.events.onOutlinesFailed(),
          onBaseMapFailed: () => latest.current.events.onBaseMapFailed(),
          onLost: isLost => latest.current.events.onLost(isLost),
        },
        latest.current,
      )
    } catch {
      // Without WebGL there is no map; the page around it says so and goes on.
    }
    setHandle(created)
    latest.current.events.onReady(created)
    return () => created?.remove()
  }, [])

  useEffect(() => handle?.update(model), [handle, model])

  const { cursor, onKeyDown, onFocus, onBlur } = keyboard
  const application = { role: 'application', tabIndex: 0, 'aria-label': words.name, 'aria-describedby': explanation, onKeyDown, onFocus, onBlur }
  // What the keyboard points at says its name beside its ring: MapMarkers.
  const at = cursor !== null && cursor === scene.hovered ? null : pointer
  const markers = (now: Camera) => <MapMarkers scene={scene} cursor={cursor} hoveredClass={pointing.class} camera={now} grow={grow} />

  return (
    <div className={styles.canvas} style={onPaper(camera)} data-cursor={cursor !== null || undefined} {...(handle ? application : {})}>
      {handle ? (
        <p id={explanation} className="visually-hidden">
          {words.explanation}
        </p>
      ) : null}
      {handle ? <PrintPicture draw={handle.picture} /> : null}
      <div ref={container} className={styles.container} />
      {handle && camera ? createPortal(markers(camera), handle.overlay) : null}
      {at && (scene.hovered || shape) && camera ? (
        <MapTooltip scene={scene} shape={shape} hoveredDistrict={pointing.district} at={at} width={camera.width} />
      ) : null}
    </div>
  )
}

/** How large the map is on the screen, and how much smaller it has to be on paper; read by the style for print alone. */
function onPaper(camera: Camera | null): Record<string, string> {
  if (!camera) return {}
  const { width, height } = camera
  const smaller = Math.min(1, paper.width / width, paper.height / height)
  return { '--print-width': `${width}px`, '--print-height': `${height}px`, '--print-zoom': String(smaller) }
}

/** What an upright A4 has for a map, in pixels of print: 96 to the inch. */
const paper = { width: 690, height: 620 }
