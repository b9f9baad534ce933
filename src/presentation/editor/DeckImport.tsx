import { FolderOpen } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { largestDeck, readDeck } from '../../data/deck-file'
import { useAllTexts } from '../../i18n/use-texts'
import { keepDeck } from '../../state/decks'
import { refusalSentence } from '../deck-words'
import styles from './DeckChoice.module.css'

/** A presentation from a file, chosen or dropped. What cannot be read is said, and harms nothing that is there. */
export function DeckImport() {
  const texts = useAllTexts()
  const words = texts.decks
  const [outcome, setOutcome] = useState<{ said: string } | { refused: string } | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    // A film or a photo is not even opened.
    if (file.size > largestDeck * 4) return setOutcome({ refused: refusalSentence({ why: 'too-large', megabytes: file.size / 1_000_000 }, texts) })
    const answer = readDeck(await file.text().catch(() => ''))
    if ('refused' in answer) return setOutcome({ refused: refusalSentence(answer.refused, texts) })
    keepDeck(answer.deck)
    setOutcome({ said: words.imported(answer.deck.name || words.unnamed) })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    void read(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same by keyboard and click
    <div className={styles.drop} onDragOver={event => event.preventDefault()} onDrop={onDrop}>
      <label className={styles.file}>
        <FolderOpen size={18} strokeWidth={1.5} aria-hidden="true" />
        {words.file}
        <input
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={event => {
            void read(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <p className={styles.quiet}>{words.drop}</p>
      <p role="status">{outcome && 'said' in outcome ? outcome.said : ''}</p>
      {outcome && 'refused' in outcome ? <p role="alert">{outcome.refused}</p> : null}
    </div>
  )
}
