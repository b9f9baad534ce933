import { useEffect, useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { withOwnData } from '../domain/own-indicators'
import { useTexts } from '../i18n/use-texts'
import { openOwnData, useOwnData } from '../state/own-data'

/** The atlas together with what the reader brought along, from this page on or kept in this browser. */
export function useOwnAtlas(atlas: Atlas | null): Atlas | null {
  const words = useTexts().ownWords.indicator
  const own = useOwnData(state => state.own)
  useEffect(() => void openOwnData(), [])
  return useMemo(() => atlas && withOwnData(atlas, own, words), [atlas, own, words])
}
