import { useMemo } from 'react'
import type { OwnAggregation } from '../domain/own-data'
import type { AcceptedRow } from '../domain/own-preview'
import type { AddedUp } from '../domain/own-totals'
import { ownValues } from '../domain/own-values'
import { useAllTexts } from '../i18n/use-texts'
import { formatList, formatNumber, formatPlain } from '../lib/format'
import { useScene } from '../state/use-scene'
import { ScrollBox } from '../ui/ScrollBox'
import styles from './Own.module.css'

type Props = { accepted: readonly AcceptedRow[]; aggregation: OwnAggregation }

/** How values by wijk became those of areas, with the weight of each wijk; nothing where the table has no wijken. */
export function AddedUpWords({ accepted, aggregation }: Props) {
  const texts = useAllTexts()
  const words = texts.ownImport.weights
  const { areas } = useScene().atlas
  const { added } = useMemo(() => ownValues(accepted, aggregation, { areas }), [accepted, aggregation, areas])
  const districts = new Map(areas.flatMap(area => area.boundary.members.map(({ code, name }) => [code, name])))
  const nameOf = (code: string) => districts.get(code) ?? areas.find(({ id }) => id === code)?.name ?? code
  if (isNothing(added)) return null
  return (
    <div className={styles.weights}>
      <h4>{words.title}</h4>
      <p>{words[aggregation]}</p>
      {Object.keys(added.values).length > 0 ? (
        <ScrollBox label={words.title} className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.area}</th>
                <th scope="col" className={styles.number}>
                  {words.value}
                </th>
                <th scope="col">{words.districts}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(added.values).map(([area, value]) => (
                <tr key={area}>
                  <th scope="row">{nameOf(area)}</th>
                  <td className={styles.number}>{formatPlain(Number(value.toFixed(2)), texts.locale)}</td>
                  <td>
                    {added.weights
                      .filter(weight => weight.area === area)
                      .map(({ code, share, residents }) =>
                        words.weight(nameOf(code), formatNumber(share * 100, texts.locale), formatNumber(residents, texts.locale)),
                      )
                      .join('; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : null}
      <ul>
        {added.incomplete.map(({ area, missing }) => (
          <li key={area}>{words.incomplete(nameOf(area), formatList(missing.map(nameOf), texts.locale))}</li>
        ))}
        {added.fromParts.map(({ code, parts }) => (
          <li key={code}>{words.parts(nameOf(code), parts)}</li>
        ))}
        {added.refused.map(({ code }) => (
          <li key={code}>{words.mean(nameOf(code))}</li>
        ))}
      </ul>
    </div>
  )
}

const isNothing = ({ values, incomplete, fromParts, refused }: AddedUp) =>
  Object.keys(values).length + incomplete.length + fromParts.length + refused.length === 0
