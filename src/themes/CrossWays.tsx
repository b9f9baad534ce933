import { elsewhere, type Page } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { ViewLink } from '../panels/ViewLink'
import { openPage } from '../state/actions'
import { useStore } from '../state/store'
import styles from './CrossWays.module.css'

const ways = ['themes', 'results', 'people'] as const satisfies readonly Page[]

/** The three ways across the areas: by theme, by result, by who speaks. */
export function CrossWays() {
  const words = useTexts().findings
  const page = useStore(state => state.view.page)
  return (
    <nav className={styles.ways} aria-label={words.ways}>
      {ways.map(way => (
        <ViewLink key={way} to={{ ...elsewhere, page: way }} onFollow={() => openPage(way)} current={page === way}>
          {words.way[way]}
        </ViewLink>
      ))}
    </nav>
  )
}
