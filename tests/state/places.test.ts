// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { chooseOnMap, filterBy, goTo, openPage, sortBy } from '../../src/state/actions'
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
async function goBack() {
  const arrived = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await arrived
}

test('following a tie writes where the reader stood, and steps to where it leads', () => {
  const before = window.history.length
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-030office' }, 'utrecht-overvecht-3')
  expect(here()).toBe('/gebied/utrecht-overvecht/?plek=utrecht-overvecht-030office')
  expect(window.history.length).toBe(before + 1)
})

test('Back leads to the part where the reader stood', async () => {
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-030office' }, 'utrecht-overvecht-3')
  await goBack()
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

test('two ties in a row are undone one by one', async () => {
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'figure-lonely' }, 'utrecht-overvecht-4')
  goTo({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-030office' }, 'figure-lonely')
  await goBack()
  expect(here()).toBe('/gebied/utrecht-overvecht/?plek=figure-lonely')
  await goBack()
  expect(here()).toBe('/gebied/utrecht-overvecht/?plek=utrecht-overvecht-4')
})

test('Back from another area leads to the same filter and the finding that was left', async () => {
  goTo({ page: 'themes', theme: 'youth' })
  filterBy({ kind: 'lesson', role: 'community' })
  goTo({ page: 'map', area: 'arnhem-oost', place: 'arnhem-oost-lef' }, 'arnhem-oost-lef')
  expect(here()).toBe('/gebied/arnhem-oost/?plek=arnhem-oost-lef')
  await goBack()
  expect(here()).toBe('/themas/jeugd/?soort=les&rol=wijk&plek=arnhem-oost-lef')
  expect(view()).toMatchObject({ page: 'themes', theme: 'youth', kind: 'lesson', role: 'community', area: null, place: 'arnhem-oost-lef' })
})

test('a tie to another page begins without the filter of the page before', () => {
  goTo({ page: 'themes', theme: 'youth', kind: 'lesson', role: 'mayor' })
  goTo({ page: 'themes', theme: 'safety' })
  expect(here()).toBe('/themas/veiligheid/')
})

test('going to a part without naming a page stays where one is', () => {
  goTo({ page: 'themes', theme: 'youth', kind: 'lesson' })
  goTo({ place: 'arnhem-oost-lef' })
  expect(here()).toBe('/themas/jeugd/?soort=les&plek=arnhem-oost-lef')
})

test('another filter leaves the part where the reader was, which it may hide', () => {
  goTo({ page: 'themes', theme: 'youth', place: 'arnhem-oost-lef' })
  filterBy({ kind: 'result' })
  expect(view().place).toBeNull()
})

test('each choice of a filter keeps the others, and null takes one away', () => {
  goTo({ page: 'themes', theme: 'youth' })
  filterBy({ kind: 'lesson' })
  filterBy({ about: 'low_income' })
  filterBy({ kind: null })
  expect(here()).toBe('/themas/jeugd/?over=low_income')
})

test('sorting the matrix is no step', () => {
  openPage('themes')
  const before = window.history.length
  sortBy({ column: 'youth', descending: true })
  expect(here()).toBe('/themas/?sorteer=-youth')
  expect(window.history.length).toBe(before)
})

test('a click beside everything on the map of a theme takes its area away and stays on the theme', () => {
  goTo({ page: 'themes', theme: 'youth', source: 'arnhem-oost' })
  chooseOnMap(null)
  expect(view()).toMatchObject({ page: 'themes', theme: 'youth', source: null, area: null })
})
