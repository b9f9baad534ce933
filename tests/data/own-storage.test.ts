import 'fake-indexeddb/auto'
import { createStore, get, set } from 'idb-keyval'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteOwn, getOwn, putOwn } from '../../src/data/own-storage'
import { ownDataOf } from '../support/own'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

afterEach(async () => {
  vi.restoreAllMocks()
  await deleteOwn()
})

test('looking for what was kept leaves nothing behind', async () => {
  expect(await getOwn()).toBeNull()
  await deleteOwn()
  expect(await names()).not.toContain('focusatlas-own')
})

test('what was kept is read again, until it is deleted', async () => {
  await putOwn(ownDataOf())
  expect(await getOwn()).toEqual(ownDataOf())
  await deleteOwn()
  expect(await getOwn()).toBeNull()
})

test('what cannot be read is called broken', async () => {
  await set('own', '{"format":"focusatlas-own","version":1,"own":{}}', createStore('focusatlas-own', 'own'))
  expect(await getOwn()).toBe('broken')
})

test('what a newer atlas kept is left alone, and so it is said', async () => {
  const theirs = '{"format":"focusatlas-own","version":9,"own":{"figures":"of another form"}}'
  const store = createStore('focusatlas-own', 'own')
  await set('own', theirs, store)
  expect(await getOwn()).toBe('broken')
  await expect(putOwn(ownDataOf())).rejects.toMatchObject({ name: 'StorageError', why: 'newer' })
  expect(await get('own', store)).toBe(theirs)
})

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError')],
  ['refused', new DOMException('no', 'SecurityError')],
])('a storage that is %s says so', async (why, error) => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error
  })
  await expect(putOwn(ownDataOf())).rejects.toMatchObject({ name: 'StorageError', why })
})
