// Where everything on a strip stands: pure sums, in pixels, from the width and the size of the text.
import { nice } from 'd3'
import { linear } from './linear'

/** About how wide a text will be, rather too wide than too narrow, so that labels stay apart. */
export function textWidth(text: string, textSize: number): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (letter === '%' ? 0.95 : /[mMwW]/.test(letter) ? 0.85 : /[A-Z0-9€]/.test(letter) ? 0.66 : /[\s.,]/.test(letter) ? 0.32 : 0.55),
    0,
  )
  return ems * textSize
}

/** `steps` are where the axis has a small tick. */
export type Scale = { at(value: number): number; ends: readonly [number, number]; steps: readonly number[] }

/** An axis that ends on round numbers. A logarithmic one (for numbers above 0) ends on powers of ten and has a step at each. */
export function stripScale(kind: 'linear' | 'log', [low, high]: readonly [number, number], [left, right]: readonly [number, number]): Scale {
  const extent: [number, number] = low === high ? [low - 1, high + 1] : [low, high]
  if (kind === 'log') {
    const [first, last] = [Math.floor(Math.log10(Math.max(1, low))), Math.ceil(Math.log10(Math.max(10, high)))]
    const scale = linear([first, last], [left, right])
    const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
    return { at: value => scale(Math.log10(Math.max(10 ** first, value))), ends: [10 ** first, 10 ** last], steps: powers }
  }
  const [first, last] = nice(...extent, 8)
  return { at: linear([first, last], [left, right]), ends: [first, last], steps: [first, last] }
}

/** A line from a tick down to its label: straight where the label is right below, else with a bend to its nearest letters. */
export function leaderPath(from: number, middle: number, labelWidth: number, [top, bend, end]: readonly [number, number, number]): string {
  const inset = Math.min(8, labelWidth / 2)
  const to = Math.max(middle - labelWidth / 2 + inset, Math.min(middle + labelWidth / 2 - inset, from))
  return `M${from},${top}V${bend}L${to},${end}`
}

type Label = { at: number; width: number }

/** The middles of labels on one line: each above its own place where it can, pushed as little as needed where they would touch. */
export function placeLabels(labels: readonly Label[], [left, right]: readonly [number, number], gap: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at)
  type Cluster = { items: typeof order; width: number; start: number }
  const wanted = (items: typeof order) => {
    const width = items.reduce((sum, item) => sum + item.width, 0) + gap * (items.length - 1)
    let before = 0
    const starts = items.map(item => {
      const start = item.at - item.width / 2 - before
      before += item.width + gap
      return start
    })
    const mean = starts.reduce((sum, start) => sum + start, 0) / items.length
    return { items, width, start: Math.max(left, Math.min(mean, right - width)) }
  }
  const clusters: Cluster[] = []
  for (const item of order) {
    let cluster = wanted([item])
    for (let last = clusters.at(-1); last && last.start + last.width + gap > cluster.start; last = clusters.at(-1)) {
      clusters.pop()
      cluster = wanted([...last.items, ...cluster.items])
    }
    clusters.push(cluster)
  }
  const middles: number[] = []
  for (const { items, start } of clusters) {
    let edge = start
    for (const item of items) {
      middles[item.index] = edge + item.width / 2
      edge += item.width + gap
    }
  }
  return middles
}

/** Gives each dot the first lane where it does not cover another one; when all lanes are full, the one with most room. */
export function dodge(places: readonly number[], size: number, most: number): number[] {
  const ends: number[] = []
  const lanes: number[] = []
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)
  for (const { at, index } of order) {
    const free = ends.findIndex(end => end + size <= at)
    const lane = free >= 0 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends))
    ends[lane] = at
    lanes[index] = lane
  }
  return lanes
}
