// Whether the app is kept in this browser, and whether a newer version waits.
import { useSyncExternalStore } from 'react'
import { isPack } from '../lib/packed'

export type OfflineState = {
  /** All that is needed without a network is there. */
  isReady: boolean
  /** `waiting` until the visitor asks for it; `active` where another window asked for it. */
  newVersion: 'none' | 'waiting' | 'active'
}

let state: OfflineState = { isReady: isPack, newVersion: 'none' }
const listeners = new Set<() => void>()

export function setOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const read = () => state

export const useOffline = (): OfflineState => useSyncExternalStore(subscribe, read, read)
