// The outlines that a still map is drawn from, fetched once for the country and once for what is close by.
import { useEffect, useState } from 'react'
import { loadOutlines } from '../export/drawn-outlines'
import type { Outlines } from '../export/map-drawing'
import { appBase } from '../state/sync'

const fileAddress = (name: string) => new URL(`data/v1/${name}`, appBase()).href
const loads = new Map<boolean, Promise<Outlines>>()

/** A load that failed is forgotten, so that the next slide tries again. */
function load(isClose: boolean): Promise<Outlines> {
  const known = loads.get(isClose) ?? loadOutlines(isClose, fileAddress)
  loads.set(isClose, known)
  known.catch(() => loads.delete(isClose))
  return known
}

/** The outlines for a map of the country or of an area; null while they come, `failed` where they do not. */
export function useDrawnOutlines(isClose: boolean): Outlines | 'failed' | null {
  const [loaded, setLoaded] = useState<{ isClose: boolean; outlines: Outlines | 'failed' } | null>(null)
  useEffect(() => {
    let isWanted = true
    const keep = (outlines: Outlines | 'failed') => isWanted && setLoaded({ isClose, outlines })
    load(isClose).then(keep, () => keep('failed'))
    return () => {
      isWanted = false
    }
  }, [isClose])
  return loaded?.isClose === isClose ? loaded.outlines : null
}
