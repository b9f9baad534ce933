// The index of the present language: fetched and opened once, and again where it failed.
import { useCallback, useEffect, useState } from 'react'
import { loadSearch } from '../data/load-search'
import type { Language } from '../domain/atlas'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'
import { openSearchFile, type SearchIndex } from './search-index'

const opened = new Map<Language, Promise<SearchIndex>>()

/** The index of a language; what failed is forgotten, so that asking again tries again. */
function searchIndex(language: Language): Promise<SearchIndex> {
  const known = opened.get(language)
  if (known) return known
  const opening = loadSearch(language, appBase()).then(file => openSearchFile(file, language))
  opened.set(language, opening)
  opening.catch(() => opened.delete(language))
  return opening
}

/** Begins to load before anything is asked; a failure is told once the search is open. */
export function warmSearch(language: Language) {
  searchIndex(language).catch(() => {})
}

type Loaded = { index: SearchIndex | null; hasFailed: boolean }

export function useSearchIndex(): Loaded & { retry(): void } {
  const language = useStore(state => state.view.language)
  const [loaded, setLoaded] = useState<Loaded>({ index: null, hasFailed: false })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another load.
  useEffect(() => {
    let isWanted = true
    setLoaded({ index: null, hasFailed: false })
    searchIndex(language).then(
      index => isWanted && setLoaded({ index, hasFailed: false }),
      () => isWanted && setLoaded({ index: null, hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [language, attempt])
  const retry = useCallback(() => setAttempt(before => before + 1), [])
  return { ...loaded, retry }
}
