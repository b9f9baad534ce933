import { Copy, Download, MonitorPlay, Pencil, Printer, Trash2 } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { nameOfCopy, totalMinutes } from '../../domain/deck-operations'
import { longDate } from '../../export/citation'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck } from '../../state/actions'
import { keepDeck, removeDeck, useDecks } from '../../state/decks'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { saveDeckFile } from '../own-in-deck'
import { startPresenting } from '../show/start-presenting'
import styles from './DeckChoice.module.css'
import { TakeOwnAlong } from './TakeOwnAlong'

/** The user's own presentations, the last changed first. */
export function OwnDecks() {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const words = texts.decks
  const decks = useDecks(state => state.decks)
  const [removed, setRemoved] = useState<Deck | null>(null)
  const sorted = [...(decks ?? [])].sort((a, b) => b.changed.localeCompare(a.changed))
  const day = (date: string) => longDate(new Date(date.length === 10 ? `${date}T12:00` : date), texts.locale)
  return (
    <>
      {decks === null ? <p role="status">{words.reading}</p> : null}
      {decks?.length === 0 ? <p className={styles.quiet}>{words.none}</p> : null}
      <ul className={styles.decks}>
        {sorted.map(deck => {
          const name = deck.name || words.unnamed
          const of = (action: string) => words.of(action, name)
          return (
            <li key={deck.id}>
              <div>
                <h3>{name}</h3>
                <p className={styles.quiet}>
                  {deck.meeting ? `${day(deck.meeting)} · ` : ''}
                  {words.facts(deck.slides.length, totalMinutes(deck))} · {words.changed(day(deck.changed))}
                </p>
              </div>
              <div className={styles.row}>
                <Button icon={MonitorPlay} label={of(words.show)} onClick={() => startPresenting(deck.id)}>
                  {words.show}
                </Button>
                <Button icon={Pencil} label={of(words.edit)} onClick={() => openDeck(deck.id)}>
                  {words.edit}
                </Button>
                <Button icon={Printer} label={of(words.print)} onClick={() => openDeck(deck.id, 'paper')}>
                  {words.print}
                </Button>
                <Button
                  icon={Copy}
                  label={of(words.duplicate)}
                  onClick={() =>
                    keepDeck({
                      ...deck,
                      name: nameOfCopy(
                        name,
                        sorted.map(other => other.name),
                      ),
                    })
                  }
                >
                  {words.duplicate}
                </Button>
                <Button icon={Download} label={of(words.save)} onClick={() => saveDeckFile(deck, atlas)}>
                  {words.save}
                </Button>
                <Button icon={Trash2} label={of(words.remove)} onClick={() => setRemoved(removeDeck(deck.id))}>
                  {words.remove}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <TakeOwnAlong decks={sorted} />
      <div role="status" className={styles.row}>
        {removed ? (
          <>
            <p>{words.removed(removed.name || words.unnamed)}</p>
            <Button
              onClick={() => {
                keepDeck(removed)
                setRemoved(null)
              }}
            >
              {words.putBack}
            </Button>
          </>
        ) : null}
      </div>
    </>
  )
}
