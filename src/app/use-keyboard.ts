import { useEffect } from 'react'
import { selectArea } from '../state/actions'
import { useStore } from '../state/store'

/** Keys that work everywhere: one line a key. */
const keys: Record<string, () => void> = {
  Escape: () => {
    if (useStore.getState().view.area !== null) selectArea(null)
  },
}

/** Keys belong to the field that is typed in, and to an open dialog. */
const isTaken = (target: EventTarget | null) =>
  document.querySelector('dialog[open]') !== null || (target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]'))

export function useKeyboard() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event.target) || event.metaKey || event.ctrlKey || event.altKey) return
      keys[event.key]?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
