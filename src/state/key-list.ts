// Whether the list of keys is open, and whether single characters work everywhere. Not choices that a link could hold.
import { useSyncExternalStore } from 'react'

const place = 'focusatlas.keys'
let isOpen = false
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function setOpen(next: boolean) {
  isOpen = next
  tell()
}
export const openKeyList = () => setOpen(true)
export const closeKeyList = () => setOpen(false)
export const useIsKeyListOpen = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => isOpen,
  )

/** Whether '/' and '?' work wherever nobody types. Who speaks to the computer may turn that off (WCAG 2.1.4). */
export function areCharactersOn(): boolean {
  try {
    return window.localStorage.getItem(place) !== 'off'
  } catch {
    // A browser that keeps nothing has the usual keys.
    return true
  }
}

export function turnCharacters(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(place)
    else window.localStorage.setItem(place, 'off')
  } catch {
    // Then the choice is not kept.
  }
  tell()
}

export const useAreCharactersOn = (): boolean => useSyncExternalStore(subscribe, areCharactersOn, areCharactersOn)
