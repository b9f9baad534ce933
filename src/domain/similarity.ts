// How alike two areas are, by their figures and by what they want.
import type { Area } from './atlas'
import { type Figures, figureAt } from './figures'
import { type Indicator, isCount } from './indicator'
import { type Theme, themes } from './themes'

export type Likeness = { area: Area; distance: number; indicators: readonly Indicator[] }

/** The indicators that likeness is judged by: all but counts and density, which tell size and ground, and own figures, which nobody checked. */
export const comparable = (indicators: readonly Indicator[]) =>
  indicators.filter(indicator => !isCount(indicator) && indicator.aggregation !== 'ratio' && indicator.kind !== 'own')

/** The indicators that areas are laid side by side by: the comparable ones and what the reader brought along. */
export const sideBySide = (indicators: readonly Indicator[]) => [
  ...comparable(indicators),
  ...indicators.filter(indicator => indicator.kind === 'own' && !isCount(indicator)),
]

/** Standard deviation of the known values of a set of areas. */
function spreadOf(indicator: Indicator, areas: readonly Area[], figures: Figures): number {
  const values = areas.map(area => figureAt(figures, area.id, indicator.id)).filter(value => value !== null)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** The difference of two areas in standard deviations of the 20 areas; null where a value is missing or all are equal. */
function standardDifference(a: Area, b: Area, indicator: Indicator, areas: readonly Area[], figures: Figures): number | null {
  const [first, second] = [figureAt(figures, a.id, indicator.id), figureAt(figures, b.id, indicator.id)]
  const spread = spreadOf(indicator, areas, figures)
  return first === null || second === null || spread === 0 ? null : (first - second) / spread
}

/**
 * The other areas by likeness, most alike first. Distance: root mean square of the differences in standard deviations
 * over the comparable indicators (0 is the same). `indicators`: the three that make the pair most alike.
 */
export function byLikeness(area: Area, areas: readonly Area[], figures: Figures): Likeness[] {
  const judged = comparable(figures.indicators)
  return areas
    .filter(other => other !== area)
    .map(other => {
      const differences = judged.flatMap(indicator => {
        const difference = standardDifference(area, other, indicator, areas, figures)
        return difference === null ? [] : [{ indicator, size: Math.abs(difference) }]
      })
      const distance = Math.sqrt(differences.reduce((sum, { size }) => sum + size ** 2, 0) / (differences.length || 1))
      return {
        area: other,
        distance,
        indicators: [...differences]
          .sort((a, b) => a.size - b.size)
          .slice(0, 3)
          .map(({ indicator }) => indicator),
      }
    })
    .sort((a, b) => a.distance - b.distance || a.area.nr - b.area.nr)
}

/** The indicators in which two areas differ most, in standard deviations. */
export function mostDifferent(a: Area, b: Area, areas: readonly Area[], figures: Figures): readonly Indicator[] {
  return comparable(figures.indicators)
    .map(indicator => ({ indicator, size: Math.abs(standardDifference(a, b, indicator, areas, figures) ?? 0) }))
    .sort((first, second) => second.size - first.size)
    .slice(0, 3)
    .map(({ indicator }) => indicator)
}

/** The themes of the ambitions of an area, in the order of the list. */
export function ambitionThemes(area: Area): readonly Theme[] {
  return themes.filter(theme => area.ambitions.some(ambition => ambition.themes.includes(theme)))
}

/** The other areas by the share of ambition themes that they have in common (shared / all of both), most first. */
export function byAmbitions(area: Area, areas: readonly Area[]): { area: Area; shared: readonly Theme[]; share: number }[] {
  const own = ambitionThemes(area)
  return areas
    .filter(other => other !== area)
    .map(other => {
      const theirs = ambitionThemes(other)
      const shared = own.filter(theme => theirs.includes(theme))
      return { area: other, shared, share: shared.length / new Set([...own, ...theirs]).size }
    })
    .sort((a, b) => b.share - a.share || b.shared.length - a.shared.length || a.area.nr - b.area.nr)
}
