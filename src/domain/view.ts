// The choices of the user: everything a shared link can say.
import type { Language } from './atlas'

export const pages = ['map', 'accountability'] as const
export type Page = (typeof pages)[number]

export const baseMaps = ['quiet', 'grey', 'pastel', 'standard'] as const
export type BaseMap = (typeof baseMaps)[number]

/** `system` follows the light or dark setting of the device. */
export const appearances = ['system', 'light', 'dark', 'beamer'] as const
export type Appearance = (typeof appearances)[number]

export type View = {
  page: Page
  /** The id in the link, which may be of no area: `resolve` finds that out. */
  area: string | null
  language: Language
  baseMap: BaseMap
  appearance: Appearance
  /** Parts of the link that were not understood, as they were written. */
  misread: readonly string[]
}

export const defaultView: View = { page: 'map', area: null, language: 'nl', baseMap: 'quiet', appearance: 'system', misread: [] }
