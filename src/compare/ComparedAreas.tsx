import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useState } from 'react'
import { mostCompared } from '../domain/comparison'
import { comparedMarks } from '../domain/palette'
import { useTexts } from '../i18n/use-texts'
import { AreaLink } from '../panels/AreaLink'
import { addToComparison, moveInComparison, removeFromComparison } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Icon } from '../ui/Icon'
import { MarkSign } from '../ui/MarkShape'
import styles from './ComparedAreas.module.css'

/** The chosen areas: order by drag or by the arrows, take out, add. */
export function ComparedAreas() {
  const words = useTexts().compare
  const { compared, atlas } = useScene()
  const [dragged, setDragged] = useState<string | null>(null)
  const others = atlas.areas.filter(area => !compared.includes(area))
  return (
    <div className={styles.chosen}>
      <ol aria-label={words.order.label} className={styles.list}>
        {compared.map((area, index) => {
          const mark = comparedMarks[index]
          return (
            <li
              key={area.id}
              draggable
              data-dragged={dragged === area.id || undefined}
              onDragStart={event => {
                event.dataTransfer.setData('text/plain', area.id)
                setDragged(area.id)
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={event => event.preventDefault()}
              onDrop={event => {
                event.preventDefault()
                if (dragged) moveInComparison(dragged, index)
              }}
            >
              {mark ? <MarkSign {...mark} /> : null}
              <AreaLink area={area}>{area.name}</AreaLink>
              <span className={styles.buttons}>
                <button type="button" disabled={index === 0} aria-label={words.order.earlier(area.name)} onClick={() => moveInComparison(area.id, index - 1)}>
                  <Icon of={ArrowLeft} size={16} />
                </button>
                <button
                  type="button"
                  disabled={index === compared.length - 1}
                  aria-label={words.order.later(area.name)}
                  onClick={() => moveInComparison(area.id, index + 1)}
                >
                  <Icon of={ArrowRight} size={16} />
                </button>
                <button type="button" aria-label={words.removeNamed(area.name)} onClick={() => removeFromComparison(area.id)}>
                  <Icon of={X} size={16} />
                </button>
              </span>
            </li>
          )
        })}
      </ol>
      {compared.length < mostCompared ? (
        <label className={styles.add}>
          <span>{words.order.choose}</span>
          <select value="" onChange={event => addToComparison(event.target.value)}>
            <option value="" disabled>
              {words.order.pick}
            </option>
            {others.map(area => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className={styles.full}>{words.full}</p>
      )}
      {compared.length > 1 ? <p className={styles.full}>{words.order.hint}</p> : null}
    </div>
  )
}
