// The colours of data: safe for colour blindness and apart in grey (ColorBrewer YlGnBu and PuOr). Never used for the interface.

const sequential = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const
const diverging = ['#e66101', '#fdb863', '#f7f7f7', '#b2abd2', '#5e3c99'] as const

/** Lines of the pattern that stands for 'no data'. */
export const noDataColour = '#857f70'

/** `count` colours spread over a scale, from 1 to 5. */
function spread(scale: readonly string[], count: number): string[] {
  if (count <= 1) return [scale[2] ?? '']
  return Array.from({ length: count }, (_, index) => scale[Math.round((index / (count - 1)) * (scale.length - 1))] ?? '')
}

export const sequentialColours = (count: number) => spread(sequential, count)
/** Orange below the benchmark, purple above it. */
export const divergingColours = (count: number) => spread(diverging, count)

/** How the first, second, third and fourth compared area are drawn: colour and shape always together. */
export const comparedMarks = [
  { colour: '#0072b2', shape: 'circle' },
  { colour: '#d55e00', shape: 'square' },
  { colour: '#009e73', shape: 'triangle' },
  { colour: '#cc79a7', shape: 'diamond' },
] as const
export type ComparedMark = (typeof comparedMarks)[number]
