import { useSyncExternalStore } from 'react'

/** Whether a media query holds just now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    onChange => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/** The width below which the map stands above and the text comes as a sheet from below. */
export const phone = '(max-width: 759px)'

/** A phone, held upright or on its side: what lies over the map makes way for it. */
export const small = '(max-width: 759px), (max-height: 479px)'
