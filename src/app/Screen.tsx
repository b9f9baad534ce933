import { lazy, Suspense } from 'react'
import { ComparePage } from '../compare/ComparePage'
import type { Scene } from '../domain/scene'
import { capital } from '../domain/sentences'
import type { Page } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { never } from '../lib/never'
import type { Theme } from '../map/map-colours'
import { AccountabilityPage } from '../panels/AccountabilityPage'
import { useScene } from '../state/use-scene'
import { TablePage } from '../table/TablePage'
import { PeoplePage } from '../themes/PeoplePage'
import { ResultsPage } from '../themes/ResultsPage'
import { ThemesPage } from '../themes/ThemesPage'
import { MapScreen } from './MapScreen'
import { MisreadNotice } from './MisreadNotice'
import { PrintFoot } from './PrintFoot'
import styles from './Screen.module.css'
import { useDocument } from './use-document'
import { Waiting } from './Waiting'

/** Who explores the map needs no code for presenting, and an embedded map none of the rest. */
const PresentationPage = lazy(() => import('../presentation/PresentationPage').then(module => ({ default: module.PresentationPage })))
const AccessibilityPage = lazy(() => import('../help/AccessibilityPage').then(module => ({ default: module.AccessibilityPage })))
const EmbedPage = lazy(() => import('../embed/EmbedPage').then(module => ({ default: module.EmbedPage })))

/** The screen of the present page. */
export function Screen({ theme }: { theme: Theme }) {
  const scene = useScene()
  const texts = useTexts()
  const { page } = scene.view
  const titles: Record<Page, string | null> = {
    map: scene.area?.name ?? null,
    compare: texts.compare.title,
    themes: scene.theme ? capital(texts.themes[scene.theme.id], texts.locale) : texts.findings.title,
    results: texts.findings.board.title,
    people: texts.findings.people.title,
    table: texts.table.title,
    present: texts.header.present,
    embed: scene.area?.name ?? null,
    accountability: texts.accountability.title,
    accessibility: texts.accessibility.title,
  }
  useDocument(titles[page])
  return (
    <div className={styles.screen}>
      <MisreadNotice />
      <div className={styles.body}>{body()}</div>
      {page === 'present' || page === 'embed' ? null : <PrintFoot />}
    </div>
  )

  function body() {
    switch (page) {
      case 'map':
        return <MapScreen theme={theme} />
      case 'compare':
        return onPage(<ComparePage />)
      case 'themes':
        return isNarrowed(scene) ? <MapScreen theme={theme} /> : onPage(<ThemesPage />)
      case 'results':
        return onPage(<ResultsPage />)
      case 'people':
        return onPage(<PeoplePage />)
      case 'table':
        return onPage(<TablePage />)
      case 'present':
        return waiting(<PresentationPage theme={theme} />)
      case 'embed':
        return waiting(<EmbedPage theme={theme} />)
      case 'accountability':
        return onPage(<AccountabilityPage />)
      case 'accessibility':
        return waiting(onPage(<AccessibilityPage />))
      default:
        return never(page)
    }
  }
}

const waiting = (page: React.ReactNode) => <Suspense fallback={<Waiting />}>{page}</Suspense>

/** A page without a map. */
const onPage = (body: React.ReactNode) => (
  <main className={styles.page} id="panel" data-scrolls>
    {body}
  </main>
)

/** Whether the themes are narrowed to something that can be read; else the matrix is the way in. */
const isNarrowed = ({ view }: Scene) => [view.theme, view.source, view.about, view.role].some(choice => choice !== null)
