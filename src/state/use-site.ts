import { useEffect, useState } from 'react'
import { emptySite, loadSite, type Site } from '../data/load-site'
import { appBase } from './sync'

/** What the host filled in; empty until it has come, and where it does not. */
export function useSite(): Site {
  const [site, setSite] = useState(emptySite)
  useEffect(() => {
    let isWanted = true
    loadSite(appBase()).then(
      loaded => isWanted && setSite(loaded),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [])
  return site
}
