import type { OwnShapes } from '../domain/own-data'
import { useTexts } from '../i18n/use-texts'
import { showShapes, useOwnData } from '../state/own-data'
import { small, useMedia } from '../ui/use-media'
import styles from './OwnShapesKey.module.css'

/** The layers of the reader's own shapes, each of which can be switched off; nothing where there are none. */
export function OwnShapesKey({ shapes }: { shapes: readonly OwnShapes[] }) {
  const texts = useTexts()
  const isSmall = useMedia(small)
  const hidden = useOwnData(state => state.hidden)
  if (shapes.length === 0) return null
  return (
    <details className={styles.key} open={!isSmall}>
      <summary>{texts.ownWords.key}</summary>
      <ul>
        {shapes.map(({ id, name, source }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!hidden.includes(id)} onChange={event => showShapes(id, event.target.checked)} />
              <span>
                {name}
                {source ? <small>{source}</small> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>{texts.ownWords.mark}</p>
    </details>
  )
}
