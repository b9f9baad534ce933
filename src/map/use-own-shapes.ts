import { useMemo } from 'react'
import { noOwnData, type OwnShapes } from '../domain/own-data'
import type { Scene } from '../domain/scene'
import { useOwnData } from '../state/own-data'

/** All layers of a reader's own shapes, and those that are switched on. */
export function useOwnShapes({ atlas }: Scene): { own: readonly OwnShapes[]; shapes: readonly OwnShapes[] } {
  const own = atlas.own?.shapes ?? noOwnData.shapes
  const hidden = useOwnData(state => state.hidden)
  const shapes = useMemo(() => own.filter(({ id }) => !hidden.includes(id)), [own, hidden])
  return { own, shapes }
}
