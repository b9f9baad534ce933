import { ComparePage } from '../compare/ComparePage'
import type { Page } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { never } from '../lib/never'
import type { Theme } from '../map/map-colours'
import { AccountabilityPage } from '../panels/AccountabilityPage'
import { useScene } from '../state/use-scene'
import { TablePage } from '../table/TablePage'
import { MapScreen } from './MapScreen'
import { MisreadNotice } from './MisreadNotice'
import styles from './Screen.module.css'
import { useDocument } from './use-document'

/** The screen of the present page. */
export function Screen({ theme }: { theme: Theme }) {
  const scene = useScene()
  const texts = useTexts()
  const { page } = scene.view
  const titles: Record<Page, string | null> = {
    map: scene.area?.name ?? null,
    compare: texts.compare.title,
    table: texts.table.title,
    accountability: texts.accountability.title,
  }
  useDocument(titles[page])
  return (
    <div className={styles.screen}>
      <MisreadNotice />
      {body()}
    </div>
  )

  function body() {
    switch (page) {
      case 'map':
        return <MapScreen theme={theme} />
      case 'compare':
        return (
          <main className={styles.page} id="panel" data-scrolls>
            <ComparePage />
          </main>
        )
      case 'table':
        return (
          <main className={styles.page} id="panel" data-scrolls>
            <TablePage />
          </main>
        )
      case 'accountability':
        return (
          <main className={styles.page} data-scrolls>
            <AccountabilityPage />
          </main>
        )
      default:
        return never(page)
    }
  }
}
