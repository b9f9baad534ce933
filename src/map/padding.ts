// How much of the edge of the map stays free around what is shown, in pixels.
import type { Padding } from './model'

export const wide: Padding = { top: 64, bottom: 64, left: 44, right: 44 }
export const even: Padding = { top: 56, bottom: 56, left: 56, right: 56 }
/** On a phone half of the map lies under the sheet. */
export const narrow = (): Padding => ({ top: 102, left: 22, right: 22, bottom: Math.round(window.innerHeight * 0.46) })
