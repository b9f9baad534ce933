import type { Area, Atlas, Highlight } from '../domain/atlas'
import { findIndicator } from '../domain/figures'
import { ambitionsOf } from '../domain/findings'
import { useTexts } from '../i18n/use-texts'
import { TieLink } from './TieLink'
import { TieReasons } from './TieReasons'
import styles from './Ties.module.css'

/** What a highlight belongs to: the ambitions it speaks of and the figures beside it. */
export function HighlightTies({ area, atlas, highlight }: { area: Area; atlas: Atlas; highlight: Highlight }) {
  const words = useTexts().findings.ties
  const ambitions = ambitionsOf(area, highlight.id)
  const indicators = highlight.indicators.flatMap(id => findIndicator(atlas.figures, id) ?? [])
  const reasons = [
    ...ambitions.map(({ text, because }) => ({ name: text, reason: because[highlight.id] })),
    ...indicators.map(({ id, label }) => ({ name: label, reason: highlight.because?.[id] })),
  ]
  return (
    <div className={styles.ties}>
      <ul className={styles.heard}>
        {ambitions.map(({ id, text }) => (
          <li key={id}>
            <span className={styles.kind}>{words.ambition}</span>
            <TieLink to={{ page: 'map', area: area.id, place: id }} from={highlight.id}>
              {text}
            </TieLink>
          </li>
        ))}
        {indicators.map(({ id, label }) => (
          <li key={id}>
            <span className={styles.kind}>{words.figure}</span>
            <TieLink to={{ page: 'map', area: area.id, place: `figure-${id}` }} from={highlight.id}>
              {label}
            </TieLink>
          </li>
        ))}
      </ul>
      {ambitions.length === 0 ? <p className={styles.silent}>{words.noAmbition}</p> : null}
      {reasons.length > 0 ? <TieReasons about={highlight.title} reasons={reasons} /> : null}
    </div>
  )
}
