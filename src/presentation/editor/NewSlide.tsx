import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Deck, type SlideKind, slideKinds } from '../../domain/deck'
import { withSlide } from '../../domain/deck-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { openSlide } from '../../state/actions'
import { changeDeck } from '../../state/decks'
import { Button } from '../../ui/Button'
import { slideOf } from '../ready/make-deck'
import styles from './Editor.module.css'

/** A slide of any kind, behind the one that is open; it shows the same area as that one. */
export function NewSlide({ deck, after }: { deck: Deck; after: string | null }) {
  const texts = useAllTexts()
  const words = texts.decks
  const [kind, setKind] = useState<SlideKind>('text')
  const add = () => {
    const from = deck.slides.find(({ id }) => id === after)
    changeDeck(deck.id, one => withSlide(one, { ...slideOf(kind), link: from?.link ?? '' }, after))
    openSlide(deck.slides.findIndex(({ id }) => id === after) + 2)
  }
  return (
    <div className={styles.fresh}>
      <label>
        <span>{words.addSlide}</span>
        <select value={kind} onChange={event => setKind(slideKinds.find(option => option === event.target.value) ?? 'text')}>
          {slideKinds.map(option => (
            <option key={option} value={option}>
              {texts.slides.kinds[option]}
            </option>
          ))}
        </select>
      </label>
      <Button icon={Plus} onClick={add}>
        {words.add}
      </Button>
    </div>
  )
}
