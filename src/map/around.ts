import type { Bounds } from '../domain/atlas'

/** The smallest bounds that hold both, in degrees. */
export const around = ([west, south, east, north]: Bounds, other: Bounds): Bounds => [
  Math.min(west, other[0]),
  Math.min(south, other[1]),
  Math.max(east, other[2]),
  Math.max(north, other[3]),
]
