import { useLayoutEffect } from 'react'
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
  return theme
}
