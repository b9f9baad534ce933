// Every address that gets a page of its own.
import { languages } from '../../src/domain/atlas'
import { themes } from '../../src/domain/themes'
import { defaultView, pages, type View } from '../../src/domain/view'

/** The country, every area, part and theme, and the map of each area for other websites, in every language. */
export function viewsOf(areas: readonly string[]): View[] {
  const dutch: View[] = [
    ...pages.map(page => ({ ...defaultView, page })),
    ...themes.map(theme => ({ ...defaultView, page: 'themes' as const, theme })),
    ...areas.map(area => ({ ...defaultView, area })),
    ...areas.map(area => ({ ...defaultView, page: 'embed' as const, area })),
  ]
  return languages.flatMap(language => dutch.map(view => ({ ...view, language })))
}
