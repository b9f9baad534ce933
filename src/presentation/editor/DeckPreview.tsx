// A presentation that is not one's own: all its slides, and what can be done with it.
import { Copy, MonitorPlay, Printer } from 'lucide-react'
import type { Refusal } from '../../data/deck-file'
import type { Deck } from '../../domain/deck'
import { totalMinutes } from '../../domain/deck-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck } from '../../state/actions'
import { address } from '../../state/address'
import { keepDeck } from '../../state/decks'
import { Button } from '../../ui/Button'
import { refusalSentence } from '../deck-words'
import { SlidePictureButton } from '../paper/SlidePictureButton'
import { startPresenting } from '../show/start-presenting'
import { SlideFrame } from '../slides/SlideFrame'
import styles from './DeckPreview.module.css'

type Props = { deck: Deck | null; refused?: Refusal | null; isFromLink?: boolean }

export function DeckPreview({ deck, refused = null, isFromLink = false }: Props) {
  const texts = useAllTexts()
  const words = texts.decks
  const leave = () => {
    // The link with the deck in it is left behind, or it would be read again.
    if (address.fragment()) window.history.replaceState(null, '', address.withoutFragment())
    openDeck(null)
  }
  const copy = () => deck && openDeck(keepDeck(deck))
  return (
    <main id="panel" className={styles.page} data-scrolls>
      <header className={styles.header}>
        <div>
          <h1 tabIndex={-1}>{deck ? deck.name || words.unnamed : words.title}</h1>
          {deck ? (
            <p>
              {words.facts(deck.slides.length, totalMinutes(deck))}. {isFromLink ? words.fromLink : words.isReady}
            </p>
          ) : null}
        </div>
        {refused ? <p role="alert">{refusalSentence(refused, texts)}</p> : null}
        <div className={styles.buttons}>
          {deck && !isFromLink ? (
            <>
              <Button icon={MonitorPlay} onClick={() => startPresenting(deck.id)}>
                {words.show}
              </Button>
              <Button icon={Printer} onClick={() => openDeck(deck.id, 'paper')}>
                {words.print}
              </Button>
            </>
          ) : null}
          {deck ? (
            <Button icon={Copy} onClick={copy}>
              {isFromLink ? words.keep : words.copy}
            </Button>
          ) : null}
          <Button onClick={leave}>{words.toAll}</Button>
        </div>
      </header>
      <ol className={styles.slides} aria-label={words.strip}>
        {deck?.slides.map((slide, index) => (
          <li key={slide.id}>
            <SlideFrame deck={deck} number={index + 1} map="still" />
            <SlidePictureButton deck={deck} number={index + 1} />
          </li>
        ))}
      </ol>
    </main>
  )
}
