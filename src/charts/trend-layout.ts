// Where everything on a line through the years stands: pure sums, in pixels.
import { nice } from 'd3'
import { linear } from './linear'
import { placeLabels, textWidth } from './strip-layout'

export type TrendPoint = { year: number; value: number }
export type TrendPieces = readonly (readonly TrendPoint[])[]
type Size = { width: number; textSize: number; height: number }

export type TrendLayout = {
  x(year: number): number
  y(value: number): number
  /** The lowest and highest number on the axis. */
  ends: readonly [number, number]
  left: number
  right: number
  top: number
  bottom: number
  /** The years that have room for their words below the axis; the first and the last always do. */
  named: readonly number[]
  /** Where the words at the end of each line stand. */
  endsAt: readonly number[]
}

/** Lays out lines whose words stand to the right of their last point, pushed apart where they would touch. */
export function trendLayout(
  lines: readonly { pieces: TrendPieces; word: string }[],
  years: readonly number[],
  format: (value: number) => string,
  size: Size,
): TrendLayout {
  const { width, textSize: em, height } = size
  const values = lines.flatMap(({ pieces }) => pieces.flat().map(({ value }) => value))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const [first, last] = low === high ? nice(low - 1, high + 1, 4) : nice(low, high, 4)
  const y = linear([first, last], [height - 2 * em, 1.6 * em])
  const left = Math.ceil(Math.max(textWidth(format(first), em), textWidth(format(last), em)) + 0.8 * em)
  const words = Math.max(...lines.map(({ word }) => textWidth(word, em)))
  const right = Math.max(left + 4 * em, Math.floor(width - Math.min(words + 0.8 * em, width / 2)))
  const x = linear([years[0] ?? 0, years.at(-1) ?? 1], [left + 0.6 * em, right - 0.3 * em])
  const endValues = lines.map(({ pieces }) => pieces.at(-1)?.at(-1)?.value ?? first)
  return {
    x,
    y,
    ends: [first, last],
    left,
    right,
    top: y(last),
    bottom: y(first),
    named: namedYears(years, x, 2.6 * em),
    endsAt: placeLabels(
      endValues.map(value => ({ at: y(value), width: 1.2 * em })),
      [0.2 * em, height - 1.4 * em],
      0,
    ),
  }
}

function namedYears(years: readonly number[], x: (year: number) => number, room: number): number[] {
  const [first, last] = [years[0], years.at(-1)]
  const named: number[] = []
  for (const year of years) {
    const before = named.at(-1)
    const hasRoom = before === undefined || x(year) - x(before) >= room
    const leavesRoom = year === first || year === last || (last !== undefined && x(last) - x(year) >= room)
    if (year === last || (hasRoom && leavesRoom)) named.push(year)
  }
  return named
}

/** A line through the points of one piece. */
export const piecePath = (piece: readonly TrendPoint[], { x, y }: Pick<TrendLayout, 'x' | 'y'>) =>
  piece.map(({ year, value }, index) => `${index === 0 ? 'M' : 'L'}${x(year).toFixed(1)},${y(value).toFixed(1)}`).join('')
