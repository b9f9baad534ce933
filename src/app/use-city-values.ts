import { useCallback, useEffect, useMemo, useState } from 'react'
import { loadAllValues } from '../data/load-figures'
import type { Atlas } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import { useTexts } from '../i18n/use-texts'
import { type State, useStore } from '../state/store'
import { appBase } from '../state/sync'
import { sentenceOf } from './use-atlas'

type AllValues = Pick<Figures, 'values' | 'series'>
type Loaded = { all: AllValues | null; error: string | null }

/** Whether a map in colours may show the city around an area; slides bring views of their own. */
const asksForCity = ({ view: { page, indicator }, isCityShown }: State) => page === 'present' || (indicator !== null && (isCityShown || page === 'embed'))

/** The atlas with the values of the wijken around the areas, which are loaded when a map is to colour them; the rest goes on without. */
export function useCityValues(atlas: Atlas | null): Loaded & { atlas: Atlas | null; retry(): void } {
  const words = useTexts().failed
  const isAsked = useStore(asksForCity)
  const [{ all, error }, setLoaded] = useState<Loaded>({ all: null, error: null })
  const isWanted = isAsked && all === null
  const load = useCallback(() => {
    if (!isWanted) return
    let isLatest = true
    loadAllValues(appBase()).then(
      values => isLatest && setLoaded({ all: values, error: null }),
      (fault: unknown) => isLatest && setLoaded({ all: null, error: sentenceOf(fault, words) }),
    )
    return () => {
      isLatest = false
    }
  }, [isWanted, words])
  useEffect(load, [load])
  const whole = useMemo(() => (atlas?.figures && all ? { ...atlas, figures: { ...atlas.figures, ...all } } : atlas), [atlas, all])
  return { atlas: whole, all, error, retry: load }
}
