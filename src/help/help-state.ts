// Whether help is open, and which: nothing that a link could hold, so kept apart from the store.
import { useSyncExternalStore } from 'react'

export type Help = 'screen' | 'words' | 'tour'

let open: Help | null = null
const listeners = new Set<() => void>()

export function openHelp(help: Help | null) {
  open = help
  for (const listener of listeners) listener()
}

export const useHelp = (): Help | null =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
    () => open,
  )
