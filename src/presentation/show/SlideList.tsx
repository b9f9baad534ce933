import { useContext } from 'react'
import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { slideTitle } from '../slides/slide-title'
import styles from './SlideList.module.css'

/** All slides by title, to jump to. */
export function SlideList({ deck, slide, onChoose }: { deck: Deck; slide: number; onChoose(slide: number): void }) {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const view = useStore(state => state.view)
  if (!atlas) return null
  return (
    <ol className={styles.list}>
      {deck.slides.map((one, index) => (
        <li key={one.id}>
          <button
            type="button"
            aria-current={index + 1 === slide ? 'step' : undefined}
            onClick={event => {
              if (event.detail > 0) event.currentTarget.blur()
              onChoose(index + 1)
            }}
          >
            <span className="numeral">{index + 1}</span>
            <span>{slideTitle(one, deck, atlas, view, texts)}</span>
            {one.minutes === null ? null : <small className="numeral">{texts.show.minutes(one.minutes)}</small>}
          </button>
        </li>
      ))}
    </ol>
  )
}
