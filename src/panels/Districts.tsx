import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import type { AreaScene } from './AreaPanel'
import styles from './Districts.module.css'

/** The CBS wijken of the area with their residents; pointing at one lights it up on the map and the other way round. */
export function Districts({ scene: { area } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.districts
  const hovered = useStore(state => state.hoveredDistrict)
  const { members } = area.boundary
  const printed = area.characteristics.neighbourhoods
  return (
    <>
      <p className={styles.explanation}>
        {words.explanation(members.length)} {printed === members.length ? '' : words.printed(printed)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.residents}</th>
          </tr>
        </thead>
        <tbody onPointerLeave={() => hoverDistrict(null)}>
          {members.map(member => (
            <tr key={member.code} data-hovered={member.code === hovered || undefined} onPointerEnter={() => hoverDistrict(member.code)}>
              <th scope="row">{member.name}</th>
              <td className="numeral">
                {formatNumber(member.population, texts.locale)}
                {member.share < 1 ? <small>{words.share(formatNumber(member.share * 100, texts.locale))}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.source}>{words.source}</p>
    </>
  )
}
