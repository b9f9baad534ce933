// A presentation being made: the strip of slides, the slide itself, and what stands on it.
import { useContext, useEffect, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { withMoved } from '../../domain/deck-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { openSlide } from '../../state/actions'
import { changeDeck, chooseDeck } from '../../state/decks'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { SlideFrame } from '../slides/SlideFrame'
import { slideTitle } from '../slides/slide-title'
import styles from './Editor.module.css'
import { EditorBar } from './EditorBar'
import { EditorState } from './EditorState'
import { NewSlide } from './NewSlide'
import { SlideFields } from './SlideFields'
import { SlideStrip } from './SlideStrip'
import { useEditorKeys } from './use-editor-keys'

export function Editor({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const words = texts.decks
  const atlas = useContext(AtlasContext)
  const view = useStore(state => state.view)
  const [said, setSaid] = useState('')
  const number = Math.max(1, Math.min(view.slide, deck.slides.length))
  const slide = deck.slides[number - 1]
  useEffect(() => chooseDeck(deck.id), [deck.id])

  const titleAt = (index: number) => {
    const one = deck.slides[index]
    return one && atlas ? slideTitle(one, deck, atlas, view, texts) : ''
  }
  const move = (from: number, to: number) => {
    const moved = deck.slides[from]
    const place = Math.max(0, Math.min(deck.slides.length - 1, to))
    if (!moved || place === from) return
    changeDeck(deck.id, one => withMoved(one, moved.id, place))
    openSlide(place + 1)
    setSaid(words.moved(titleAt(from), place + 1, deck.slides.length))
  }
  useEditorKeys(deck.id, step => move(number - 1, number - 1 + step))

  return (
    <main id="panel" className={styles.editor}>
      <EditorBar deck={deck} number={number} />
      <EditorState deck={deck} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <section className={styles.strip} aria-label={words.strip}>
        <SlideStrip deck={deck} number={number} titleAt={titleAt} onMove={move} />
        <NewSlide deck={deck} after={slide?.id ?? null} />
      </section>
      <section className={styles.slide} aria-label={words.preview}>
        {slide ? <SlideFrame deck={deck} number={number} map="live" /> : <p>{words.empty}</p>}
      </section>
      {slide ? <SlideFields key={slide.id} deck={deck} slide={slide} /> : null}
    </main>
  )
}
