import { useContext, useMemo } from 'react'
import { useAllTexts } from '../../i18n/use-texts'
import { AtlasContext } from '../../state/use-scene'
import { findDeck } from '../find-deck'
import { SlideFrame } from '../slides/SlideFrame'
import styles from './ReadyGlance.module.css'

const most = 4

/** The first slides of a ready presentation, so that one sees what one gets. */
export function ReadyGlance({ id }: { id: string }) {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const deck = useMemo(() => (atlas ? findDeck(id, atlas, texts, null) : null), [id, atlas, texts])
  if (!deck) return null
  // The agenda says little from afar.
  const numbers = deck.slides.flatMap(({ kind }, index) => (kind === 'agenda' ? [] : [index + 1])).slice(0, most)
  return (
    <div className={styles.glance} aria-hidden="true" inert>
      {numbers.map(number => (
        <div key={number} className={styles.slide}>
          <SlideFrame deck={deck} number={number} map="still" />
        </div>
      ))}
    </div>
  )
}
