import { beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../src/domain/view'
import * as actions from '../../src/state/actions'
import { initialState, useStore } from '../../src/state/store'

const view = () => useStore.getState().view

beforeEach(() => useStore.setState(initialState, true))

test('a new store shows the country on arrival, with nothing pointed at', () => {
  expect(useStore.getState()).toMatchObject({ view: defaultView, hovered: null, hoveredDistrict: null, isCityShown: false, isArrival: true })
})

test('choosing an area opens it on the map, from any page', () => {
  actions.openPage('accountability')
  actions.selectArea('delft-west')
  expect(view()).toEqual({ ...defaultView, page: 'map', area: 'delft-west' })
})

test('opening a page leaves the area', () => {
  actions.selectArea('delft-west')
  actions.openPage('accountability')
  expect(view()).toEqual({ ...defaultView, page: 'accountability', area: null })
})

test('each choice changes its own field and keeps the others', () => {
  actions.selectArea('delft-west')
  actions.chooseLanguage('en')
  actions.chooseBaseMap('pastel')
  actions.chooseAppearance('beamer')
  actions.chooseIndicator('lonely')
  actions.chooseMethod('natural')
  actions.chooseBreakSource('areas')
  actions.chooseRows('districts')
  actions.chooseColumns(['lonely'])
  actions.sortBy({ column: 'lonely', descending: true })
  expect(view()).toEqual({
    ...defaultView,
    area: 'delft-west',
    language: 'en',
    baseMap: 'pastel',
    appearance: 'beamer',
    indicator: 'lonely',
    method: 'natural',
    breakSource: 'areas',
    rows: 'districts',
    columns: ['lonely'],
    sorting: { column: 'lonely', descending: true },
  })
})

test('choosing a benchmark shows differences from it', () => {
  actions.chooseBenchmark('municipality')
  expect(view()).toMatchObject({ method: 'diverging', benchmark: 'municipality' })
})

test('a choice ends the arrival and forgets what was misread', () => {
  useStore.setState({ view: { ...defaultView, misread: ['taal=fr'] } })
  actions.chooseBaseMap('grey')
  expect(useStore.getState().isArrival).toBe(false)
  expect(view().misread).toEqual([])
})

test('closing the sentence about the link keeps what is really shown', () => {
  useStore.setState({ view: { ...defaultView, area: 'atlantis', language: 'en', misread: ['kaart=geel'] } })
  actions.dismissMisread(null)
  expect(view()).toEqual({ ...defaultView, language: 'en' })
})

test('pointing is no choice: view and arrival stay', () => {
  actions.hoverArea('delft-west')
  actions.hoverDistrict('WK050324')
  actions.hoverClass(2)
  expect(useStore.getState()).toMatchObject({ hovered: 'delft-west', hoveredDistrict: 'WK050324', hoveredClass: 2, isArrival: true })
  expect(view()).toBe(defaultView)
})

test('pointing at the same thing again tells nobody', () => {
  actions.hoverArea('delft-west')
  actions.hoverDistrict('WK050324')
  actions.hoverClass(2)
  let told = 0
  const stop = useStore.subscribe(() => {
    told += 1
  })
  actions.hoverArea('delft-west')
  actions.hoverDistrict('WK050324')
  actions.hoverClass(2)
  stop()
  expect(told).toBe(0)
})

test('a city that was shown once stays wanted', () => {
  actions.showCity()
  actions.selectArea(null)
  expect(useStore.getState().isCityShown).toBe(true)
})
