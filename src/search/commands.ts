// Commands in words, in either language: 'vergelijk A met B', 'toon X in A', 'thema Y', 'donker'. Only reads them; do.ts finds what they name.
import type { Language } from '../domain/atlas'
import type { Appearance } from '../domain/view'

export type Command =
  | { verb: 'compare'; names: readonly string[] }
  /** `place` is what stands behind the last 'in', null where there is none. */
  | { verb: 'show'; what: string; place: string | null }
  | { verb: 'theme'; name: string }
  | { verb: 'language'; language: Language }
  | { verb: 'appearance'; appearance: Appearance }

const compareVerb = /^(?:vergelijk|compare)\s+(.+)$/i
const showVerb = /^(?:toon|laat|show)\s+(.+)$/i
const themeVerb = /^(?:thema|theme)\s+(.+)$/i
/** Between the areas of a comparison; 'en' also stands in names, so that is left to who knows the names. */
const between = /\s+(?:met|with|tegen|versus|vs\.?)(?=\s|$)|[,;]/i

const languageWords: Record<Language, readonly string[]> = { nl: ['nederlands', 'dutch'], en: ['english', 'engels'] }
const appearanceWords: Record<Appearance, readonly string[]> = {
  light: ['licht', 'light'],
  dark: ['donker', 'dark', 'nacht', 'night'],
  beamer: ['beamer', 'projector'],
  system: ['systeem', 'system'],
}

/** The key whose words hold what was typed, from its third letter on. */
function keyOf<Key extends string>(table: Record<Key, readonly string[]>, typed: string): Key | null {
  const text = typed.toLowerCase()
  if (text.length < 3) return null
  return (Object.keys(table) as Key[]).find(key => table[key].some(word => word.startsWith(text))) ?? null
}

const named = (parts: readonly string[]) => parts.map(part => part.trim()).filter(Boolean)

/** What was typed as a command, or null where it is none. */
export function parseCommand(typed: string): Command | null {
  const text = typed.trim().replace(/\s+/g, ' ')
  const compared = compareVerb.exec(text)?.[1]
  if (compared) return { verb: 'compare', names: named(compared.split(between)) }
  const shown = showVerb.exec(text)?.[1]
  if (shown) {
    const place = /^(.+)\s+(?:in|van|of)\s+(.+)$/i.exec(shown)
    return { verb: 'show', what: place?.[1] ?? shown.replace(/\s+(?:in|van|of)$/i, ''), place: place?.[2] ?? null }
  }
  const theme = themeVerb.exec(text)?.[1]
  if (theme) return { verb: 'theme', name: theme }
  const language = keyOf(languageWords, text)
  if (language) return { verb: 'language', language }
  const appearance = keyOf(appearanceWords, text)
  return appearance ? { verb: 'appearance', appearance } : null
}

/** The two halves of 'a en b' for each 'en', 'and' or '&' in a name that is none. */
export function halvesOf(name: string): [string, string][] {
  return [...name.matchAll(/\s+(?:en|and|&)\s+/gi)].map(match => [name.slice(0, match.index), name.slice(match.index + match[0].length)])
}
