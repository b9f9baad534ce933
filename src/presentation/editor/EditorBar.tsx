// What can be done with the whole presentation.
import { Copy, Link, MonitorPlay, Printer, Redo2, Save, Trash2, Undo2 } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { withoutSlide, withTwin } from '../../domain/deck-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck, openSlide } from '../../state/actions'
import { deckToLink } from '../../state/deck-link'
import { changeDeck, mayUndo, redoDeck, undoDeck, useDecks } from '../../state/decks'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { saveDeckFile } from '../own-in-deck'
import { SlidePictureButton } from '../paper/SlidePictureButton'
import { startPresenting } from '../show/start-presenting'
import styles from './Editor.module.css'
import { TakeOwnAlong } from './TakeOwnAlong'

export function EditorBar({ deck, number }: { deck: Deck; number: number }) {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const words = texts.decks
  const hasUndo = useDecks(state => mayUndo(state, deck.id).undo)
  const hasRedo = useDecks(state => mayUndo(state, deck.id).redo)
  const [outcome, setOutcome] = useState<{ said: string; link?: string } | null>(null)
  const slide = deck.slides[number - 1]

  const share = async () => {
    const link = await deckToLink(deck)
    if (link === null) return setOutcome({ said: texts.deckFile.linkTooLong })
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ said: words.copied })
    } catch {
      setOutcome({ said: words.copyThis, link })
    }
  }
  return (
    <header className={styles.bar}>
      <h1 className="visually-hidden">{deck.name || words.unnamed}</h1>
      <div className={styles.names}>
        <label>
          <span className="visually-hidden">{words.name}</span>
          <input
            value={deck.name}
            maxLength={200}
            placeholder={words.unnamed}
            onChange={event => changeDeck(deck.id, one => ({ ...one, name: event.target.value }), 'name')}
          />
        </label>
        <label>
          <span>{words.meeting}</span>
          <input type="date" value={deck.meeting ?? ''} onChange={event => changeDeck(deck.id, one => ({ ...one, meeting: event.target.value || null }))} />
        </label>
      </div>
      <div className={styles.buttons}>
        <Button icon={MonitorPlay} onClick={() => startPresenting(deck.id, number)}>
          {words.show}
        </Button>
        <button type="button" className={styles.small} disabled={!hasUndo} aria-keyshortcuts="Control+Z" onClick={() => undoDeck(deck.id)}>
          <Undo2 size={18} strokeWidth={1.5} aria-hidden="true" />
          {words.undo}
        </button>
        <button type="button" className={styles.small} disabled={!hasRedo} aria-keyshortcuts="Control+Y" onClick={() => redoDeck(deck.id)}>
          <Redo2 size={18} strokeWidth={1.5} aria-hidden="true" />
          {words.redo}
        </button>
        {slide ? (
          <>
            <Button
              icon={Copy}
              onClick={() => {
                changeDeck(deck.id, one => withTwin(one, slide.id))
                openSlide(number + 1)
              }}
            >
              {words.duplicate}
            </Button>
            <Button icon={Trash2} onClick={() => changeDeck(deck.id, one => withoutSlide(one, slide.id))}>
              {words.remove}
            </Button>
          </>
        ) : null}
        <Button icon={Printer} onClick={() => openDeck(deck.id, 'paper')}>
          {words.print}
        </Button>
        {slide ? <SlidePictureButton deck={deck} number={number} /> : null}
        <Button icon={Save} onClick={() => saveDeckFile(deck, atlas)}>
          {words.save}
        </Button>
        <Button icon={Link} onClick={share}>
          {words.share}
        </Button>
        <Button onClick={() => openDeck(null)}>{words.toAll}</Button>
      </div>
      <TakeOwnAlong decks={[deck]} />
      <p role="status" className={styles.said}>
        {outcome?.said}
      </p>
      {outcome?.link ? (
        <input readOnly className={styles.link} aria-label={words.copyThis} value={outcome.link} onFocus={event => event.target.select()} />
      ) : null}
    </header>
  )
}
