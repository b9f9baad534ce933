// How easily the Dutch of the interface reads: a measure to look at, not a limit.

/** A sentence of the interface: where it stands ('share.forRoom') and what it says. */
export type Sentence = { place: string; text: string; ease: number }

/** Groups of vowels, as Dutch writes them; an e with a dieresis begins a group of its own. */
const vowels = /[ëïöü]|[aeiouyáéíóúàèìòùâêîôû]+/gi

export const syllablesIn = (word: string): number => Math.max(1, word.match(vowels)?.length ?? 0)
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/**
 * The reading ease of a sentence by Flesch for Dutch (W.H. Douma, 1960): 206.835 − 0.93 × words a sentence − 77 × syllables a word.
 * About 60 and higher is plain (B1); below 30 is academic. Null where there is too little to judge: fewer than five words.
 */
export function easeOf(sentence: string): number | null {
  const words = wordsIn(sentence)
  if (words.length < 5) return null
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 206.835 - 0.93 * words.length - 77 * (syllables / words.length)
}

export const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!:])\s+/).filter(sentence => sentence.trim() !== '')

/** Every sentence of a dictionary that can be judged, the hardest first. Texts that are made from something are left out. */
export function judged(value: unknown, place = ''): Sentence[] {
  const find = (part: unknown, at: string): Sentence[] => {
    if (typeof part === 'string') return sentencesIn(part).flatMap(text => (easeOf(text) === null ? [] : [{ place: at, text, ease: easeOf(text) ?? 0 }]))
    if (part === null || typeof part !== 'object') return []
    return Object.entries(part).flatMap(([key, below]) => find(below, at ? `${at}.${key}` : key))
  }
  return find(value, place).sort((a, b) => a.ease - b.ease)
}
