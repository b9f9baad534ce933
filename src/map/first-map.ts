// The map that was written into this page beforehand, for as long as the first screen stands.
import { createContext } from 'react'

/**
 * `html` is null where there is none, or no longer: a page that is come back to has another map. `isLink` is true while a live map is being
 * made at once, for a link that asks for more than was written.
 */
export type FirstMapPlace = { html: string | null; isLink: boolean }

export const FirstMapContext = createContext<FirstMapPlace>({ html: null, isLink: false })
