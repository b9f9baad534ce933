import { useEffect } from 'react'
import { openSearch } from '../search/search-state'
import { selectArea } from '../state/actions'
import { areCharactersOn, openKeyList } from '../state/key-list'
import { useStore } from '../state/store'

/** Keys that work everywhere: one line a key. What a key would type is not typed. */
const keys: Record<string, () => void> = {
  Escape: () => {
    if (useStore.getState().view.area !== null) selectArea(null)
  },
  '/': openSearch,
  '?': openKeyList,
}

/** Ctrl-K, or Cmd-K, which types nothing and so works in a field as well. */
const isSearchKey = (event: KeyboardEvent) => event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey

const isDialogOpen = () => document.querySelector('dialog[open]') !== null

/** Keys belong to the field that is typed in, and to an open dialog. */
const isTaken = (target: EventTarget | null) =>
  isDialogOpen() || (target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]'))

export function useKeyboard() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isSearchKey(event) && !event.defaultPrevented && !isDialogOpen()) {
        event.preventDefault()
        openSearch()
        return
      }
      if (event.defaultPrevented || isTaken(event.target) || event.metaKey || event.ctrlKey || event.altKey) return
      if (event.key.length === 1 && !areCharactersOn()) return
      if (event.key === '/') event.preventDefault()
      keys[event.key]?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
