// What the windows of a show have in common, and how each deed changes it. Pure: the moment and the window are given.
import { never } from '../lib/never'
import { type Clock, counted, hasStarted, paused, started, stoppedClock } from './show-clock'

export const blanks = ['none', 'black', 'white'] as const
export type Blank = (typeof blanks)[number]

export type Shown = {
  /** Counted from 1. */
  slide: number
  /** The area that was chosen on the live map to answer a question; null while the slide is as it was made. */
  area: string | null
  blank: Blank
  /** Whether the room sees a code to follow along. */
  isCodeShown: boolean
  clock: Clock
  /** Grows with every deed, in whichever window: who has the higher turn is right. */
  turn: number
  /** The window of the last deed, which decides between equal turns. */
  by: string
}

export type Deed =
  | { do: 'go'; slide: number }
  | { do: 'blank'; blank: Blank }
  | { do: 'look'; area: string | null }
  | { do: 'code'; isOn: boolean }
  | { do: 'start' }
  | { do: 'pause' }
  | { do: 'restart' }

/** Before anybody did anything; any window that is already showing knows better. */
export const firstShown = (slide: number, by: string): Shown => ({
  slide,
  area: null,
  blank: 'none',
  isCodeShown: false,
  clock: stoppedClock,
  turn: 0,
  by,
})

/** What is shown after a deed. The clock starts with the first step to another slide, for who forgets to start it. */
export function after(shown: Shown, deed: Deed, now: number, by: string): Shown {
  return { ...shown, ...changes(shown, deed, now), turn: shown.turn + 1, by }
}

function changes(shown: Shown, deed: Deed, now: number): Partial<Shown> {
  const { slide, clock } = shown
  switch (deed.do) {
    case 'go': {
      const isStep = deed.slide !== slide
      const running = isStep && !hasStarted(clock) ? started(clock, now) : counted(clock, slide, now)
      return { slide: deed.slide, area: null, blank: 'none', isCodeShown: false, clock: running }
    }
    case 'blank':
      return { blank: shown.blank === deed.blank ? 'none' : deed.blank }
    case 'look':
      return { area: deed.area }
    case 'code':
      return { isCodeShown: deed.isOn }
    case 'start':
      return { clock: started(clock, now) }
    case 'pause':
      return { clock: paused(clock, slide, now) }
    case 'restart':
      return { clock: stoppedClock }
    default:
      return never(deed)
  }
}

/** Whether one state came after the other; two windows always agree on it. */
export const isLater = (one: Shown, other: Shown): boolean => one.turn > other.turn || (one.turn === other.turn && one.by > other.by)
