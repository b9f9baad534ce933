import { useSyncExternalStore } from 'react'
import { isFullScreen } from './full-screen'

function subscribe(onChange: () => void) {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

/** Whether the page has the whole screen just now. */
export const useFullScreen = (): boolean => useSyncExternalStore(subscribe, isFullScreen, () => false)
