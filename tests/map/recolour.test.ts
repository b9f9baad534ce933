// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { createMap } from '../../src/map/create-map'
import { mapModel } from '../../src/map/map-model'
import type { MapEvents, MapModel } from '../../src/map/model'
import { FakeMap } from '../support/fake-maplibre'
import { dutchAtlas } from '../support/published'

vi.mock('../../src/map/maplibre', async () => {
  const fake = await import('../support/fake-maplibre')
  return { MapLibreMap: fake.FakeMap, ScaleControl: fake.FakeScale }
})

const atlas = dutchAtlas()
const style: MapModel['style'] = { version: 8, sources: {}, layers: [] }
const modelOf = (view: Partial<View>) =>
  mapModel(resolve({ ...defaultView, ...view }, atlas), { district: null, class: null }, style, { top: 0, bottom: 0, left: 0, right: 0 })
const events = new Proxy({}, { get: () => () => {} }) as MapEvents

/** The state of every outline after one view followed another, in the way MapLibre keeps it. */
function statesAfter(...views: Partial<View>[]) {
  const handle = createMap(document.createElement('div'), modelOf({}), events)
  FakeMap.latest.happen('load')
  for (const view of views) handle.update(modelOf(view))
  return FakeMap.latest.states
}
const idsWith = (name: string, states: FakeMap['states']) => [...states].flatMap(([id, state]) => (state[name] === true ? [id] : []))

test('without an indicator no outline keeps a colour, also beside a chosen area', () => {
  const states = statesAfter({ area: 'delft-west', indicator: 'lonely' }, { area: 'delft-west' })
  expect([idsWith('coloured', states), idsWith('missing', states)]).toEqual([[], []])
})

test('a place has a colour or the pattern for no data, never both', () => {
  const empty = (id: string) => new Set([...atlas.figures!.values].flatMap(([code, values]) => (values.get(id) === null ? [code] : [])))
  const [one, other] = ['lonely', 'dwelling_value'].map(empty)
  expect([...one!].some(code => !other!.has(code)) || [...other!].some(code => !one!.has(code))).toBe(true)
  for (const views of [
    ['lonely', 'dwelling_value'],
    ['dwelling_value', 'lonely'],
  ]) {
    const states = statesAfter(...views.map(indicator => ({ area: 'delft-west', indicator })))
    const coloured = new Set(idsWith('coloured', states))
    expect(coloured.size).toBeGreaterThan(100)
    expect(idsWith('missing', states).filter(id => coloured.has(id))).toEqual([])
  }
})

test('back at the country nothing is chosen, aside or shown any more', () => {
  const states = statesAfter({ area: 'delft-west' }, { area: 'breda-noord' }, {})
  expect(['chosen', 'aside', 'shown'].flatMap(name => idsWith(name, states))).toEqual([])
})

test('another indicator gives each outline its own colour', () => {
  const states = statesAfter({ indicator: 'lonely' }, { indicator: 'smoker' })
  const { choropleth } = resolve({ ...defaultView, indicator: 'smoker' }, atlas)
  for (const area of atlas.areas) expect(states.get(`areas/${area.id}`)?.colour).toBe(choropleth?.colourAt(area.id))
})
