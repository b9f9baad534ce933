import { useEffect, useMemo, useState } from 'react'
import type { TileLayer } from '../domain/tile-layer'
import { appBase } from '../state/sync'
import { useSite } from '../state/use-site'

type HostLayers = {
  /** What there is to choose. */
  offered: readonly TileLayer[]
  /** What is chosen and can be drawn, with whole addresses. */
  shown: readonly TileLayer[]
}

/** Always the same list, so that the style of the map stays the same. */
const none: readonly TileLayer[] = []

/** The layers that the host adds. What reads their tiles is loaded when the first of them is chosen. */
export function useHostLayers(chosen: readonly string[]): HostLayers {
  const offered = useSite().layers
  const [canRead, setCanRead] = useState(false)
  const wanted = useMemo(
    () => offered.filter(({ id }) => chosen.includes(id)).map(layer => ({ ...layer, url: new URL(layer.url, appBase()).href })),
    [offered, chosen],
  )
  const isAsked = wanted.length > 0
  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    import('./tile-protocol').then(
      () => isWanted && setCanRead(true),
      // Without a network the map stays as it is.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [isAsked])
  return { offered, shown: canRead && isAsked ? wanted : none }
}
