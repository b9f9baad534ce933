import { useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { formatKilometres } from '../lib/format'
import { Button } from '../ui/Button'
import { AreaLink } from './AreaLink'
import type { AreaScene } from './AreaPanel'
import styles from './Neighbours.module.css'

const near = 5

/** The other focus areas by distance, nearest first. */
export function Neighbours({ scene: { neighbours } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.neighbours
  const [areAllShown, setAllShown] = useState(false)
  return (
    <>
      <p className={styles.explanation}>{words.explanation}</p>
      <ol className={styles.list}>
        {neighbours.slice(0, areAllShown ? undefined : near).map(({ area, kilometres }) => (
          <li key={area.id}>
            <AreaLink area={area} className={styles.area}>
              <span className={styles.nr} aria-hidden="true">
                {area.nr}
              </span>
              <span>{area.name}</span>
              <span className={styles.distance}>{kilometres === 0 ? words.touching : words.kilometres(formatKilometres(kilometres, texts.locale))}</span>
            </AreaLink>
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={() => setAllShown(!areAllShown)}>{areAllShown ? words.less : words.all}</Button>
      </div>
    </>
  )
}
