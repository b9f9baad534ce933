// What components read: the scene of the present choices, and the atlas it is made from.
import { createContext, useContext, useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { resolve, type Scene } from '../domain/scene'
import type { View } from '../domain/view'
import { useStore } from './store'

export const AtlasContext = createContext<Atlas | null>(null)

/** A view that a part of the page shows instead of the present one, such as a slide; null where there is none. */
export const ViewContext = createContext<View | null>(null)

function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (atlas === null) throw new Error('A scene was asked for before the atlas was loaded.')
  return atlas
}

/** The scene of the present view, or of that of a `ViewContext`; changes only when a choice or the pointed-at area changes. */
export function useScene(): Scene {
  const atlas = useAtlas()
  const own = useContext(ViewContext)
  const present = useStore(state => state.view)
  const view = own ?? present
  const hovered = useStore(state => state.hovered)
  return useMemo(() => resolve(view, atlas, hovered), [view, atlas, hovered])
}
