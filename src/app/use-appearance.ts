import { useEffect, useLayoutEffect } from 'react'
import type { Theme } from '../map/map-colours'
import { useStore } from '../state/store'
import { useMedia } from '../ui/use-media'

/** The theme of the page: chosen, or that of the device; also written on the page's root. */
export function useAppearance(): Theme {
  const appearance = useStore(state => state.view.appearance)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const theme = appearance === 'system' ? (prefersDark ? 'dark' : 'light') : appearance
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    // Paper is light, whatever the screen wears.
    const before = () => {
      if (theme === 'dark') document.documentElement.dataset.theme = 'light'
    }
    const after = () => {
      document.documentElement.dataset.theme = theme
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [theme])
  return theme
}
