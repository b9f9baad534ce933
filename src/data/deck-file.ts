// A presentation as a file, and back. Whatever is in the file: a deck comes out of it, or the reason why not.
import type { Deck } from '../domain/deck'
import { fold } from '../lib/fold'
import { deckSchema } from './deck-schema'

const format = 'focusatlas-deck'
/** The version that this atlas writes. */
export const deckVersion = 1
/** Characters of a file. A deck that comes near it holds a book. */
export const largestDeck = 2_000_000

export type Refusal =
  /** 'link' is what travelled in a link and did not arrive whole. */
  | { why: 'not-json' | 'not-ours' | 'newer' | 'link' }
  | { why: 'too-large'; megabytes: number }
  /** `slide` is counted from 1, null for what belongs to the whole. */
  | { why: 'field'; slide: number | null; field: string }
export type ReadDeck = { deck: Deck } | { refused: Refusal }

/** From one version to the next, by the version it begins with. */
export type Migrations = Readonly<Record<number, (deck: unknown) => unknown>>
const noMigrations: Migrations = {}

/** As it stands in a file; `indent` 0 is for where room is short. */
export const writeDeck = (deck: Deck, indent = 1): string => `${JSON.stringify({ format, version: deckVersion, deck }, null, indent)}\n`

/** 'focusatlas-overleg-breda-2026-11-24.focusatlas.json'. */
export function deckFileName(name: string, made: Date): string {
  const words = fold(name).replaceAll(' ', '-').slice(0, 50).replace(/-$/, '')
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const day = [made.getFullYear(), twoDigits(made.getMonth() + 1), twoDigits(made.getDate())].join('-')
  return `${['focusatlas', words, day].filter(Boolean).join('-')}.focusatlas.json`
}

/** A deck in its present form, checked field by field. */
export function checkDeck(raw: unknown): ReadDeck {
  const read = deckSchema.safeParse(raw)
  if (read.success) return { deck: read.data }
  const path = read.error.issues[0]?.path ?? []
  const [first, index, field] = path
  if (first === 'slides' && typeof index === 'number') return { refused: { why: 'field', slide: index + 1, field: String(field ?? '') } }
  return { refused: { why: 'field', slide: null, field: String(first ?? '') } }
}

/** Reads a file that somebody chose, which may be anything. Never throws. */
export function readDeck(text: string, current = deckVersion, migrations = noMigrations): ReadDeck {
  return text.length > largestDeck ? { refused: { why: 'too-large', megabytes: text.length / 1_000_000 } } : readWritten(text, current, migrations)
}

/** Reads what was written here, however long. `current` and `migrations` are for older versions; never throws. */
export function readWritten(text: string, current = deckVersion, migrations = noMigrations): ReadDeck {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { refused: { why: 'not-json' } }
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) return { refused: { why: 'not-ours' } }
  const version = 'version' in file && Number.isInteger(file.version) ? Number(file.version) : 0
  if (version > current) return { refused: { why: 'newer' } }
  let raw: unknown = 'deck' in file ? file.deck : null
  for (let step = version; step < current; step += 1) {
    const migrate = migrations[step]
    if (!migrate) return { refused: { why: 'not-ours' } }
    try {
      raw = migrate(raw)
    } catch {
      return { refused: { why: 'not-ours' } }
    }
  }
  return checkDeck(raw)
}
