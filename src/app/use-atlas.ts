import { useCallback, useEffect, useRef, useState } from 'react'
import { DataError, loadAtlas } from '../data/load-atlas'
import type { Atlas } from '../domain/atlas'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'

type Loaded = { atlas: Atlas | null; error: string | null }

/** The atlas in the chosen language. While another one loads the present one stays. */
export function useAtlas(): Loaded & { retry(): void } {
  const language = useStore(state => state.view.language)
  const ofFile = useTexts().failed.file
  const [loaded, setLoaded] = useState<Loaded>({ atlas: null, error: null })
  const latest = useRef(0)

  const load = useCallback(() => {
    latest.current += 1
    const turn = latest.current
    const isLatest = () => turn === latest.current
    setLoaded(before => ({ ...before, error: null }))
    loadAtlas(language, appBase()).then(
      atlas => isLatest() && setLoaded({ atlas, error: null }),
      (error: unknown) => isLatest() && setLoaded(before => ({ ...before, error: sentenceOf(error, ofFile) })),
    )
  }, [language, ofFile])
  useEffect(load, [load])

  return { ...loaded, retry: load }
}

function sentenceOf(error: unknown, ofFile: (file: string) => string): string {
  return error instanceof DataError ? ofFile(error.message) : String(error)
}
