// Whether the search is open. Not a choice of the user that a link could hold, so kept apart from the store.
import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

function set(next: boolean) {
  isOpen = next
  for (const listener of listeners) listener()
}

export const openSearch = () => set(true)
export const closeSearch = () => set(false)

export function useIsSearchOpen(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isOpen,
    () => isOpen,
  )
}
