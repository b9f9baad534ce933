// A text in which a word that not everybody knows can be asked what it means, where it is first used.
import { useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import styles from './Glossed.module.css'

type Piece = { text: string; meaning: string | null }

/** Cuts a text at the first use of each word of the glossary; `entries` as in the texts. */
export function pieces(text: string, entries: readonly { find: readonly string[]; text: string }[]): Piece[] {
  const forms = entries.flatMap(entry => entry.find.map(form => ({ form, entry })))
  if (forms.length === 0) return [{ text, meaning: null }]
  // Longer forms first, so that 'WOZ-waarde' is not cut at 'WOZ'; letters and hyphens around it make it another word.
  const pattern = [...forms].sort((a, b) => b.form.length - a.form.length).map(({ form }) => form)
  const finder = new RegExp(`(?<![\\p{L}-])(?:${pattern.join('|')})(?![\\p{L}-])`, 'gu')
  const explained = new Set<object>()
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(finder)) {
    const entry = forms.find(({ form }) => form === match[0])?.entry
    if (!entry || explained.has(entry)) continue
    explained.add(entry)
    found.push({ text: text.slice(from, match.index), meaning: null }, { text: match[0], meaning: entry.text })
    from = match.index + match[0].length
  }
  return [...found, { text: text.slice(from), meaning: null }].filter(piece => piece.text !== '')
}

export function Glossed({ text }: { text: string }) {
  const { entries } = useTexts().help.words
  return pieces(text, Object.values(entries)).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order
    piece.meaning === null ? piece.text : <Explained key={index} word={piece.text} meaning={piece.meaning} />,
  )
}

/** A word with its meaning behind it, as soon as somebody asks. */
function Explained({ word, meaning }: { word: string; meaning: string }) {
  const words = useTexts().help.words
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.word} aria-expanded={isOpen} title={isOpen ? undefined : words.ask} onClick={() => setOpen(!isOpen)}>
        {word}
      </button>
      {isOpen ? <span className={styles.meaning}> ({meaning.replace(/\.$/, '')})</span> : null}
    </>
  )
}
