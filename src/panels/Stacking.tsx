import { Disclosure } from '../charts/Disclosure'
import type { Indicator } from '../domain/indicator'
import { stackingOf } from '../domain/stacking'
import { useTexts } from '../i18n/use-texts'
import { hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import type { AreaScene } from './AreaPanel'
import styles from './Stacking.module.css'

/** In how many respects the area and its wijken are among the least favourable fifth of Dutch wijken: a signal, not a score. */
export function Stacking({ scene: { area, atlas } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.figures.stacking
  const hovered = useStore(state => state.hoveredDistrict)
  const { figures } = atlas
  if (figures === null) return <p className={styles.quiet}>{words.loading}</p>
  const ofArea = stackingOf(area.id, figures)
  return (
    <>
      <p>{words.sentence(area.name, ofArea.indicators.length, ofArea.outOf)}</p>
      <Which indicators={ofArea.indicators} />
      <p className={styles.quiet}>{words.signal}</p>
      <table className={styles.table}>
        <caption>{words.districts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody onPointerLeave={() => hoverDistrict(null)}>
          {area.boundary.members.map(({ code, name }) => {
            const { indicators, outOf } = stackingOf(code, figures)
            return (
              <tr key={code} data-hovered={code === hovered || undefined} onPointerEnter={() => hoverDistrict(code)}>
                <th scope="row">
                  {name}
                  {indicators.length > 0 ? (
                    <Disclosure word={words.which} about={name}>
                      <Which indicators={indicators} />
                    </Disclosure>
                  ) : null}
                </th>
                <td className="numeral">{words.counted(indicators.length, outOf)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Disclosure word={words.ruleTitle} about={texts.figures.stackingTitle}>
        <p>{words.rule}</p>
      </Disclosure>
    </>
  )
}

function Which({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <ul className={styles.which}>
      {indicators.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  )
}
