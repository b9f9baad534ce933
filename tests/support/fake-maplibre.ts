// A map without WebGL that writes down what it is asked to do, and lets a test play the browser.
import type { StyleSpecification } from 'maplibre-gl'

type Listener = (event: Record<string, unknown>) => void
type Place = { source: string; id: string }

export class FakeMap {
  static latest: FakeMap
  readonly calls: { name: string; values: unknown[] }[] = []
  readonly states = new Map<string, Record<string, unknown>>()
  readonly overlay = document.createElement('div')
  readonly touchZoomRotate = { disableRotation: () => this.note('disableRotation') }
  /** What lies under the pointer, by layer. */
  readonly under: Record<string, string> = {}
  readonly options: { style: StyleSpecification; bounds: number[]; keyboard?: boolean; container?: HTMLElement }
  zoom = 7
  private readonly listeners: { name: string; listener: Listener }[] = []

  constructor(options: FakeMap['options']) {
    this.options = options
    // As MapLibre does.
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-label', 'Map'],
    ] as const)
      this.canvas.setAttribute(name, value)
    FakeMap.latest = this
  }

  private note(name: string, ...values: unknown[]) {
    this.calls.push({ name, values })
  }
  callsOf = (name: string) => this.calls.filter(call => call.name === name).map(call => call.values)
  forget = () => this.calls.splice(0)

  on = (name: string, listener: Listener) => this.listeners.push({ name, listener })
  once = (name: string, listener: Listener) => this.listeners.push({ name, listener })
  /** What the map calls for a picture that its style names and nobody has given. */
  missingImage: (id: string) => void = () => {}
  setMissingStyleImageResolver = (resolver: (id: string) => void) => {
    this.missingImage = resolver
  }
  /** Plays something that happens to the map. */
  happen(name: string, event: Record<string, unknown> = {}) {
    for (const entry of this.listeners) if (entry.name === name) entry.listener({ originalEvent: { touches: [] }, ...event })
  }

  /** What stands in a source once it has come. */
  readonly data: Record<string, unknown> = {}
  getSource = (name: string) => ({ serialize: () => ({ data: this.data[name] }) })

  /** Merges, as MapLibre does: what is not named stays as it was. */
  setFeatureState = (place: Place, state: Record<string, unknown>) => {
    this.note('setFeatureState', place, state)
    const key = `${place.source}/${place.id}`
    this.states.set(key, { ...this.states.get(key), ...state })
  }
  removeFeatureState = (place: Place, name?: string) => {
    this.note('removeFeatureState', place, name)
    const key = `${place.source}/${place.id}`
    if (name === undefined) this.states.delete(key)
    else this.states.set(key, Object.fromEntries(Object.entries(this.states.get(key) ?? {}).filter(([other]) => other !== name)))
  }
  getBounds = () => ({ getWest: () => 3, getSouth: () => 50, getEast: () => 8, getNorth: () => 54 })
  addControl = (...values: unknown[]) => this.note('addControl', ...values)
  setStyle = (...values: unknown[]) => this.note('setStyle', ...values)
  fitBounds = (...values: unknown[]) => this.note('fitBounds', ...values)
  zoomTo = (...values: unknown[]) => this.note('zoomTo', ...values)
  easeTo = (...values: unknown[]) => this.note('easeTo', ...values)
  /** The zoom at which a test lets bounds fit. */
  fittingZoom = 6
  cameraForBounds = (...values: unknown[]) => {
    this.note('cameraForBounds', ...values)
    return { zoom: this.fittingZoom }
  }
  addImage = (...values: unknown[]) => this.note('addImage', ...values)
  remove = () => this.note('remove')
  getZoom = () => this.zoom
  getLayer = (name: string) => ({ id: name })
  queryRenderedFeatures = (_point: unknown, { layers }: { layers: string[] }) =>
    layers.flatMap(layer => (this.under[layer] === undefined ? [] : [{ id: this.under[layer] }]))
  project = ([x, y]: [number, number]) => ({ x: x * 10, y: y * 10 })
  getCanvasContainer = () => this.overlay
  readonly canvas = document.createElement('canvas')
  getCanvas = () => this.canvas
}

export class FakeScale {
  readonly options: object
  constructor(options: object) {
    this.options = options
  }
}
