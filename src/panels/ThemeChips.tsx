import type { Theme } from '../domain/themes'
import { elsewhere } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { goTo } from '../state/actions'
import styles from './ThemeChips.module.css'
import { ViewLink } from './ViewLink'

/** The themes of an ambition or highlight, as small words under it that lead to the theme; Back leads to the part with the id `from`. */
export function ThemeChips({ themes, from }: { themes: readonly Theme[]; from: string }) {
  const texts = useTexts()
  return (
    <ul className={styles.chips} aria-label={texts.ambitions.themes}>
      {themes.map(theme => (
        <li key={theme}>
          <ViewLink to={{ ...elsewhere, page: 'themes', theme }} onFollow={() => goTo({ page: 'themes', theme }, from)}>
            {texts.themes[theme]}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
