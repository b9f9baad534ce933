import type { Area, Atlas } from '../domain/atlas'
import { tiedTo } from '../domain/findings'
import type { Indicator } from '../domain/indicator'
import { useTexts } from '../i18n/use-texts'
import { TieLink } from './TieLink'
import styles from './Ties.module.css'

/** What belongs to a figure: the ambitions of the area that aim at it and what its interview says, and the way to all areas. */
export function IndicatorTies({ area, areas, indicator }: { area: Area; areas: Atlas['areas']; indicator: Indicator }) {
  const texts = useTexts()
  const words = texts.findings.ties
  const from = `figure-${indicator.id}`
  const everywhere = tiedTo(areas, indicator.id)
  const here = everywhere.filter(finding => finding.area.id === area.id)
  return (
    <div className={styles.ties}>
      {here.some(({ kind }) => kind === 'ambition') ? (
        <p className={styles.label}>{words.aimedAt}</p>
      ) : (
        <p className={styles.silent}>{words.notAimedAt(area.name)}</p>
      )}
      <ul className={styles.heard}>
        {here.map(finding => (
          <li key={finding.id}>
            <span className={styles.kind}>{texts.findings.kinds[finding.kind].one}</span>
            <TieLink to={{ page: 'map', area: area.id, place: finding.id }} from={from}>
              {finding.kind === 'ambition' ? finding.ambition.text : finding.highlight.title}
            </TieLink>
          </li>
        ))}
      </ul>
      {everywhere.length > here.length ? (
        <p>
          <TieLink to={{ page: 'themes', about: indicator.id }} from={from}>
            {words.everywhere(everywhere.length)}
          </TieLink>
        </p>
      ) : null}
    </div>
  )
}
