import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from '../state/store'

/** Where the focus was when the text was opened; where that is gone too, the line of the area in the list. */
function giveBack(opener: HTMLElement | null, area: string | null) {
  opener?.focus()
  const isBack = opener !== null && document.activeElement === opener
  if (!isBack && area !== null) document.querySelector<HTMLElement>(`#list a[href*="gebied/${area}/"]`)?.focus()
}

/**
 * Closing a text that holds the focus would lose it with the text: then it returns to where it was. `area` is the one that is open;
 * going from one to the next is no closing.
 */
export function useReturnFocus(panel: React.RefObject<HTMLElement | null>, area: string | null) {
  const left = useRef(false)
  const latest = useRef(area)
  if (area !== null) latest.current = area
  const opener = useRef<HTMLElement | null>(null)
  // Before the heading takes the focus, and before the text is taken away.
  useLayoutEffect(() => {
    const before = document.activeElement
    const text = panel.current
    const isMeant = before instanceof HTMLElement && before !== document.body && !text?.contains(before)
    if (isMeant && !useStore.getState().isArrival) opener.current = before
    return () => {
      left.current = text?.contains(document.activeElement) ?? false
    }
  }, [panel])
  useEffect(
    () => () => {
      if (left.current) giveBack(opener.current, latest.current)
    },
    [],
  )
}
