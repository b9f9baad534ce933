// What components read: the scene of the present choices, and the atlas it is made from.
import { createContext, useContext, useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { resolve, type Scene } from '../domain/scene'
import { useStore } from './store'

export const AtlasContext = createContext<Atlas | null>(null)

function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (atlas === null) throw new Error('A scene was asked for before the atlas was loaded.')
  return atlas
}

/** The scene of the present view; changes only when a choice or the pointed-at area changes. */
export function useScene(): Scene {
  const atlas = useAtlas()
  const view = useStore(state => state.view)
  const hovered = useStore(state => state.hovered)
  return useMemo(() => resolve(view, atlas, hovered), [view, atlas, hovered])
}
