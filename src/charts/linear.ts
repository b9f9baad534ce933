// A straight scale. Those of d3 bring colours, dates and formats along, ten times what the charts need.

/** From a domain, in the unit of the figure, to a range in pixels; the middle of the range where the domain has no width. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const width = high - low
  return value => from + (to - from) * (width === 0 ? 0.5 : (value - low) / width)
}
