// The code of each screen but the map, which everyone meets first: loaded when asked for, and all of it once the machine has nothing else to do.
import { lazy } from 'react'
import type { Language } from '../domain/atlas'
import type { View } from '../domain/view'
import { loadAllTexts } from '../i18n/use-texts'
import { whenIdle } from '../lib/when-idle'

const loads = {
  compare: () => import('../compare/ComparePage'),
  themeList: () => import('../themes/ThemeList'),
  themePanel: () => import('../themes/ThemePanel'),
  themes: () => import('../themes/ThemesPage'),
  results: () => import('../themes/ResultsPage'),
  people: () => import('../themes/PeoplePage'),
  table: () => import('../table/TablePage'),
  present: () => import('../presentation/PresentationPage'),
  own: () => import('../own/OwnPage'),
  accountability: () => import('../panels/AccountabilityPage'),
  accessibility: () => import('../help/AccessibilityPage'),
  embed: () => import('../embed/EmbedPage'),
}

export const ComparePage = lazy(() => loads.compare().then(module => ({ default: module.ComparePage })))
export const ThemeList = lazy(() => loads.themeList().then(module => ({ default: module.ThemeList })))
export const ThemePanel = lazy(() => loads.themePanel().then(module => ({ default: module.ThemePanel })))
export const ThemesPage = lazy(() => loads.themes().then(module => ({ default: module.ThemesPage })))
export const ResultsPage = lazy(() => loads.results().then(module => ({ default: module.ResultsPage })))
export const PeoplePage = lazy(() => loads.people().then(module => ({ default: module.PeoplePage })))
export const TablePage = lazy(() => loads.table().then(module => ({ default: module.TablePage })))
export const PresentationPage = lazy(() => loads.present().then(module => ({ default: module.PresentationPage })))
export const OwnPage = lazy(() => loads.own().then(module => ({ default: module.OwnPage })))
export const AccountabilityPage = lazy(() => loads.accountability().then(module => ({ default: module.AccountabilityPage })))
export const AccessibilityPage = lazy(() => loads.accessibility().then(module => ({ default: module.AccessibilityPage })))
export const EmbedPage = lazy(() => loads.embed().then(module => ({ default: module.EmbedPage })))

/** The words and the code of the screen that a view opens with, before a page that was written beforehand is taken over. Rejects where they do not come. */
export async function loadScreen({ page, theme, language }: View): Promise<void> {
  if (page === 'map' && theme === null) return
  await Promise.all([loadAllTexts(language), ...(theme === null ? [page === 'map' ? null : loads[page]()] : [loads.themeList(), loads.themePanel()])])
}

/** Loads the words and the code of the screens not opened yet, one at a time, so that typing and scrolling go before. A file that does not come is asked for again when its screen is opened. */
export async function loadScreens(language: Language): Promise<void> {
  await loadAllTexts(language).catch(() => {})
  for (const [page, load] of Object.entries(loads)) {
    if (page === 'embed') continue
    await new Promise<void>(resume => whenIdle(resume))
    await load().catch(() => {})
  }
}
