// Whether the walk was offered before. A browser that cannot remember it is never asked.
import { useSyncExternalStore } from 'react'

const key = 'focusatlas-rondleiding'

/** Whether to offer the walk: only where we can remember that we did. */
export function mayOfferTour(): boolean {
  try {
    return localStorage.getItem(key) === null && canRemember()
  } catch {
    return false
  }
}

function canRemember(): boolean {
  localStorage.setItem(`${key}-proef`, 'ja')
  const isKept = localStorage.getItem(`${key}-proef`) === 'ja'
  localStorage.removeItem(`${key}-proef`)
  return isKept
}

/** From now on it comes only when asked for. */
export function rememberTour(): void {
  try {
    localStorage.setItem(key, 'gezien')
  } catch {
    // Then it was not offered either.
  }
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the walk is offered now. A page that was written beforehand holds the offer; its style hides it from who answered before. */
export const useIsTourOffered = (): boolean => useSyncExternalStore(subscribe, mayOfferTour, () => true)
