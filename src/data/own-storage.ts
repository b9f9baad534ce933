// Own data in the browser: one record, there only because the reader asked for it, and checked when it is read.
import { del, get, set } from 'idb-keyval'
import type { OwnData } from '../domain/own-data'
import { browserStore, isThere } from './browser-store'

const database = 'focusatlas-own'
const within = browserStore(database, 'own')
const key = 'own'
/** The schema comes only for who keeps something. */
const file = () => import('./own-file')

/** What is kept; null where nothing is, 'broken' where it cannot be read. Rejects with a StorageError. */
export async function getOwn(): Promise<OwnData | 'broken' | null> {
  if (!(await isThere(database))) return null
  const record = await within(all => get<unknown>(key, all))
  if (record === undefined) return null
  const read = typeof record === 'string' ? (await file()).readOwn(record) : null
  return read && 'own' in read ? read.own : 'broken'
}

/** Keeps it in the place of what was there. Rejects with a StorageError. */
export async function putOwn(own: OwnData): Promise<void> {
  const { writeOwn } = await file()
  await within(all => set(key, writeOwn(own), all))
}

/** Takes away all that was kept. Rejects with a StorageError. */
export async function deleteOwn(): Promise<void> {
  if (await isThere(database)) await within(all => del(key, all))
}
