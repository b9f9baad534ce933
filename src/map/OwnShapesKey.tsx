import type { OwnShapes } from '../domain/own-data'
import { useTexts } from '../i18n/use-texts'
import { showShapes, useOwnData } from '../state/own-data'
import { small, useMedia } from '../ui/use-media'
import styles from './OwnShapesKey.module.css'

type Props = {
  shapes: readonly OwnShapes[]
  /** On a slide there is nothing to switch. */
  isFixed?: boolean
}

/** The layers of the reader's own shapes, each of which can be switched off; nothing where there are none. On paper and on slides only those that are shown. */
export function OwnShapesKey({ shapes, isFixed = false }: Props) {
  const texts = useTexts()
  const isSmall = useMedia(small)
  const hidden = useOwnData(state => state.hidden)
  const shown = shapes.filter(({ id }) => !hidden.includes(id))
  const mark = <p>{texts.ownWords.mark}</p>
  if (shapes.length === 0) return null
  return (
    <>
      {isFixed ? null : (
        <details className={styles.key} open={!isSmall}>
          <summary>{texts.ownWords.key}</summary>
          <ul>
            {shapes.map(layer => (
              <li key={layer.id}>
                <label>
                  <input type="checkbox" checked={!hidden.includes(layer.id)} onChange={event => showShapes(layer.id, event.target.checked)} />
                  <Name {...layer} />
                </label>
              </li>
            ))}
          </ul>
          {mark}
        </details>
      )}
      {shown.length === 0 ? null : (
        <div className={styles.fixed} data-on-paper={!isFixed || undefined}>
          <ul aria-label={texts.ownWords.key}>
            {shown.map(layer => (
              <li key={layer.id}>
                <i />
                <Name {...layer} />
              </li>
            ))}
          </ul>
          {mark}
        </div>
      )}
    </>
  )
}

const Name = ({ name, source }: OwnShapes) => (
  <span>
    {name}
    {source ? <small>{source}</small> : null}
  </span>
)
