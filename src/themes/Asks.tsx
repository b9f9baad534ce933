import { findingsOf, passes } from '../domain/findings'
import { useTexts } from '../i18n/use-texts'
import { TieLink } from '../panels/TieLink'
import { useScene } from '../state/use-scene'
import { Section } from '../ui/Section'
import styles from './ThemePanel.module.css'

/** What the interviews ask of the national government within the theme and the filter. */
export function Asks() {
  const words = useTexts().findings
  const { atlas, view } = useScene()
  const { theme, source, about, role } = view
  if (view.kind !== null && view.kind !== 'obstacle') return null
  const findings = findingsOf(atlas.areas).filter(finding => passes(finding, { theme, source, about, role }))
  const asks = atlas.insights.asks.flatMap(ask => {
    const finding = findings.find(({ id }) => id === ask.highlight)
    return finding ? [{ ask, finding }] : []
  })
  if (asks.length === 0) return null
  return (
    <Section id="asks" title={words.asks}>
      <p className={styles.small}>{words.asksNote}</p>
      <ul className={styles.asks}>
        {asks.map(({ ask, finding }) => (
          <li key={ask.text}>
            <p>{ask.text}</p>
            <p className={styles.small}>
              <TieLink to={{ page: 'map', area: finding.area.id, place: finding.id }} from={finding.id}>
                {finding.area.name}
              </TieLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
