import { X } from 'lucide-react'
import { comparedMarks } from '../domain/palette'
import { useTexts } from '../i18n/use-texts'
import { clearComparison, compare, removeFromComparison } from '../state/actions'
import { useStore } from '../state/store'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { MarkSign } from '../ui/MarkShape'
import { phone, useMedia } from '../ui/use-media'
import styles from './ComparisonTray.module.css'

/** Who is in the comparison, over the foot of the map; nothing while nobody is. A phone has another place for it, `isOnPhone`, than a desk. */
export function ComparisonTray({ isOnPhone }: { isOnPhone: boolean }) {
  const isPhone = useMedia(phone)
  const words = useTexts().compare
  const { compared } = useScene()
  const isFull = useStore(state => state.isComparisonFull)
  if (compared.length === 0 || isPhone !== isOnPhone) return null
  return (
    <section className={styles.tray} aria-label={words.tray}>
      <ul className={styles.areas}>
        {compared.map((area, index) => {
          const mark = comparedMarks[index]
          return (
            <li key={area.id}>
              {mark ? <MarkSign {...mark} /> : null}
              {area.name}
              <button type="button" aria-label={words.removeNamed(area.name)} onClick={() => removeFromComparison(area.id)}>
                <Icon of={X} size={15} />
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => compare(compared.map(area => area.id))}>{words.open}</Button>
        <Button onClick={clearComparison}>{words.clear}</Button>
      </div>
      <p role="status" className={styles.full}>
        {isFull ? words.full : ''}
      </p>
    </section>
  )
}
