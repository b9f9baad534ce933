import { CopyPlus } from 'lucide-react'
import { useState } from 'react'
import type { Bounds } from '../domain/atlas'
import type { SlideKind } from '../domain/deck'
import { defaultView, type View } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { openDeck } from '../state/actions'
import { formatView } from '../state/link'
import { useStore } from '../state/store'
import { Icon } from '../ui/Icon'
import styles from './AddSlide.module.css'

type Props = {
  kind: SlideKind
  view: Partial<View>
  /** What it is about, for whoever hears the buttons one after another. */
  about?: string
  look?: 'quiet' | 'floating'
  /** How the map is held just now, where the slide is of a map. */
  camera?: () => Bounds | null
}

/** Puts what stands here on a slide of the presentation that is being made, and says where it went. */
export function AddSlide({ kind, view, about, look = 'quiet', camera }: Props) {
  const words = useTexts().addSlide
  const language = useStore(state => state.view.language)
  const [added, setAdded] = useState<{ id: string; name: string; slide: number } | 'failed' | null>(null)
  const add = async () => {
    const slide = { kind, link: formatView({ ...defaultView, ...view }), camera: camera?.() ?? null, title: '', text: '', notes: '', minutes: null }
    try {
      const { addSlide } = await import('../state/decks')
      const { deck, slide: number } = await addSlide(slide, { name: words.deck, language })
      setAdded({ id: deck.id, name: deck.name, slide: number })
    } catch {
      setAdded('failed')
    }
  }
  return (
    <span className={styles.add}>
      <button type="button" className={styles[look]} onClick={add}>
        <Icon of={CopyPlus} size={look === 'quiet' ? 15 : 18} />
        {words.add}
        {about ? <span className="visually-hidden">: {about}</span> : null}
      </button>
      <span role="status" className={styles.said}>
        {added === 'failed' ? words.failed : null}
        {added && added !== 'failed' ? (
          <>
            {words.added(added.name, added.slide)}{' '}
            <button type="button" className={styles.open} onClick={() => openDeck(added.id, 'editor', added.slide)}>
              {words.open}
            </button>
          </>
        ) : null}
      </span>
    </span>
  )
}
