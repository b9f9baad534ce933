import type { View } from '../domain/view'
import type { Texts } from '../i18n/nl'

export type HelpScreen = keyof Texts['help']['screens']

/** Which screen a view is, for whoever explains it. */
export function screenOf({ page, area, theme }: View): HelpScreen {
  if (page === 'map' || page === 'embed') return area === null ? 'map' : 'area'
  return page === 'themes' && theme !== null ? 'theme' : page
}
