// Owns one MapLibre map and makes it look like the latest model. Knows nothing of React or the store.
import type { MapMouseEvent, MapTouchEvent, PointLike } from 'maplibre-gl'
import type { Area, Bounds, Position } from '../domain/atlas'
import { scrollBehavior } from '../ui/motion'
import { applyMarks } from './apply-marks'
import { around } from './around'
import { makeNamesGiveWay } from './covered-names'
import { type GestureWords, gestureHints } from './gesture-hints'
import { hatch } from './hatch'
import { keepSources } from './kept-sources'
import { noDataImage } from './layers/colour-layers'
import { longPress } from './long-press'
import { MapLibreMap, ScaleControl } from './maplibre'
import type { MapEvents, MapModel } from './model'
import { pointAtOwnShapes } from './own-shape-at'
import { watchSources } from './watch-sources'

/** From this zoom on the city around an area is worth loading. */
const cityZoom = 9
const flight = { duration: 900, maxZoom: 12.7, essential: false }
/** The sheet: as far as the embedded base reaches. */
const sheet: [number, number, number, number] = [-4, 46.5, 14.5, 57.5]

/** Pixels: nearer to the edge of the map an area is not well in sight. */
const edge = 20

/** `gestures`: what to say where one finger and the wheel are left to the page around the map; null where they are the map's. */
type MapOptions = { gestures?: GestureWords | null }

