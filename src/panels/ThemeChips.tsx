import type { Theme } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import styles from './ThemeChips.module.css'

/** The themes of an ambition or highlight, as small words under it. */
export function ThemeChips({ themes }: { themes: readonly Theme[] }) {
  const texts = useTexts()
  return (
    <ul className={styles.chips} aria-label={texts.ambitions.themes}>
      {themes.map(theme => (
        <li key={theme}>{texts.themes[theme]}</li>
      ))}
    </ul>
  )
}
