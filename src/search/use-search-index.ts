// The index of the present language: fetched and opened once, and again where it failed.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { loadSearch } from '../data/load-search'
import type { Language } from '../domain/atlas'
import { noOwnData } from '../domain/own-data'
import { useTexts } from '../i18n/use-texts'
import { openOwnData, useOwnData } from '../state/own-data'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'
import { withOwnDocuments } from './own-documents'
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

/** `error` is what was wrong with the file, or null. */
type Loaded = { index: SearchIndex | null; error: string | null }
const nothing: Loaded = { index: null, error: null }

/** The index of the present language with the reader's own figures in it. */
export function useSearchIndex(): Loaded & { retry(): void } {
  const language = useStore(state => state.view.language)
  const [loaded, setLoaded] = useState<Loaded>(nothing)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another load.
  useEffect(() => {
    let isWanted = true
    setLoaded(nothing)
    searchIndex(language).then(
      index => isWanted && setLoaded({ index, error: null }),
      (error: unknown) => isWanted && setLoaded({ index: null, error: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [language, attempt])
  const retry = useCallback(() => setAttempt(before => before + 1), [])
  useEffect(() => void openOwnData(), [])
  const own = useOwnData(state => state.own) ?? noOwnData
  const texts = useTexts()
  const index = useMemo(() => loaded.index && withOwnDocuments(loaded.index, own, texts), [loaded.index, own, texts])
  return { index, error: loaded.error, retry }
}
