import { useEffect } from 'react'
import { areCharactersOn } from '../../state/key-list'
import { type Focus, type KeyDeed, keyDeed } from './show-keys'

/** Where the keyboard is. The code for the room leaves the keys to the show, since a clicker must go on. */
function focusOf(target: EventTarget | null): Focus {
  if (document.querySelector('dialog[open]:not(:has([data-code]))')) return 'taken'
  if (!(target instanceof Element)) return 'page'
  if (target.matches('input, select, textarea, [contenteditable]')) return 'taken'
  if (target.closest('[role="application"]')) return 'map'
  return target.closest('button, a, summary') ? 'control' : 'page'
}

/** Hears every key before the map and the rest of the page do; what belongs to the show goes no further. */
export function useShowKeys(typed: string, onDeed: (deed: KeyDeed) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = keyDeed(event, { focus: focusOf(event.target), typed, hasCharacters: areCharactersOn() })
      if (deed === null) return
      event.preventDefault()
      event.stopPropagation()
      onDeed(deed)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [typed, onDeed])
}