/** Draws a map into `container`. Throws where the browser gives no WebGL. */
export function createMap(container: HTMLElement, first: MapModel, events: MapEvents, { gestures = null }: MapOptions = {}) {
  const map = new MapLibreMap({
    container,
    style: first.style,
    bounds: [...first.camera.bounds],
    fitBoundsOptions: { padding: first.camera.padding, maxZoom: flight.maxZoom },
    maxBounds: sheet,
    minZoom: 4.5,
    maxZoom: 16,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Shift and click compares; without this a shifted drag would draw a box.
    boxZoom: false,
    // The arrows jump from area to area: keyboard.ts.
    keyboard: false,
    maplibreLogo: false,
    // On another website one finger and the wheel belong to the page.
    cooperativeGestures: gestures !== null,
    ...(gestures ? { locale: gestureHints(gestures) } : {}),
    // The first picture is there at once; later names come and go softly, for who has nothing against movement.
    fadeDuration: 0,
  })
  if (scrollBehavior() === 'smooth') map.on('idle', () => (map._fadeDuration = 300))
  map.touchZoomRotate.disableRotation()
  const [canvas, overlay] = [map.getCanvas(), map.getCanvasContainer()]
  // The map as a whole takes the focus and has a name; the picture in it says nothing by itself.
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name)
  canvas.setAttribute('aria-hidden', 'true')
  map.addControl(new ScaleControl({ maxWidth: 90, unit: 'metric' }), 'bottom-left')

  let wanted = first
  let shown: MapModel = { ...first, marks: [] }
  let isLoaded = false
  let isAtGoal = true

  map.on('load', begin)
  const endsHold = longPress(map, event => events.onHover(areaAt(event), districtAt(event.point), event.point))
  map.on('click', event => {
    if (endsHold()) return
    const area = areaAt(event)
    if (event.originalEvent.shiftKey && area) events.onCompare(area)
    else events.onSelect(area)
  })
  map.on('mousemove', event => events.onHover(areaAt(event), districtAt(event.point), event.point))
  map.on('mouseout', () => events.onHover(null, null, null))
  pointAtOwnShapes(map, () => shown.style, events.onOwnShape)
  map.on('move', tellCamera)
  map.on('idle', makeNamesGiveWay(map, overlay))
  map.on('resize', () => {
    if (isAtGoal) map.fitBounds([...wanted.camera.bounds], { padding: wanted.camera.padding, maxZoom: flight.maxZoom, animate: false })
    tellCamera()
  })
  for (const gesture of ['dragstart', 'wheel', 'touchstart', 'dblclick'] as const) map.on(gesture, () => (isAtGoal = false))
  watchSources(map, () => shown.style, events)
  map.setMissingStyleImageResolver(id => {
    if (id === noDataImage) map.addImage(noDataImage, hatch())
  })
  map.on('webglcontextlost', () => {
    isLoaded = false
    events.onLost(true)
  })
  map.on('webglcontextrestored', () => {
    // The style comes back a moment later, and without its marks.
    shown = { ...shown, marks: [] }
    map.once('style.load', begin)
    events.onLost(false)
  })

  // Where the markers stand is known before anything has come from the network.
  tellCamera()

  function begin() {
    isLoaded = true
    apply()
    tellCamera()
  }

  function tellCamera() {
    const { clientWidth: width, clientHeight: height } = container
    const zoom = map.getZoom()
    if (zoom >= cityZoom) events.onCityNear()
    const sight = map.getBounds()
    const bounds: Bounds = [sight.getWest(), sight.getSouth(), sight.getEast(), sight.getNorth()]
    events.onCamera({ project: ([x, y]) => map.project([x, y]), width, height, zoom, bounds })
  }

  /** Whether an area's marker, or else its middle, is on the map and nothing, such as the legend, lies over it. */
  function isInSight(id: string, [longitude, latitude]: Position): boolean {
    const corner = container.getBoundingClientRect()
    const marker = overlay.querySelector(`[data-area="${id}"] circle`)?.getBoundingClientRect()
    const { x, y } = marker
      ? { x: (marker.left + marker.right) / 2 - corner.left, y: (marker.top + marker.bottom) / 2 - corner.top }
      : map.project([longitude, latitude])
    if (Math.min(x, y, container.clientWidth - x, container.clientHeight - y) < edge) return false
    const uppermost = document.elementFromPoint?.(corner.left + x, corner.top + y) ?? container
    return container.contains(uppermost)
  }

  /** A marker under the pointer speaks for its area; elsewhere the outline does. */
  function areaAt(event: MapMouseEvent | MapTouchEvent): string | null {
    const target = event.originalEvent.target
    const marker = target instanceof Element ? target.closest<SVGElement>('[data-area]') : null
    return marker?.dataset.area ?? idAt(event.point, 'areas-fill')
  }
  const districtAt = (point: PointLike) => idAt(point, 'districts-fill')

  function idAt(point: PointLike, layer: string): string | null {
    if (!isLoaded || !map.getLayer(layer)) return null
    const [feature] = map.queryRenderedFeatures(point, { layers: [layer] })
    return feature?.id === undefined ? null : String(feature.id)
  }

  function apply() {
    const before = shown
    shown = wanted
    if (shown.style !== before.style) map.setStyle(shown.style, { diff: true, transformStyle: keepSources(before.style) })
    applyMarks(map, before.marks, shown.marks)
    if (shown.camera.goal !== before.camera.goal) flyToGoal()
  }

  function flyToGoal() {
    isAtGoal = true
    map.fitBounds([...wanted.camera.bounds], { padding: wanted.camera.padding, ...flight })
  }

  return {
    /** Shows another model; before the map has loaded only the latest counts. */
    update(model: MapModel) {
      wanted = model
      if (isLoaded) apply()
    },
    /** One step is twice as near or as far; `around` stays where it is on the screen. */
    zoomBy(steps: number, around?: Position) {
      isAtGoal = false
      map.zoomTo(map.getZoom() + steps, { duration: 240, essential: false, ...(around ? { around: [...around] } : {}) })
    },
    /** Moves the map when an area cannot be seen: it comes near the middle, as far out as is needed to see from where it was come to. */
    bringIntoSight({ id, boundary }: Area, from: Area | null) {
      if (isInSight(id, boundary.label)) return
      isAtGoal = false
      const { padding } = wanted.camera
      const { clientWidth: width, clientHeight: height } = container
      const bounds = from ? around(boundary.bounds, from.boundary.bounds) : boundary.bounds
      const zoom = Math.min(map.getZoom(), map.cameraForBounds([...bounds], { padding })?.zoom ?? map.getZoom())
      // Somewhat to the right and below, since the legend lies at the top left.
      const offset: [number, number] = [(padding.left - padding.right) / 2 + width / 10, (padding.top - padding.bottom) / 2 + height / 10]
      map.easeTo({ center: [...boundary.label], zoom, offset, duration: flight.duration, essential: false })
    },
    /** Back to what is chosen, also where the user has moved away from it. */
    flyToGoal,
    /** The element that gestures come in through; what is drawn over the map goes in here. */
    overlay,
    canvas,
    /** What is painted now, as a PNG in a data address: drawn once more, since a browser forgets it after each frame. */
    picture(): string {
      map.redraw()
      return map.getCanvas().toDataURL()
    },
    /** Resolves when everything asked for has been painted. */
    whenIdle: () => new Promise<void>(resolve => map.once('idle', () => resolve())),
    remove() {
      map.remove()
    },
  }
}

export type MapHandle = ReturnType<typeof createMap>
