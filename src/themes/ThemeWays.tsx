import { findingsOf } from '../domain/findings'
import { capital } from '../domain/sentences'
import { themes } from '../domain/themes'
import { elsewhere } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { ViewLink } from '../panels/ViewLink'
import { goTo } from '../state/actions'
import { useScene } from '../state/use-scene'
import styles from './ThemeWays.module.css'

/** The nine themes, each with how many ambitions and lessons it holds. */
export function ThemeWays() {
  const texts = useTexts()
  const { countOf } = texts.findings
  const { atlas } = useScene()
  const findings = findingsOf(atlas.areas)
  const count = (theme: (typeof themes)[number], kind: 'ambition' | 'lesson') =>
    findings.filter(finding => finding.kind === kind && finding.themes.includes(theme)).length
  return (
    <ul className={styles.ways}>
      {themes.map(theme => (
        <li key={theme}>
          <ViewLink to={{ ...elsewhere, page: 'themes', theme }} onFollow={() => goTo({ page: 'themes', theme })}>
            <strong>{capital(texts.themes[theme], texts.locale)}</strong>
            <span>
              {countOf.ambition(count(theme, 'ambition'))}, {countOf.lesson(count(theme, 'lesson'))}
            </span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
