// A small store in the browser, where every fault has one of three reasons.
import { createStore, type UseStore } from 'idb-keyval'

/** The browser keeps nothing, has no room left, or keeps what only a newer atlas can read. */
export class StorageError extends Error {
  readonly why: 'refused' | 'full' | 'newer'
  constructor(why: StorageError['why'], cause: unknown) {
    super(`The browser's storage is ${why}.`, { cause })
    this.name = 'StorageError'
    this.why = why
  }
}

/** Why something was not kept. */
export type Trouble = StorageError['why'] | null
export const troubleOf = (error: unknown): StorageError['why'] => (error instanceof StorageError ? error.why : 'refused')

/** A write that was broken off without a word ran out of room as well. */
const isFull = (error: unknown) => error === null || (error instanceof DOMException && error.name === 'QuotaExceededError')

/** Opens a store when it is first used. The function it gives does something with it; whatever goes wrong there becomes a StorageError. */
export function browserStore(database: string, name: string) {
  let store: UseStore | null = null
  return async function within<Value>(deed: (store: UseStore) => Promise<Value>): Promise<Value> {
    try {
      store ??= createStore(database, name)
      return await deed(store)
    } catch (error) {
      if (error instanceof StorageError) throw error
      // A database that could not be opened is tried again next time.
      store = null
      throw new StorageError(isFull(error) ? 'full' : 'refused', error)
    }
  }
}

/** Whether a database is there already, so that asking leaves nothing behind; a browser that cannot tell answers yes. */
export async function isThere(database: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === database)
  } catch {
    return true
  }
}
