import { figureAt } from '../domain/figures'
import { isCount } from '../domain/indicator'
import type { Scene } from '../domain/scene'

/** Pixels of the largest circle. */
const largest = 30

/**
 * The radius of a circle whose surface tells a count, in pixels, against the largest area; null where the
 * indicator is no count or has no value. Never under 9.5, so that a number can stand in it: below that the surface
 * no longer tells.
 */
export function countRadius(scene: Scene, code: string, grow: number): number | null {
  const { indicator, atlas } = scene
  if (!indicator || !atlas.figures || !isCount(indicator)) return null
  const value = figureAt(atlas.figures, code, indicator.id)
  if (value === null) return null
  const most = Math.max(...atlas.areas.map(area => (atlas.figures ? (figureAt(atlas.figures, area.id, indicator.id) ?? 0) : 0)))
  return Math.max(9.5, largest * Math.sqrt(most > 0 ? Math.max(0, value) / most : 0)) * grow
}
