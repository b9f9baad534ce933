import type { Area, Atlas } from '../domain/atlas'
import { highlightKinds } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import { HighlightItem } from './HighlightItem'
import styles from './HighlightList.module.css'

/** What the interview offers others: lessons, initiatives, results and obstacles. */
export function HighlightList({ area, atlas }: { area: Area; atlas: Atlas }) {
  const words = useTexts().interview
  return highlightKinds.map(kind => {
    const ofKind = area.interview.highlights.filter(highlight => highlight.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <div key={kind} className={styles.kind} data-block>
        <h3>
          {words.kinds[kind].many} <span className={styles.count}>{ofKind.length}</span>
        </h3>
        {kind === 'result' ? <p className={styles.small}>{words.claimed}</p> : null}
        <ul className={styles.list}>
          {ofKind.map(highlight => (
            <HighlightItem key={highlight.id} area={area} atlas={atlas} highlight={highlight} />
          ))}
        </ul>
      </div>
    )
  })
}
