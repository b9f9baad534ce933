import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { getOwn, putOwn } from '../../src/data/own-storage'
import { noOwnData } from '../../src/domain/own-data'
import { withFigure, withoutFigure } from '../../src/domain/own-operations'
import { defaultView } from '../../src/domain/view'
import { changeOwn, deleteAllOwn, freshOwnId, keepOwn, openOwnData, showShapes, useOwnData } from '../../src/state/own-data'
import { useStore } from '../../src/state/store'
import { ownDataOf, ownFigureOf } from '../support/own'

const own = () => useOwnData.getState().own
const other = new BroadcastChannel('focusatlas-own')

beforeEach(openOwnData)
afterEach(async () => {
  vi.restoreAllMocks()
  await deleteAllOwn()
  useStore.setState({ view: defaultView })
})

test('at first there is nothing, and nothing is kept', () => {
  expect(useOwnData.getState()).toMatchObject({ own: noOwnData, isKept: false, trouble: null })
})

test('what is brought along stays in memory alone', async () => {
  await changeOwn(() => ownDataOf())
  expect(own()).toEqual(ownDataOf())
  expect(await getOwn()).toBeNull()
})

test('what the reader wants kept is kept, with every later change', async () => {
  await changeOwn(() => ownDataOf())
  await keepOwn(true)
  expect(await getOwn()).toEqual(ownDataOf())
  await changeOwn(before => withFigure(before, ownFigureOf({ id: 'own_c1' })))
  expect(await getOwn()).toMatchObject({ figures: [{ id: 'own_a1' }, { id: 'own_c1' }] })
})

test('no longer kept means gone from the storage, and still here', async () => {
  await changeOwn(() => ownDataOf())
  await keepOwn(true)
  await keepOwn(false)
  expect(await getOwn()).toBeNull()
  expect(own()).toEqual(ownDataOf())
})

test('deleting takes all of it away: memory, storage, link, layers that were switched off', async () => {
  await changeOwn(() => ownDataOf())
  await keepOwn(true)
  showShapes('own_b1', false)
  useStore.setState({ view: { ...defaultView, indicator: 'own_a1', columns: ['own_a1'] } })
  await deleteAllOwn()
  expect(useOwnData.getState()).toMatchObject({ own: noOwnData, isKept: false, hidden: [] })
  expect(await getOwn()).toBeNull()
  expect(useStore.getState().view).toMatchObject({ indicator: null, columns: null })
})

test('a figure that is deleted leaves the link, and a published one stays in it', async () => {
  await changeOwn(() => ownDataOf())
  useStore.setState({ view: { ...defaultView, indicator: 'own_a1' } })
  await changeOwn(before => withoutFigure(before, 'own_a1'))
  expect(useStore.getState().view.indicator).toBeNull()
  useStore.setState({ view: { ...defaultView, indicator: 'lonely' } })
  await deleteAllOwn()
  expect(useStore.getState().view.indicator).toBe('lonely')
})

test('with the last thing the storage is empty again', async () => {
  await changeOwn(() => ownDataOf({ targets: [], shapes: [] }))
  await keepOwn(true)
  await changeOwn(before => withoutFigure(before, 'own_a1'))
  expect(await getOwn()).toBeNull()
})

test.each([
  ['full', 'QuotaExceededError'],
  ['refused', 'SecurityError'],
] as const)('a storage that is %s is told, and what is here stays', async (why, name) => {
  await changeOwn(() => ownDataOf())
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  await keepOwn(true)
  expect(useOwnData.getState().trouble).toBe(why)
  expect(own()).toEqual(ownDataOf())
})

test.each([
  ['a figure that is brought along and taken away', () => changeOwn(() => ownDataOf({ targets: [], shapes: [] })).then(() => changeOwn(() => noOwnData))],
  ['the wish to keep and its withdrawal', () => keepOwn(true).then(() => keepOwn(false))],
])('what a newer atlas kept outlives %s', async (_, deed) => {
  const theirs = '{"format":"focusatlas-own","version":9,"own":{}}'
  const store = createStore('focusatlas-own', 'own')
  await set('own', theirs, store)
  useOwnData.setState({ isBroken: true })
  await deed()
  expect(await get('own', store)).toBe(theirs)
})

test('what another window keeps is here as well', async () => {
  await putOwn(ownDataOf())
  other.postMessage('kept')
  await vi.waitFor(() => expect(own()).toEqual(ownDataOf()))
  expect(useOwnData.getState().isKept).toBe(true)
})

test('what another window deletes is gone here as well', async () => {
  await changeOwn(() => ownDataOf())
  other.postMessage('gone')
  await vi.waitFor(() => expect(own()).toEqual(noOwnData))
})

test('every thing has an id of its own', () => {
  expect(freshOwnId()).toMatch(/^own_[0-9a-f]{10}$/)
  expect(freshOwnId()).not.toBe(freshOwnId())
})
