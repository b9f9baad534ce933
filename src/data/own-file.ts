// All own data as a file, and back; also the part of a presentation's file that holds them. Whatever is in the file: own data come out of it, or why not.
import { noOwnData, type OwnData } from '../domain/own-data'
import { ownLimits } from '../domain/own-limits'
import { checkOwn } from './own-schema'

const format = 'focusatlas-own'
const ownVersion = 1
export const ownFileName = 'focusatlas-eigen-cijfers.json'
/** Bytes of a file: what own data may take, with the words around them. */
export const largestOwnFile = ownLimits.written + 1000

export type OwnRefusal = { why: 'not-json' | 'not-ours' | 'newer' | 'too-large' } | { why: 'field'; field: string }
export type ReadOwn = { own: OwnData } | { refused: OwnRefusal }

/** As it stands in a file and in the browser's storage. */
export const writeOwn = (own: OwnData): string => `${JSON.stringify({ format, version: ownVersion, own })}\n`

/** Whether a later atlas wrote this; told by its beginning, since the rest may be large. */
export const isOfNewerAtlas = (text: string): boolean => Number(/^\{"format":"focusatlas-own","version":(\d+)/.exec(text)?.[1] ?? 0) > ownVersion

function parsed(text: string): Record<string, unknown> | null {
  try {
    const file: unknown = JSON.parse(text)
    return typeof file === 'object' && file !== null ? { ...file } : {}
  } catch {
    return null
  }
}

const checked = (raw: unknown): ReadOwn => {
  const answer = checkOwn(raw)
  return 'own' in answer ? answer : { refused: { why: 'field', field: answer.field } }
}

/** Reads a file that somebody chose, which may be anything. Never throws. */
export function readOwn(text: string): ReadOwn {
  if (text.length > largestOwnFile) return { refused: { why: 'too-large' } }
  const file = parsed(text)
  if (file === null) return { refused: { why: 'not-json' } }
  if (file.format !== format || typeof file.version !== 'number') return { refused: { why: 'not-ours' } }
  return file.version > ownVersion ? { refused: { why: 'newer' } } : checked(file.own)
}

/** The file of a presentation with own data beside the deck in it. */
export const withOwnPart = (deckFile: string, own: OwnData): string => `${JSON.stringify({ ...parsed(deckFile), own })}\n`

/** The file of a presentation without the own data in it, so that how large these are does not count for the deck. Never throws. */
export function withoutOwnPart(deckFile: string): string {
  const { own, ...rest } = parsed(deckFile) ?? {}
  return own === undefined ? deckFile : JSON.stringify(rest)
}

/** The own data in the file of a presentation; nothing where it carries none. Never throws. */
export function ownPartOf(deckFile: string): ReadOwn {
  const part = parsed(deckFile)?.own
  return part === undefined ? { own: noOwnData } : checked(part)
}
