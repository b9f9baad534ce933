import type { Language } from '../domain/atlas'
import type { Hit } from './query'
import { markedParts } from './snippet'

/** A text in which the words that were hit are marked. */
export function Marked({ text, hit, language }: { text: string; hit: Hit; language: Language }) {
  return markedParts(text, hit, language).map(part => (part.isHit ? <mark key={part.start}>{part.text}</mark> : part.text))
}
