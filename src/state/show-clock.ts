// The time of a meeting: how much was used in all and for each slide. Pure sums over moments (epoch milliseconds).
import type { Slide } from '../domain/deck'

/** Time is kept for each slide, since who goes back to an item goes on using its time. */
export type Clock = {
  /** Since when time runs that is not in the sums yet; null while it stands still. */
  since: number | null
  total: number
  /** By the number of the slide. */
  spent: Readonly<Record<string, number>>
}

export const stoppedClock: Clock = { since: null, total: 0, spent: {} }

export const hasStarted = ({ since, total }: Clock): boolean => since !== null || total > 0

/** The clock with what has passed until now given to the slide that was shown. */
export function counted(clock: Clock, slide: number, now: number): Clock {
  if (clock.since === null) return clock
  const passed = Math.max(0, now - clock.since)
  return { since: now, total: clock.total + passed, spent: { ...clock.spent, [slide]: (clock.spent[slide] ?? 0) + passed } }
}

export const started = (clock: Clock, now: number): Clock => ({ ...clock, since: clock.since ?? now })
export const paused = (clock: Clock, slide: number, now: number): Clock => ({ ...counted(clock, slide, now), since: null })

export type Item = { first: number; last: number; minutes: number }

/** The item of the agenda that a slide belongs to: from a slide that was given minutes to just before the next one; null before the first. */
export function itemAt(slides: readonly Pick<Slide, 'minutes'>[], number: number): Item | null {
  const begins = slides.flatMap(({ minutes }, index) => (minutes === null ? [] : [{ first: index + 1, minutes }]))
  const current = begins.findLast(({ first }) => first <= number)
  if (!current) return null
  const next = begins.find(({ first }) => first > current.first)
  return { ...current, last: next ? next.first - 1 : slides.length }
}

/** In milliseconds. What is left is below zero where it ran over, and null where nobody gave it time. */
export type Times = { elapsed: number; item: number | null; meeting: number | null }

const minute = 60_000

export function timesAt(clock: Clock, slides: readonly Pick<Slide, 'minutes'>[], number: number, now: number): Times {
  const { total, spent } = counted(clock, number, now)
  const item = itemAt(slides, number)
  const planned = slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const used = ({ first, last }: Item) => Object.entries(spent).reduce((sum, [slide, time]) => (+slide >= first && +slide <= last ? sum + time : sum), 0)
  return {
    elapsed: total,
    item: item ? item.minutes * minute - used(item) : null,
    meeting: planned > 0 ? planned * minute - total : null,
  }
}
