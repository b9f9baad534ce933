import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import type { AreaScene } from './AreaPanel'
import styles from './Characteristics.module.css'
import { Notes } from './Notes'

/** What the publication prints about the area, with remarks beside what is odd, and the area's own goal. */
export function Characteristics({ scene: { area } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.characteristics
  const { population, neighbourhoods, socioeconomic, housing, notable } = area.characteristics
  const number = (value: number) => formatNumber(value, texts.locale)
  const counts = [
    { value: population, when: words.printed },
    { value: area.residents2022, when: words.cbs2022 },
    { value: area.residents2025, when: words.cbs2025 },
  ]
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{words.residents}</dt>
          <dd className={styles.figure}>
            {number(population)} <small>{words.inNeighbourhoods(neighbourhoods)}</small>
          </dd>
        </div>
        <div>
          <dt>{words.socioeconomic}</dt>
          <dd>{socioeconomic}</dd>
        </div>
        <div>
          <dt>{words.housing}</dt>
          <dd>{housing}</dd>
        </div>
        <div>
          <dt>{words.notable}</dt>
          <dd>{notable}</dd>
        </div>
        <div>
          <dt>{words.goal}</dt>
          <dd>
            {area.goal ? area.goal.text : words.noGoal}
            {area.goal ? <small className={styles.source}>{area.goal.source}</small> : null}
          </dd>
        </div>
      </dl>
      <Notes area={area} about={['characteristics', 'population', 'neighbourhoods', 'goal']} />
      <div className={styles.counts}>
        <h3>{words.threeCounts}</h3>
        <dl>
          {counts.map(({ value, when }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd className="numeral">{number(value)}</dd>
            </div>
          ))}
        </dl>
        <p>{words.groundDiffers}</p>
      </div>
    </>
  )
}
