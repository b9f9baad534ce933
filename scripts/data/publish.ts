// From bilingual source texts to texts of one language.
import type { Area, Language, Original } from '../../src/domain/atlas'

/** Replaces every `{ nl, en }` by its text: the types say that T loses its second language. */
export type InOneLanguage<T> = T extends { nl: string; en: string }
  ? string
  : T extends (infer Item)[]
    ? InOneLanguage<Item>[]
    : T extends object
      ? { [Key in keyof T]: InOneLanguage<T[Key]> }
      : T

const isLocalised = (value: object): value is Record<Language, string> => {
  const keys = Object.keys(value)
  return keys.length === 2 && 'nl' in value && 'en' in value
}

export function inLanguage<T>(value: T, language: Language): InOneLanguage<T> {
  const pick = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(pick)
    if (part === null || typeof part !== 'object') return part
    if (isLocalised(part)) return part[language]
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pick(inner)]))
  }
  return pick(value) as InOneLanguage<T>
}

/** Of the Dutch areas just what stands beside a translation. */
export const originalsOf = (areas: readonly Area[]): Original[] =>
  areas.map(({ id, ambitions, interview: { title, quotes } }) => ({
    id,
    ambitions: ambitions.map(({ text }) => ({ text })),
    interview: { title, quotes: quotes.map(({ text }) => ({ text })) },
  }))
