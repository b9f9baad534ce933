import { useTexts } from '../i18n/use-texts'
import { CrossWays } from './CrossWays'
import { ThemeMatrix } from './ThemeMatrix'
import styles from './ThemesPage.module.css'
import { ThemeWays } from './ThemeWays'

/** The way in: nine themes, and the matrix of areas and themes. */
export function ThemesPage() {
  const words = useTexts().findings
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <CrossWays />
      <ThemeWays />
      <ThemeMatrix />
    </article>
  )
}
