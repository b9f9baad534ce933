import type { View } from '../domain/view'
import type { LaterTexts } from '../i18n/nl-later'

export type HelpScreen = keyof LaterTexts['screenHelp']

/** Which screen a view is, for whoever explains it. */
export function screenOf({ page, area, theme }: View): HelpScreen {
  if (page === 'map' || page === 'embed') return area === null ? 'map' : 'area'
  return page === 'themes' && theme !== null ? 'theme' : page
}
