// Owns one MapLibre map and makes it look like the latest model. Knows nothing of React or the store.
import type { MapMouseEvent, PointLike } from 'maplibre-gl'
import type { Bounds } from '../domain/atlas'
import { hatch } from './hatch'
import { noDataImage } from './layers/colour-layers'
import { MapLibreMap, ScaleControl } from './maplibre'
import type { MapEvents, MapModel, Mark } from './model'

/** From this zoom on the city around an area is worth loading. */
const cityZoom = 9
const flight = { duration: 900, maxZoom: 12.7, essential: false }
/** The sheet: as far as the embedded base reaches. */
const sheet: [number, number, number, number] = [-4, 46.5, 14.5, 57.5]

const keyOf = (mark: Mark) => `${mark.source}/${mark.id}`

/** Draws a map into `container`. Throws where the browser gives no WebGL. */
export function createMap(container: HTMLElement, first: MapModel, events: MapEvents) {
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
    maplibreLogo: false,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 90, unit: 'metric' }), 'bottom-left')

  let wanted = first
  let shown: MapModel = { ...first, marks: [] }
  let isLoaded = false
  let isAtGoal = true

  map.on('load', () => {
    isLoaded = true
    apply()
    tellCamera()
  })
  map.on('click', event => {
    const area = areaAt(event)
    if (event.originalEvent.shiftKey && area) events.onCompare(area)
    else events.onSelect(area)
  })
  map.on('mousemove', event => events.onHover(areaAt(event), districtAt(event.point), event.point))
  map.on('mouseout', () => events.onHover(null, null, null))
  map.on('move', tellCamera)
  map.on('resize', () => {
    if (isAtGoal) map.fitBounds([...wanted.camera.bounds], { padding: wanted.camera.padding, maxZoom: flight.maxZoom, animate: false })
    tellCamera()
  })
  for (const gesture of ['dragstart', 'wheel', 'touchstart', 'dblclick'] as const) map.on(gesture, () => (isAtGoal = false))
  map.on('error', event => {
    if (!('sourceId' in event)) return
    if (event.sourceId === 'tiles') events.onBaseMapFailed()
    else events.onOutlinesFailed()
  })
  map.setMissingStyleImageResolver(id => {
    if (id === noDataImage) map.addImage(noDataImage, hatch())
  })
  map.on('webglcontextlost', () => events.onLost(true))
  map.on('webglcontextrestored', () => events.onLost(false))

  function tellCamera() {
    const { clientWidth: width, clientHeight: height } = container
    const zoom = map.getZoom()
    if (zoom >= cityZoom) events.onCityNear()
    const sight = map.getBounds()
    const bounds: Bounds = [sight.getWest(), sight.getSouth(), sight.getEast(), sight.getNorth()]
    events.onCamera({ project: ([x, y]) => map.project([x, y]), width, height, zoom, bounds })
  }

  /** A marker under the pointer speaks for its area; elsewhere the outline does. */
  function areaAt(event: MapMouseEvent): string | null {
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

  function applyMarks(before: readonly Mark[], after: readonly Mark[]) {
    const next = new Map(after.map(mark => [keyOf(mark), mark]))
    for (const mark of before) if (!next.has(keyOf(mark))) map.removeFeatureState({ source: mark.source, id: mark.id })
    const last = new Map(before.map(mark => [keyOf(mark), mark]))
    for (const mark of after) {
      const known = last.get(keyOf(mark))
      if (!known || Object.entries(mark.state).some(([name, value]) => known.state[name] !== value))
        map.setFeatureState({ source: mark.source, id: mark.id }, { ...mark.state })
    }
  }

  function apply() {
    const before = shown
    shown = wanted
    if (shown.style !== before.style) map.setStyle(shown.style, { diff: true })
    applyMarks(before.marks, shown.marks)
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
    zoomBy(steps: number) {
      isAtGoal = false
      map.zoomTo(map.getZoom() + steps, { duration: 240, essential: false })
    },
    /** Back to what is chosen, also where the user has moved away from it. */
    flyToGoal,
    /** The element that gestures come in through; what is drawn over the map goes in here. */
    overlay: map.getCanvasContainer(),
    canvas: map.getCanvas(),
    /** Resolves when everything asked for has been painted. */
    whenIdle: () => new Promise<void>(resolve => map.once('idle', () => resolve())),
    remove() {
      map.remove()
    },
  }
}

export type MapHandle = ReturnType<typeof createMap>
