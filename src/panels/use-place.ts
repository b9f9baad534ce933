import { useEffect, useRef } from 'react'
import { useStore } from '../state/store'
import { bringIntoView } from '../ui/bring-into-view'

/** Unfolds what the part lies in; the reader asked to see it. */
function unfold(part: HTMLElement) {
  for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
}

/** Brings the reader to the part of the page that the link names; looks again at each drawing until the part is there. */
export function usePlace() {
  const { place, page, area, theme } = useStore(state => state.view)
  const wanted = [page, area, theme, place].join('/')
  const reached = useRef('')
  useEffect(() => {
    if (reached.current === wanted) return
    const part = place === null ? null : document.getElementById(place)
    if (place !== null && part === null) return
    reached.current = wanted
    if (part === null) return
    unfold(part)
    const section = part.closest('section')
    const isHeading = section?.getAttribute('aria-labelledby') === part.id
    bringIntoView(isHeading && section ? section : part, isHeading ? 'start' : 'center')
    part.focus({ preventScroll: true })
  })
}
