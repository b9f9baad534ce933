// Which figures a slide of several shows: those that the maker chose, else those that the ambitions aim at, else the ones that differ most.
import { largestDifferences } from '../../domain/differences'
import { findIndicator } from '../../domain/figures'
import type { Indicator } from '../../domain/indicator'
import type { Scene } from '../../domain/scene'
import { comparable } from '../../domain/similarity'

/** What there is room for. */
const most = { figures: 6, comparison: 5, ambition: 3 }

export function figureRows(kind: keyof typeof most, scene: Scene): readonly Indicator[] {
  const { figures } = scene.atlas
  if (!figures) return []
  const known = (ids: readonly string[]) => ids.flatMap(id => findIndicator(figures, id) ?? [])
  const { area, compared, view } = scene
  if (kind === 'ambition') return known(area?.ambitions.find(({ id }) => id === view.place)?.indicators ?? []).slice(0, most.ambition)
  if (view.columns) return known(view.columns).slice(0, most[kind])
  const aimedAt = known(area?.ambitions.flatMap(({ indicators }) => indicators) ?? [])
  const different = kind === 'comparison' ? largestDifferences(compared, figures).map(({ indicator }) => indicator) : []
  return [...new Set([...different, ...aimedAt, ...comparable(figures.indicators)])].slice(0, most[kind])
}
