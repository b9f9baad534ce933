// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import type { MapEvents, MapModel } from '../../src/map/model'
import { FakeMap } from '../support/fake-maplibre'
import { areasNl } from '../support/published'

vi.mock('../../src/map/maplibre', async () => {
  const fake = await import('../support/fake-maplibre')
  return { MapLibreMap: fake.FakeMap, ScaleControl: fake.FakeScale }
})

const areas = areasNl()
const area = (id: string) => areas.find(candidate => candidate.id === id)!
const [delft, groningen] = [area('delft-west'), area('groningen-noord')]
const padding = { top: 100, bottom: 400, left: 20, right: 20 }
const model: MapModel = { style: { version: 8, sources: {}, layers: [] }, marks: [], camera: { goal: 'country', bounds: [3.36, 50.75, 7.22, 53.55], padding } }
const events = Object.fromEntries(
  ['onSelect', 'onCompare', 'onHover', 'onCamera', 'onCityNear', 'onBaseMapFailed', 'onOutlinesFailed', 'onLost'].map(name => [name, () => {}]),
) as unknown as MapEvents

/** A map of 400 by 800 pixels on which a place lies as far right and down as a test says. */
function create(at: { x: number; y: number }) {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 400 }, clientHeight: { value: 800 } })
  const handle = createMap(container, model, events)
  const map = FakeMap.latest
  container.append(map.overlay)
  map.project = () => at
  map.happen('load')
  map.forget()
  return { handle, map, container }
}
/** What lies uppermost wherever somebody looks. */
const cover = (element: Element | null) => {
  document.elementFromPoint = () => element
}
beforeEach(() => cover(null))

test('an area in sight leaves the map where it is', () => {
  const { handle, map } = create({ x: 200, y: 300 })
  handle.bringIntoSight(delft, null)
  expect(map.calls).toEqual([])
})

test('an area beside the map comes near the middle of the free part', () => {
  const { handle, map } = create({ x: 900, y: 300 })
  handle.bringIntoSight(delft, null)
  expect(map.callsOf('easeTo')).toEqual([[expect.objectContaining({ center: delft.boundary.label, offset: [40, -70], essential: false })]])
})

test('an area at the very edge comes along too', () => {
  const { handle, map } = create({ x: 200, y: 10 })
  handle.bringIntoSight(delft, null)
  expect(map.callsOf('easeTo')).toHaveLength(1)
})

test('an area under the legend comes out from under it', () => {
  const { handle, map } = create({ x: 200, y: 300 })
  cover(document.createElement('section'))
  handle.bringIntoSight(delft, null)
  expect(map.callsOf('easeTo')).toHaveLength(1)
})

test('where an area has a marker, that is what must be in sight', () => {
  const { handle, map } = create({ x: 900, y: 300 })
  const marker = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  marker.dataset.area = delft.id
  const circle = marker.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'circle'))
  circle.getBoundingClientRect = () => new DOMRect(190, 290, 20, 20)
  map.overlay.append(marker)
  handle.bringIntoSight(delft, null)
  expect(map.calls).toEqual([])
})

test('the map goes as far out as is needed to see where the cursor came from', () => {
  const { handle, map } = create({ x: 900, y: 300 })
  map.zoom = 12
  map.fittingZoom = 7.5
  handle.bringIntoSight(groningen, delft)
  const [west, south] = delft.boundary.bounds
  const [, , east, north] = groningen.boundary.bounds
  expect(map.callsOf('cameraForBounds')[0]?.[0]).toEqual([west, south, east, north])
  expect(map.callsOf('easeTo')).toEqual([[expect.objectContaining({ zoom: 7.5 })]])
})

test('the map never comes nearer by itself', () => {
  const { handle, map } = create({ x: 900, y: 300 })
  map.zoom = 7
  map.fittingZoom = 11
  handle.bringIntoSight(delft, null)
  expect(map.callsOf('easeTo')).toEqual([[expect.objectContaining({ zoom: 7 })]])
})

test('where the keyboard brought the map it stays when the map changes size', () => {
  const { handle, map } = create({ x: 900, y: 300 })
  handle.bringIntoSight(delft, null)
  map.happen('resize')
  expect(map.callsOf('fitBounds')).toEqual([])
})
