// Own data in the browser: one record, there only because the reader asked for it, and checked when it is read.
import { del, get, update } from 'idb-keyval'
import type { OwnData } from '../domain/own-data'
import { browserStore, isThere, StorageError } from './browser-store'

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

/** Keeps it in the place of what was there, unless that is what only a newer atlas can read. Rejects with a StorageError. */
export async function putOwn(own: OwnData): Promise<void> {
  const { isOfNewerAtlas, writeOwn } = await file()
  const next = (record: unknown) => {
    if (typeof record === 'string' && isOfNewerAtlas(record)) throw new StorageError('newer', record)
    return writeOwn(own)
  }
  await within(all => update(key, next, all))
}

/** Takes away all that was kept. Rejects with a StorageError. */
export async function deleteOwn(): Promise<void> {
  if (await isThere(database)) await within(all => del(key, all))
}
