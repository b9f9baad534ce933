import { type Indicator, unitAndYear } from '../domain/indicator'
import { useTexts } from '../i18n/use-texts'
import styles from './IndicatorPicker.module.css'

/** What an indicator is, how it came about and what it cannot tell. */
export function IndicatorWords({ indicator }: { indicator: Indicator }) {
  const words = useTexts().legend
  return (
    <div className={styles.words}>
      <h3>{indicator.label}</h3>
      <p className={styles.facts}>
        {unitAndYear(indicator)} · {words.kinds[indicator.kind]} · {words.favourable[indicator.favourable]}
      </p>
      <dl>
        <dt>{words.definition}</dt>
        <dd>{indicator.definition}</dd>
        <dt>{words.counts}</dt>
        <dd>{indicator.counts}</dd>
        <dt>{words.limits}</dt>
        <dd>{indicator.limits}</dd>
      </dl>
      <p className={styles.facts}>{indicator.source}</p>
    </div>
  )
}
