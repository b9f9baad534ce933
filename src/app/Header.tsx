import { GitCompareArrows, Map as MapIcon, Presentation, Rows3, Table } from 'lucide-react'
import { elsewhere, type Page } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { ViewLink } from '../panels/ViewLink'
import { SearchButton } from '../search/SearchButton'
import { ShareButton } from '../share/ShareButton'
import { openPage, selectArea } from '../state/actions'
import { useStore } from '../state/store'
import { Icon } from '../ui/Icon'
import styles from './Header.module.css'
import { HeaderControls } from './HeaderControls'
import { MoreMenu } from './MoreMenu'
import { Wordmark } from './Wordmark'

const ways: readonly { page: Exclude<Page, 'embed'>; icon: typeof MapIcon }[] = [
  { page: 'map', icon: MapIcon },
  { page: 'compare', icon: GitCompareArrows },
  { page: 'themes', icon: Rows3 },
  { page: 'present', icon: Presentation },
  { page: 'table', icon: Table },
]

/** Wordmark, search, the ways in, language and appearance. */
export function Header({ edition }: { edition: string | null }) {
  const texts = useTexts()
  const page = useStore(state => state.view.page)
  return (
    <header className={styles.header}>
      <ViewLink to={{ ...elsewhere, page: 'map' }} onFollow={() => selectArea(null)} className={styles.wordmark} label={`${texts.title}: ${texts.map.home}`}>
        <Wordmark />
      </ViewLink>
      <SearchButton />
      <p className={styles.subtitle}>{texts.subtitle}</p>
      <nav aria-label={texts.header.ways} className={styles.ways}>
        {ways.map(way => (
          <ViewLink
            key={way.page}
            to={{ ...elsewhere, page: way.page }}
            onFollow={() => openPage(way.page)}
            page={way.page}
            current={page === way.page || (way.page === 'themes' && (page === 'results' || page === 'people'))}
            className={styles.way}
          >
            <Icon of={way.icon} />
            {texts.header[way.page]}
          </ViewLink>
        ))}
      </nav>
      <div className={styles.controls}>
        <HeaderControls />
      </div>
      <div className={styles.share}>
        <ShareButton />
      </div>
      <MoreMenu edition={edition} />
    </header>
  )
}
