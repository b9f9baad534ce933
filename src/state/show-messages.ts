// What the windows of a show say to each other. Any page of this origin can speak on the channel, so every message is checked.
import { checkDeck } from '../data/deck-file'
import type { Deck } from '../domain/deck'
import type { Clock } from './show-clock'
import { blanks, type Shown } from './show-deeds'

/** What a window is for: the slides for the room, or the speaker's own screen. */
export const showStages = ['show', 'presenter'] as const
export type ShowStage = (typeof showStages)[number]

type From = { from: string; stage: ShowStage }
export type Message = From &
  (
    | { kind: 'hello'; wantsDeck: boolean }
    /** The deck goes along for who asked for it: it may be nowhere else. */
    | { kind: 'state'; shown: Shown; deck: Deck | null }
    | { kind: 'heartbeat'; turn: number }
    | { kind: 'bye' }
  )

type Raw = Record<string, unknown>
const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw)
const isAmount = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw) && raw >= 0
const isCount = (raw: unknown): raw is number => isAmount(raw) && Number.isInteger(raw)
const isName = (raw: unknown): raw is string => typeof raw === 'string' && /^[a-z0-9-]{1,60}$/.test(raw)
const oneOf = <Option>(options: readonly Option[], raw: unknown): raw is Option => options.includes(raw as Option)

function readClock(raw: unknown): Clock | null {
  if (!isRecord(raw) || !(raw.since === null || isAmount(raw.since)) || !isAmount(raw.total) || !isRecord(raw.spent)) return null
  const spent = Object.entries(raw.spent)
  if (spent.length > 999 || spent.some(([slide, time]) => !/^[1-9]\d{0,2}$/.test(slide) || !isAmount(time))) return null
  return { since: raw.since, total: raw.total, spent: Object.fromEntries(spent) as Clock['spent'] }
}

function readShown(raw: unknown): Shown | null {
  if (!isRecord(raw)) return null
  const { slide, area, blank, isCodeShown, turn, by } = raw
  const clock = readClock(raw.clock)
  if (!clock || !isCount(slide) || slide < 1 || slide > 999 || !(area === null || isName(area)) || !oneOf(blanks, blank)) return null
  if (typeof isCodeShown !== 'boolean' || !isCount(turn) || !isName(by)) return null
  return { slide, area, blank, isCodeShown, clock, turn, by }
}

function readDeck(raw: unknown): Deck | null {
  const read = checkDeck(raw)
  return 'deck' in read ? read.deck : null
}

/** A message as it was meant; null for anything of another shape, which is dropped. */
export function readMessage(raw: unknown): Message | null {
  if (!isRecord(raw) || !isName(raw.from) || !oneOf(showStages, raw.stage)) return null
  const { from, stage } = raw
  if (raw.kind === 'bye') return { kind: 'bye', from, stage }
  if (raw.kind === 'heartbeat' && isCount(raw.turn)) return { kind: 'heartbeat', from, stage, turn: raw.turn }
  if (raw.kind === 'hello' && typeof raw.wantsDeck === 'boolean') return { kind: 'hello', from, stage, wantsDeck: raw.wantsDeck }
  if (raw.kind !== 'state') return null
  const shown = readShown(raw.shown)
  const deck = raw.deck === null ? null : readDeck(raw.deck)
  return shown && (raw.deck === null || deck) ? { kind: 'state', from, stage, shown, deck } : null
}
