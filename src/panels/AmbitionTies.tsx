import type { Ambition, Area, Atlas } from '../domain/atlas'
import { findIndicator } from '../domain/figures'
import { useTexts } from '../i18n/use-texts'
import { TiedFigures } from './TiedFigures'
import { TieLink } from './TieLink'
import { TieReasons } from './TieReasons'
import styles from './Ties.module.css'

/** What belongs to an ambition: the figures beside it and what the interview says of it. */
export function AmbitionTies({ area, atlas, ambition }: { area: Area; atlas: Atlas; ambition: Ambition }) {
  const texts = useTexts()
  const words = texts.findings.ties
  const heard = area.interview.highlights.filter(({ id }) => ambition.highlights.includes(id))
  const reasons = [
    ...ambition.indicators.map(id => ({ name: findIndicator(atlas.figures, id)?.label ?? id, reason: ambition.because[id] })),
    ...heard.map(({ id, title }) => ({ name: title, reason: ambition.because[id] })),
  ]
  return (
    <div className={styles.ties}>
      {ambition.indicators.length > 0 ? (
        <>
          <p className={styles.label}>{words.figures}</p>
          <TiedFigures area={area} atlas={atlas} ids={ambition.indicators} from={ambition.id} />
        </>
      ) : (
        <p className={styles.silent}>{words.noFigure}</p>
      )}
      {heard.length > 0 ? (
        <>
          <p className={styles.label}>{words.heard}</p>
          <ul className={styles.heard}>
            {heard.map(highlight => (
              <li key={highlight.id}>
                <span className={styles.kind}>{texts.findings.kinds[highlight.kind].one}</span>
                <TieLink to={{ page: 'map', area: area.id, place: highlight.id }} from={ambition.id}>
                  {highlight.title}
                </TieLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.silent}>{words.notHeard}</p>
      )}
      {reasons.length > 0 ? <TieReasons about={ambition.text} reasons={reasons} /> : null}
    </div>
  )
}
