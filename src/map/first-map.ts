// The map that was written into this page beforehand, for as long as the first screen stands.
import { createContext } from 'react'

/**
 * `html` is null where there is none, or no longer: a page that is come back to has another map. `isLink` is true while a live map is being
 * made at once, for a link that asks for more than was written.
 */
export type FirstMapPlace = { html: string | null; isLink: boolean }

export const FirstMapContext = createContext<FirstMapPlace>({ html: null, isLink: false })

/**
 * Behind a map that was written beforehand stands the style of all the rest, which outlives it: called before the map goes. Not sooner,
 * since all of the page is styled anew. It goes where it would have stood, before the styles of parts that came later.
 */
export function keepStyle(around: Element): void {
  document.head.querySelector('style')?.after(...around.querySelectorAll('style'))
}

/** The same as a `ref` of what holds the map. */
export const keepsStyle = (around: Element | null) => () => {
  if (around) keepStyle(around)
}
