// What the maker should know: whether it is kept, whether another window changed it, and what it is pinned to.
import { useContext, useMemo } from 'react'
import type { Deck } from '../../domain/deck'
import { changesSince, pin } from '../../domain/edition'
import { longDate } from '../../export/citation'
import { useAllTexts } from '../../i18n/use-texts'
import { changeDeck, keepOurs, takeTheirs, useDecks } from '../../state/decks'
import { parseLink } from '../../state/link'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { changeSentence } from '../deck-words'
import styles from './Editor.module.css'

const most = 12

export function EditorState({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const words = texts.decks
  const { trouble, isSaved, changedElsewhere } = useDecks()
  return (
    <div className={styles.state}>
      {trouble ? <p role="alert">{texts.deckFile.trouble[trouble]}</p> : <p role="status">{isSaved ? texts.deckFile.saved : texts.deckFile.saving}</p>}
      {changedElsewhere === deck.id ? (
        <div role="alert" className={styles.buttons}>
          <p>{texts.deckFile.elsewhere}</p>
          <Button onClick={() => void takeTheirs(deck.id)}>{words.elsewhere.theirs}</Button>
          <Button onClick={() => void keepOurs(deck.id)}>{words.elsewhere.ours}</Button>
        </div>
      ) : null}
      <Pinning deck={deck} />
    </div>
  )
}

function Pinning({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const words = texts.decks.pin
  const atlas = useContext(AtlasContext)
  const { edition } = deck
  const changes = useMemo(
    () => (edition && atlas && edition.version !== atlas.edition.version ? changesSince(edition, atlas, deck.language) : []),
    [edition, atlas, deck.language],
  )
  if (!atlas?.figures) return null
  const repin = () =>
    changeDeck(
      deck.id,
      one =>
        pin(
          one,
          atlas,
          one.slides.map(({ link }) => parseLink(link)),
        ) ?? one,
    )
  if (!edition)
    return (
      <div className={styles.buttons}>
        <p>{words.free}</p>
        <Button onClick={repin}>{words.pin}</Button>
      </div>
    )
  const isOld = edition.version !== atlas.edition.version
  return (
    <div className={styles.buttons}>
      <p>
        {words.pinned(longDate(new Date(`${edition.date}T12:00`), texts.locale))}{' '}
        {isOld ? (changes.length === 0 ? words.same : words.changed(changes.length)) : ''}
      </p>
      {isOld ? <p>{words.asThen}</p> : null}
      {isOld ? <Button onClick={repin}>{words.withNew}</Button> : null}
      <Button onClick={() => changeDeck(deck.id, one => ({ ...one, edition: null }))}>{words.loose}</Button>
      {changes.length > 0 ? (
        <ul className={styles.changes}>
          {changes.slice(0, most).map(change => (
            <li key={JSON.stringify(change)}>{changeSentence(change, atlas, texts)}</li>
          ))}
          {changes.length > most ? <li>{texts.slides.more(changes.length - most)}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}
