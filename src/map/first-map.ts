// The map that was written into this page beforehand, for as long as the first screen stands.
import { createContext } from 'react'

/** `html` is null where there is none, or no longer: a page that is come back to has another map. */
export type FirstMapPlace = { html: string | null }

export const FirstMapContext = createContext<FirstMapPlace>({ html: null })
