import { useCallback, useEffect, useRef, useState } from 'react'
import { loadAtlas } from '../data/load-atlas'
import { loadFigures } from '../data/load-figures'
import { DataError } from '../data/load-file'
import type { Atlas } from '../domain/atlas'
import type { Texts } from '../i18n/nl'
import { loadTexts, useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'

type Loaded = { atlas: Atlas | null; error: string | null; figuresError: string | null }

const nothing: Loaded = { atlas: null, error: null, figuresError: null }

/** The atlas in the chosen language, `first` of all what is there already. While another one loads the present one stays; the figures follow after the texts. */
export function useAtlas(first: Atlas | null): Loaded & { retry(): void } {
  const language = useStore(state => state.view.language)
  const words = useTexts().failed
  const [loaded, setLoaded] = useState<Loaded>({ ...nothing, atlas: first })
  const latest = useRef(0)

  const load = useCallback(() => {
    latest.current += 1
    const turn = latest.current
    const isLatest = () => turn === latest.current
    const change = (part: Partial<Loaded>) => isLatest() && setLoaded(before => ({ ...before, ...part }))
    // Nothing changes at the first turn, so that a written page is taken over without a second one.
    setLoaded(before => (before.error === null && before.figuresError === null ? before : { ...before, error: null, figuresError: null }))
    const isFirst = first?.language === language
    const both = isFirst ? Promise.resolve(first) : Promise.all([loadAtlas(language, appBase()), loadTexts(language)]).then(([atlas]) => atlas)
    both.then(
      atlas => {
        if (!isFirst) change({ atlas })
        if (atlas.figures === null)
          loadFigures(language, appBase()).then(
            figures => change({ atlas: { ...atlas, figures } }),
            (error: unknown) => change({ figuresError: sentenceOf(error, words) }),
          )
      },
      (error: unknown) => change({ error: sentenceOf(error, words) }),
    )
  }, [language, words, first])
  useEffect(load, [load])

  return { ...loaded, retry: load }
}

/** What did not come, in a sentence: a file of data, or else code. */
export function sentenceOf(error: unknown, words: Texts['failed']): string {
  return error instanceof DataError ? words.file(error.message) : words.code
}
