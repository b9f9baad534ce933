import { useEffect, useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { isOwn } from '../domain/own-data'
import { withOwnData } from '../domain/own-indicators'
import { isEmpty } from '../domain/own-operations'
import type { View } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { whenCalm } from '../lib/when-idle'
import { openOwnData, useOwnData } from '../state/own-data'
import { useStore } from '../state/store'

/** Whether what the reader brought along is on screen at once. */
const asksForOwn = ({ page, indicator, about, columns }: View) => page === 'own' || [indicator, about, ...(columns ?? [])].some(id => id !== null && isOwn(id))

/** The atlas together with what the reader brought along, from this page on or kept in this browser; the storage is read when it is asked for, else once the page is there. */
export function useOwnAtlas(atlas: Atlas | null): Atlas | null {
  const words = useTexts().ownWords.indicator
  const isAsked = useStore(({ view }) => asksForOwn(view))
  // That the storage turns out to hold nothing changes nothing on screen.
  const own = useOwnData(state => (isAsked || (state.own && !isEmpty(state.own)) ? state.own : null))
  useEffect(() => {
    if (isAsked) void openOwnData()
    else return whenCalm(() => void openOwnData(), 600)
  }, [isAsked])
  return useMemo(() => atlas && withOwnData(atlas, own, words), [atlas, own, words])
}
