import type { MultiPolygon, Polygon } from 'geojson'
import { useEffect, useState } from 'react'
import { loadOutlines } from '../data/load-outlines'
import { appBase } from './sync'

export type Outlines = ReadonlyMap<string, Polygon | MultiPolygon>
type Loaded = { outlines: Outlines | null; hasFailed: boolean }

/** The outlines of areas (by id) and wijken (by code), loaded when first drawn. */
export function useOutlines(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ outlines: null, hasFailed: false })
  useEffect(() => {
    let isWanted = true
    Promise.all([loadOutlines('areas.geojson', appBase()), loadOutlines('districts.geojson', appBase())]).then(
      lists => isWanted && setLoaded({ outlines: new Map(lists.flat().map(({ id, shape }) => [id, shape])), hasFailed: false }),
      () => isWanted && setLoaded({ outlines: null, hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return loaded
}
