// Which words of a text were hit, and the part of a long text that shows them.
import type { Language } from '../domain/atlas'
import { formsOf, wordsOf } from './words'

/** A stretch of text; `isHit` where it is to be marked. */
export type Part = { text: string; isHit: boolean; start: number }
type Terms = { terms: ReadonlySet<string>; tails: readonly string[] }

const length = 150

/** The places in a text of the words that were hit. */
function hitsIn(text: string, { terms, tails }: Terms, language: Language) {
  return wordsOf(text).filter(word => formsOf(word.text, language).some(form => terms.has(form)) || tails.some(tail => word.text.endsWith(tail)))
}

/** A text in parts, those to be marked apart from the rest. */
export function markedParts(text: string, hit: Terms, language: Language): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const word of hitsIn(text, hit, language)) {
    if (word.start > end) parts.push({ text: text.slice(end, word.start), isHit: false, start: end })
    parts.push({ text: text.slice(word.start, word.end), isHit: true, start: word.start })
    end = word.end
  }
  if (end < text.length) parts.push({ text: text.slice(end), isHit: false, start: end })
  return parts
}

/** The stretch of a text with most of the words that were hit, cut between words; empty where none was. */
export function snippetOf(text: string, hit: Terms, language: Language): string {
  const hits = hitsIn(text, hit, language)
  if (hits.length === 0) return ''
  if (text.length <= length) return text
  const within = (start: number) => hits.filter(word => word.start >= start && word.end <= start + length - 30).length
  const best = hits.reduce((most, word) => (within(word.start) > within(most.start) ? word : most))
  const from = best.start < 40 ? 0 : text.indexOf(' ', best.start - 40) + 1
  const until = from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), best.end)
  return `${from > 0 ? '… ' : ''}${text.slice(from, until)}${until < text.length ? ' …' : ''}`
}
