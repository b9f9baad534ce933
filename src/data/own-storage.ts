// Own data in the browser: one record, there only because the reader asked for it, and checked when it is read.
import { del, get, set } from 'idb-keyval'
import type { OwnData } from '../domain/own-data'
import { browserStore, isThere } from './browser-store'
import { readOwn, writeOwn } from './own-file'

const database = 'focusatlas-own'
const within = browserStore(database, 'own')
const key = 'own'

/** What is kept; null where nothing is, 'broken' where it cannot be read. Rejects with a StorageError. */
export async function getOwn(): Promise<OwnData | 'broken' | null> {
  if (!(await isThere(database))) return null
  const record = await within(all => get<unknown>(key, all))
  if (record === undefined) return null
  const read = typeof record === 'string' ? readOwn(record) : null
  return read && 'own' in read ? read.own : 'broken'
}

/** Keeps it in the place of what was there. Rejects with a StorageError. */
export const putOwn = (own: OwnData): Promise<void> => within(all => set(key, writeOwn(own), all))

/** Takes away all that was kept. Rejects with a StorageError. */
export async function deleteOwn(): Promise<void> {
  if (await isThere(database)) await within(all => del(key, all))
}
