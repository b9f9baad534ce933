// @vitest-environment jsdom
import type { SourceSpecification, TransformStyleFunction } from 'maplibre-gl'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import type { MapEvents, MapModel, Mark } from '../../src/map/model'
import { FakeMap, type FakeScale } from '../support/fake-maplibre'

vi.mock('../../src/map/maplibre', async () => {
  const fake = await import('../support/fake-maplibre')
  return { MapLibreMap: fake.FakeMap, ScaleControl: fake.FakeScale }
})

const padding = { top: 64, bottom: 64, left: 44, right: 44 }
const style: MapModel['style'] = { version: 8, sources: {}, layers: [] }
const mark = (id: string, state: Mark['state']): Mark => ({ source: 'areas', id, state })
const model = (part: Partial<MapModel> = {}): MapModel => ({
  style,
  marks: [],
  camera: { goal: 'country', bounds: [3.36, 50.75, 7.22, 53.55], padding },
  ...part,
})
const goal = (name: string): MapModel['camera'] => ({ goal: name, bounds: [4, 52, 4.1, 52.1], padding })

let events: { [Name in keyof MapEvents]: ReturnType<typeof vi.fn<MapEvents[Name]>> }
function create(first = model()) {
  events = {
    onSelect: vi.fn(),
    onCompare: vi.fn(),
    onHover: vi.fn(),
    onOwnShape: vi.fn(),
    onCamera: vi.fn(),
    onCityNear: vi.fn(),
    onBaseMapFailed: vi.fn(),
    onOutlinesFailed: vi.fn(),
    onLost: vi.fn(),
  }
  const handle = createMap(document.createElement('div'), first, events)
  return { handle, map: FakeMap.latest }
}
function createLoaded(first = model()) {
  const made = create(first)
  made.map.happen('load')
  made.map.forget()
  return made
}
const at = { x: 30, y: 40 }
const on = (target: Element = document.createElement('canvas'), shiftKey = false) => ({ point: at, originalEvent: { target, shiftKey } })
/** Something inside a marker of an area, as it is under the pointer. */
function markerOf(area: string) {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  group.dataset.area = area
  return group.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'circle'))
}

beforeEach(() => vi.restoreAllMocks())

test('the map leaves keys and focus to what lies around it', () => {
  const { map } = create()
  expect(map.options.keyboard).toBe(false)
  expect(map.canvas.getAttributeNames()).toEqual(['aria-hidden'])
})

test('the map begins with the first style and bounds, and cannot be turned', () => {
  const { map } = create(model({ camera: goal('delft-west') }))
  expect(map.options).toMatchObject({ style, bounds: [4, 52, 4.1, 52.1], dragRotate: false, pitchWithRotate: false })
  expect(map.callsOf('disableRotation')).toHaveLength(1)
})

test('a scale in metres stands on the map', () => {
  const { map } = create()
  const [control] = map.callsOf('addControl')[0] as [FakeScale]
  expect(control.options).toMatchObject({ unit: 'metric' })
})

describe('marks', () => {
  test('wait until the map has loaded', () => {
    const { map } = create(model({ marks: [mark('delft-west', { chosen: true })] }))
    expect(map.callsOf('setFeatureState')).toEqual([])
    map.happen('load')
    expect(map.callsOf('setFeatureState')).toEqual([[{ source: 'areas', id: 'delft-west' }, { chosen: true }]])
  })

  test('of the latest model count when several came before the map had loaded', () => {
    const { handle, map } = create(model({ marks: [mark('delft-west', { chosen: true })] }))
    handle.update(model({ marks: [mark('breda-noord', { chosen: true })] }))
    handle.update(model({ marks: [mark('zaandam-oost', { chosen: true })] }))
    expect(map.callsOf('setFeatureState')).toEqual([])
    map.happen('load')
    expect([...map.states.keys()]).toEqual(['areas/zaandam-oost'])
  })

  test('are sent only where they differ', () => {
    const { handle, map } = createLoaded(model({ marks: [mark('delft-west', { chosen: true }), mark('breda-noord', { aside: true })] }))
    handle.update(model({ marks: [mark('delft-west', { chosen: true }), mark('breda-noord', { aside: false })] }))
    expect(map.callsOf('setFeatureState')).toEqual([[{ source: 'areas', id: 'breda-noord' }, { aside: false }]])
    expect(map.callsOf('removeFeatureState')).toEqual([])
  })

  test('that stay the same are not sent at all', () => {
    const { handle, map } = createLoaded(model({ marks: [mark('delft-west', { chosen: true })] }))
    handle.update(model({ marks: [mark('delft-west', { chosen: true })] }))
    expect(map.calls).toEqual([])
  })

  test('that are gone are taken away', () => {
    const { handle, map } = createLoaded(model({ marks: [mark('delft-west', { chosen: true }), mark('breda-noord', { aside: true })] }))
    handle.update(model({ marks: [mark('breda-noord', { aside: true })] }))
    expect([...map.states]).toEqual([['areas/breda-noord', { aside: true }]])
  })

  test('of the same id in two sources are kept apart', () => {
    const both: Mark[] = [mark('WK1', { shown: true }), { source: 'districts', id: 'WK1', state: { shown: true } }]
    const { handle, map } = createLoaded(model({ marks: both }))
    handle.update(model({ marks: both.slice(1) }))
    expect([...map.states.keys()]).toEqual(['districts/WK1'])
  })
})

