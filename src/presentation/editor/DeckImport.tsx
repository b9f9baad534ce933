import { useState } from 'react'
import { largestDeck, readDeck } from '../../data/deck-file'
import { largestOwnFile, ownPartOf, withoutOwnPart } from '../../data/own-file'
import { noOwnData } from '../../domain/own-data'
import { fits, isEmpty, merged } from '../../domain/own-operations'
import { partsOf } from '../../export/own-parts'
import { useAllTexts } from '../../i18n/use-texts'
import { keepDeck } from '../../state/decks'
import { changeOwn, useOwnData } from '../../state/own-data'
import { FileField } from '../../ui/FileField'
import { refusalSentence } from '../deck-words'

/** A presentation from a file, chosen or dropped. What cannot be read is said, and harms nothing that is there. */
export function DeckImport() {
  const texts = useAllTexts()
  const words = texts.decks
  const [outcome, setOutcome] = useState<{ said: string } | { refused: string } | null>(null)
  const read = async (file: File) => {
    // A film or a photo is not even opened.
    if (file.size > largestDeck + largestOwnFile) return setOutcome({ refused: refusalSentence({ why: 'too-large', megabytes: file.size / 1_000_000 }, texts) })
    const text = await file.text().catch(() => '')
    const answer = readDeck(withoutOwnPart(text))
    if ('refused' in answer) return setOutcome({ refused: refusalSentence(answer.refused, texts) })
    keepDeck(answer.deck)
    setOutcome({ said: [words.imported(answer.deck.name || words.unnamed), await ownWords(text)].filter(Boolean).join(' ') })
  }
  /** Takes in the own data that came along, and says so. */
  async function ownWords(text: string): Promise<string> {
    const part = ownPartOf(text)
    if ('refused' in part) return texts.ownPage.deck.broken
    if (isEmpty(part.own)) return ''
    if (!fits(merged(useOwnData.getState().own ?? noOwnData, part.own))) return texts.ownPage.deck.full
    await changeOwn(own => merged(own, part.own))
    return texts.ownPage.deck.comes(partsOf(part.own, texts))
  }
  return (
    <FileField label={words.file} hint={words.drop} accept=".json,application/json" onFile={read}>
      <p role="status">{outcome && 'said' in outcome ? outcome.said : ''}</p>
      {outcome && 'refused' in outcome ? <p role="alert">{outcome.refused}</p> : null}
    </FileField>
  )
}
