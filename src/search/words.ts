// How text is cut into words and brought back to their stem: the same while building the index, searching and marking.
import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stopwords as quietDutch } from '@orama/stopwords/dutch'
import { stopwords as quietEnglish } from '@orama/stopwords/english'
import type { Language } from '../domain/atlas'
import { fold } from '../lib/fold'

/** A word of a text: lower case and without accents, and where it stands in that text. */
export type Word = { text: string; start: number; end: number }

const grammars: Record<Language, { stem(word: string): string; quiet: ReadonlySet<string> }> = {
  nl: { stem: stemDutch, quiet: new Set(quietDutch.map(fold)) },
  en: { stem: stemEnglish, quiet: new Set(quietEnglish.map(fold)) },
}

/** Letters that belong to no word of their own, such as the s of 'thema’s'. */
const isLoose = (word: string) => word.length === 1 && !/\d/.test(word)

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(match => ({ text: fold(match[0]), start: match.index, end: match.index + match[0].length }))
}

/** Words so common that they say nothing: left out of the index. */
export const isQuiet = (word: string, language: Language) => isLoose(word) || grammars[language].quiet.has(word)

/** A word and, where it differs, its stem. Both are indexed: the word for who is still typing, the stem for its other forms. */
export function formsOf(word: string, language: Language): string[] {
  const stem = /\d/.test(word) ? word : grammars[language].stem(word)
  return stem === word || stem.length < 2 ? [word] : [word, stem]
}

/** What is asked: the words that say something, or all of them where none does. */
export function askedWords(typed: string, language: Language): string[] {
  const words = [...new Set(wordsOf(typed).map(word => word.text))]
  const telling = words.filter(word => !isQuiet(word, language))
  return telling.length > 0 ? telling : words
}
