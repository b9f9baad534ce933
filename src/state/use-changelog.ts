import { useEffect, useState } from 'react'
import { loadChangelog } from '../data/load-changelog'
import type { Changelog } from '../domain/changelog'
import { useStore } from './store'
import { appBase } from './sync'

type Loaded = { changelog: Changelog | null; hasFailed: boolean }

/** What changed in the data, in the present language; null until it has come. */
export function useChangelog(): Loaded {
  const language = useStore(state => state.view.language)
  const [loaded, setLoaded] = useState<Loaded>({ changelog: null, hasFailed: false })
  useEffect(() => {
    let isWanted = true
    loadChangelog(language, appBase()).then(
      changelog => isWanted && setLoaded({ changelog, hasFailed: false }),
      () => isWanted && setLoaded({ changelog: null, hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return loaded
}
