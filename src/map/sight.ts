// What was last in sight on a live map, for whoever wants to keep it. Not a choice, so not in the store.
import type { Bounds } from '../domain/atlas'

let sight: Bounds | null = null

/** The bounds that the live map shows now, or showed last; null before there was one. */
export const latestSight = (): Bounds | null => sight

export function keepSight(bounds: Bounds): void {
  sight = bounds
}
