// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { chooseOnMap, filterBy, goTo, openPage } from '../../src/state/actions'
import { initialState, useStore } from '../../src/state/store'
import { startSync } from '../../src/state/sync'

let stop: () => void
beforeEach(() => {
  document.head.innerHTML = '<base href="/">'
  window.history.replaceState(null, '', '/gebied/utrecht-overvecht/')
  useStore.setState(initialState)
  stop = startSync()
})
afterEach(() => stop())

const here = () => `${window.location.pathname}${window.location.search}`
const view = () => useStore.getState().view

test('following a tie writes where the reader stood, and steps to where it leads', () => {
  const before = window.history.length
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-030office' }, 'utrecht-overvecht-3')
  expect(here()).toBe('/gebied/utrecht-overvecht/?plek=utrecht-overvecht-030office')
  expect(window.history.length).toBe(before + 1)
})

test('Back leads to the part where the reader stood', async () => {
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-030office' }, 'utrecht-overvecht-3')
  const arrived = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await arrived
  expect(view().place).toBe('utrecht-overvecht-3')
})

test('a filter changes the link without a step', () => {
  goTo({ page: 'themes', theme: 'youth' })
  const before = window.history.length
  filterBy({ kind: 'lesson', source: 'arnhem-oost' })
  expect(here()).toBe('/themas/jeugd/?soort=les&van=arnhem-oost')
  expect(window.history.length).toBe(before)
})

test('an area chosen on the map narrows the theme, and chosen again no longer does', () => {
  goTo({ page: 'themes', theme: 'youth' })
  chooseOnMap('arnhem-oost')
  expect(view()).toMatchObject({ page: 'themes', source: 'arnhem-oost', area: null })
  chooseOnMap('arnhem-oost')
  expect(view().source).toBeNull()
})

test('an area chosen on the map elsewhere opens', () => {
  chooseOnMap('delft-west')
  expect(view()).toMatchObject({ page: 'map', area: 'delft-west', place: null })
})

test('another page begins without the filter of the page before', () => {
  goTo({ page: 'themes', theme: 'youth', kind: 'lesson', source: 'arnhem-oost', role: 'mayor', about: 'lonely' })
  openPage('results')
  expect(view()).toEqual({ ...defaultView, page: 'results' })
})