describe('the camera', () => {
  test('moves to another goal', () => {
    const { handle, map } = createLoaded()
    handle.update(model({ camera: goal('delft-west') }))
    expect(map.callsOf('fitBounds')).toEqual([[[4, 52, 4.1, 52.1], expect.objectContaining({ padding })]])
  })

  test('is left to the user while the goal stays the same', () => {
    const { handle, map } = createLoaded(model({ camera: goal('delft-west') }))
    handle.update(model({ camera: { ...goal('delft-west'), bounds: [1, 2, 3, 4] }, marks: [mark('delft-west', { hovered: true })] }))
    expect(map.callsOf('fitBounds')).toEqual([])
  })

  test('jumps instead of flying for who wants less motion', () => {
    const { handle, map } = createLoaded()
    handle.update(model({ camera: goal('delft-west') }))
    expect(map.callsOf('fitBounds')[0]?.[1]).toMatchObject({ essential: false })
  })

  test('goes back to the goal when asked', () => {
    const { handle, map } = createLoaded(model({ camera: goal('delft-west') }))
    handle.flyToGoal()
    expect(map.callsOf('fitBounds')).toHaveLength(1)
  })

  test('keeps the goal in view when the map changes size', () => {
    const { map } = createLoaded(model({ camera: goal('delft-west') }))
    map.happen('resize')
    expect(map.callsOf('fitBounds')).toEqual([[[4, 52, 4.1, 52.1], expect.objectContaining({ animate: false })]])
  })

  test.each(['dragstart', 'wheel', 'touchstart', 'dblclick'])('stays where the user went by %s when the map changes size', gesture => {
    const { map } = createLoaded()
    map.happen(gesture)
    map.happen('resize')
    expect(map.callsOf('fitBounds')).toEqual([])
  })

  test('zooms by steps and then stays there', () => {
    const { handle, map } = createLoaded()
    handle.zoomBy(1)
    expect(map.callsOf('zoomTo')[0]?.[0]).toBe(8)
    map.happen('resize')
    expect(map.callsOf('fitBounds')).toEqual([])
  })

  test('zooms around a place when there is one', () => {
    const { handle, map } = createLoaded()
    handle.zoomBy(-1, [4.3, 52])
    expect(map.callsOf('zoomTo')).toEqual([[6, expect.objectContaining({ around: [4.3, 52] })]])
  })

  test('tells on each move how degrees become pixels', () => {
    const { map } = createLoaded()
    events.onCamera.mockClear()
    map.happen('move')
    const [camera] = events.onCamera.mock.calls[0]!
    expect([camera.zoom, camera.project([5, 52])]).toEqual([7, { x: 50, y: 520 }])
  })

  test('says when it is near enough to see a city, and not before', () => {
    const { map } = createLoaded()
    map.happen('move')
    expect(events.onCityNear).not.toHaveBeenCalled()
    map.zoom = 9
    map.happen('move')
    expect(events.onCityNear).toHaveBeenCalled()
  })
})

describe('pointing and choosing', () => {
  test('a click on a marker selects its area, whatever lies under it', () => {
    const { map } = createLoaded()
    map.under['areas-fill'] = 'breda-noord'
    map.happen('click', on(markerOf('delft-west')))
    expect(events.onSelect.mock.calls).toEqual([['delft-west']])
  })

  test('a click on an outline selects its area', () => {
    const { map } = createLoaded()
    map.under['areas-fill'] = 'breda-noord'
    map.happen('click', on())
    expect(events.onSelect.mock.calls).toEqual([['breda-noord']])
  })

  test('a click elsewhere selects nothing', () => {
    const { map } = createLoaded()
    map.happen('click', on())
    expect(events.onSelect.mock.calls).toEqual([[null]])
  })

  test('a click with shift compares the area instead of selecting it', () => {
    const { map } = createLoaded()
    map.happen('click', on(markerOf('delft-west'), true))
    expect([events.onCompare.mock.calls, events.onSelect.mock.calls]).toEqual([[['delft-west']], []])
  })

  test('before the map has loaded only markers can be hit', () => {
    const { map } = create()
    map.under['areas-fill'] = 'breda-noord'
    map.happen('click', on())
    map.happen('click', on(markerOf('delft-west')))
    expect(events.onSelect.mock.calls).toEqual([[null], ['delft-west']])
  })

  test('moving tells area, wijk and place', () => {
    const { map } = createLoaded()
    Object.assign(map.under, { 'areas-fill': 'delft-west', 'districts-fill': 'WK050324' })
    map.happen('mousemove', on())
    expect(events.onHover.mock.calls).toEqual([['delft-west', 'WK050324', at]])
  })

  test('leaving the map points at nothing', () => {
    const { map } = createLoaded()
    map.happen('mouseout')
    expect(events.onHover.mock.calls).toEqual([[null, null, null]])
  })
})

