import { useCallback, useEffect, useState } from 'react'
import { DataError, loadAtlas } from '../data/load-atlas'
import type { Atlas } from '../domain/atlas'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'

type Loaded = { atlas: Atlas | null; error: string | null }

/** The atlas in the chosen language, loaded once a language. While another one loads the present one stays. */
export function useAtlas(): Loaded & { retry(): void } {
  const language = useStore(state => state.view.language)
  const texts = useTexts()
  const [loaded, setLoaded] = useState<Loaded>({ atlas: null, error: null })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let isWanted = true
    setLoaded(before => ({ ...before, error: null }))
    loadAtlas(language, appBase()).then(
      atlas => isWanted && setLoaded({ atlas, error: null }),
      (error: unknown) => isWanted && setLoaded(before => ({ ...before, error: sentenceOf(error, texts.failed.file) })),
    )
    return () => {
      isWanted = false
    }
  }, [language, attempt])

  return { ...loaded, retry: useCallback(() => setAttempt(count => count + 1), []) }
}

function sentenceOf(error: unknown, ofFile: (file: string) => string): string {
  return error instanceof DataError ? ofFile(error.message) : String(error)
}
