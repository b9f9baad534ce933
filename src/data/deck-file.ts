// A presentation as a file, and back. Whatever is in the file: a deck comes out of it, or the reason why not.
import type { Deck } from '../domain/deck'
import { deckSchema } from './deck-schema'

const format = 'focusatlas-deck'
/** The version that this atlas writes. */
export const deckVersion = 1
/** Bytes. A deck of 200 full slides takes less. */
export const largestDeck = 2_000_000

export type Refusal =
  | { why: 'not-json' | 'not-ours' | 'newer' }
  | { why: 'too-large'; megabytes: number }
  /** `slide` is counted from 1, null for what belongs to the whole. */
  | { why: 'field'; slide: number | null; field: string }
export type ReadDeck = { deck: Deck } | { refused: Refusal }

/** From one version to the next, by the version it begins with. */
export type Migrations = Readonly<Record<number, (deck: unknown) => unknown>>
const noMigrations: Migrations = {}

export const writeDeck = (deck: Deck): string => `${JSON.stringify({ format, version: deckVersion, deck }, null, 1)}\n`

/** A deck in its present form, checked field by field. */
export function checkDeck(raw: unknown): ReadDeck {
  const read = deckSchema.safeParse(raw)
  if (read.success) return { deck: read.data }
  const path = read.error.issues[0]?.path ?? []
  const [first, index, field] = path
  if (first === 'slides' && typeof index === 'number') return { refused: { why: 'field', slide: index + 1, field: String(field ?? '') } }
  return { refused: { why: 'field', slide: null, field: String(first ?? '') } }
}

/** Reads a file. `current` and `migrations` are for files of older versions; never throws. */
export function readDeck(text: string, current = deckVersion, migrations = noMigrations): ReadDeck {
  if (text.length > largestDeck) return { refused: { why: 'too-large', megabytes: text.length / 1_000_000 } }
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