test('another style is sent as a difference, the same one not at all', () => {
  const { handle, map } = createLoaded()
  handle.update(model())
  expect(map.callsOf('setStyle')).toEqual([])
  const next: MapModel['style'] = { ...style, name: 'dark' }
  handle.update(model({ style: next }))
  expect(map.callsOf('setStyle')).toEqual([[next, expect.objectContaining({ diff: true })]])
})

test('outlines that both styles ask for in the same words stay where they are', () => {
  const outline = (data: string): SourceSpecification => ({ type: 'geojson', data: `https://atlas.example/${data}.geojson`, tolerance: 0.2 })
  const before: MapModel['style'] = { ...style, sources: { areas: outline('areas'), labels: outline('labels') } }
  const after: MapModel['style'] = { ...style, name: 'dark', sources: { areas: outline('areas'), labels: outline('names') } }
  const { handle, map } = createLoaded(model({ style: before }))
  handle.update(model({ style: after }))
  const [, { transformStyle }] = map.callsOf('setStyle')[0] as [unknown, { transformStyle: TransformStyleFunction }]
  const come: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.2 }
  const drawn: MapModel['style'] = { ...style, sources: { areas: come, labels: come } }
  expect(transformStyle(drawn, after)).toBe(after)
  expect(drawn.sources).toEqual({ areas: outline('areas'), labels: come })
})

test.each([
  ['other than outlines', { type: 'Topology', objects: {} }, 1],
  ['empty', { type: 'FeatureCollection', features: [] }, 1],
  ['as it should be', { features: [{ properties: { id: 'delft-west' }, geometry: { type: 'Polygon' } }] }, 0],
])('outlines that came %s are reported where they should be', (_, data, times) => {
  const { map } = createLoaded(model({ style: { ...style, sources: { areas: { type: 'geojson', data: 'https://atlas.example/areas.geojson' } } } }))
  map.data.areas = data
  map.happen('sourcedata', { sourceId: 'areas', sourceDataType: 'content' })
  expect(events.onOutlinesFailed).toHaveBeenCalledTimes(times)
})

test('outlines that are not wanted yet are not missed', () => {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  const { map } = createLoaded(model({ style: { ...style, sources: { districts: { type: 'geojson', data: empty } } } }))
  map.data.districts = empty
  map.happen('sourcedata', { sourceId: 'districts', sourceDataType: 'content' })
  expect(events.onOutlinesFailed).not.toHaveBeenCalled()
})

test('a tile that does not come is reported as such', () => {
  const { map } = createLoaded()
  map.happen('error', { sourceId: 'tiles' })
  expect([events.onBaseMapFailed.mock.calls.length, events.onOutlinesFailed.mock.calls.length]).toEqual([1, 0])
})

test('an outline or name that does not come is reported as such', () => {
  const { map } = createLoaded()
  map.happen('error', { sourceId: 'labels' })
  expect([events.onBaseMapFailed.mock.calls.length, events.onOutlinesFailed.mock.calls.length]).toEqual([0, 1])
})

test('an error of no source is reported as neither', () => {
  const { map } = createLoaded()
  map.happen('error', { error: new Error('something else') })
  expect([events.onBaseMapFailed.mock.calls.length, events.onOutlinesFailed.mock.calls.length]).toEqual([0, 0])
})

test('the map says when everything has been painted', async () => {
  const { handle, map } = createLoaded()
  const painted = handle.whenIdle()
  map.happen('idle')
  await expect(painted).resolves.toBeUndefined()
})

test('the pattern for no data is drawn when the map first asks for it', () => {
  const { map } = createLoaded()
  map.missingImage('something-else')
  map.missingImage('no-data')
  expect(map.callsOf('addImage')).toEqual([['no-data', expect.objectContaining({ width: 8, height: 8 })]])
})

test('what changes while the drawing is lost is shown when it is back, with all marks anew', () => {
  const kept = mark('delft-west', { chosen: true })
  const { handle, map } = createLoaded(model({ marks: [kept] }))
  map.happen('webglcontextlost')
  handle.update(model({ style: { ...style, name: 'dark' }, marks: [kept, mark('breda-noord', { aside: true })], camera: goal('delft-west') }))
  map.happen('click', on())
  expect(map.calls).toEqual([])
  map.happen('webglcontextrestored')
  map.happen('style.load')
  expect(map.callsOf('setFeatureState').map(([place]) => place)).toEqual([
    { source: 'areas', id: 'delft-west' },
    { source: 'areas', id: 'breda-noord' },
  ])
  expect([map.callsOf('setStyle').length, map.callsOf('fitBounds').length]).toEqual([1, 1])
})

test('losing and regaining the drawing is told', () => {
  const { map } = createLoaded()
  map.happen('webglcontextlost')
  map.happen('webglcontextrestored')
  expect(events.onLost.mock.calls).toEqual([[true], [false]])
})

test('what is drawn over the map goes where gestures come in', () => {
  const { handle, map } = create()
  expect(handle.overlay).toBe(map.overlay)
})

test('removing takes the map away', () => {
  const { handle, map } = createLoaded()
  handle.remove()
  expect(map.callsOf('remove')).toHaveLength(1)
})
