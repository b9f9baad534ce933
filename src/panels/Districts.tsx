import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import type { AreaScene } from './AreaPanel'
import { DistrictFigure } from './DistrictFigure'
import styles from './Districts.module.css'

/** The CBS wijken of the area with their residents; pointing at one lights it up on the map and the other way round. */
export function Districts({ scene }: { scene: AreaScene }) {
  const { area, indicator } = scene
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
            {indicator ? (
              <th scope="col">
                {indicator.label}, {indicator.year}
              </th>
            ) : null}
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
              {indicator ? (
                <td>
                  <DistrictFigure scene={scene} code={member.code} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.source}>{words.source}</p>
    </>
  )
}
