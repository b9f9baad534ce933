import { Suspense } from 'react'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { never } from '../lib/never'
import type { Theme } from '../map/map-colours'
import { useScene } from '../state/use-scene'
import { PartBoundary } from '../ui/PartBoundary'
import { Live } from './Live'
import { MapScreen } from './MapScreen'
import { MisreadNotice } from './MisreadNotice'
import { PrintFoot } from './PrintFoot'
import { pageTitle } from './page-words'
import styles from './Screen.module.css'
import {
  AccessibilityPage,
  AccountabilityPage,
  ComparePage,
  EmbedPage,
  OwnPage,
  PeoplePage,
  PresentationPage,
  ResultsPage,
  TablePage,
  ThemesPage,
} from './screens'
import { useDocument } from './use-document'
import { Waiting } from './Waiting'
import { YearNotice } from './YearNotice'

/** The screen of the present page. */
export function Screen({ theme }: { theme: Theme }) {
  const scene = useScene()
  const texts = useTexts()
  const { page } = scene.view
  useDocument(pageTitle(scene, texts))
  return (
    <div className={styles.screen} data-screen>
      <MisreadNotice />
      <YearNotice />
      <div className={styles.body}>
        <PartBoundary key={page} sentence={texts.failed.screen} reload={texts.failed.reload} isMain>
          <Suspense fallback={<Waiting />}>
            {body()}
            <Live />
          </Suspense>
        </PartBoundary>
      </div>
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
        return <PresentationPage theme={theme} />
      case 'embed':
        return <EmbedPage theme={theme} />
      case 'own':
        return onPage(<OwnPage />)
      case 'accountability':
        return onPage(<AccountabilityPage />)
      case 'accessibility':
        return onPage(<AccessibilityPage />)
      default:
        return never(page)
    }
  }
}

/** A page without a map. */
const onPage = (body: React.ReactNode) => (
  <main className={styles.page} id="panel" data-scrolls>
    {body}
  </main>
)

/** Whether the themes are narrowed to something that can be read; else the matrix is the way in. */
const isNarrowed = ({ view }: Scene) => [view.theme, view.source, view.about, view.role].some(choice => choice !== null)
