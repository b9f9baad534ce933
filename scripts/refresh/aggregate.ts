// The value of an area from those of its parts, with the weights that docs/refreshing.md explains.
import type { Indicator } from '../../src/domain/indicator'

/** A wijk or buurt that counts in an area: `residents` and `dwellings` are all it has, `share` is the part of them that counts. */
export type Part = { value: number | null; residents: number | null; dwellings: number | null; share: number }

/** A mean needs values for at least this part of its weight. */
const least = 0.5

function weightedMean(parts: readonly Part[], weightOf: (part: Part) => number | null): number | null {
  const weighed = parts.map(part => ({ value: part.value, weight: (weightOf(part) ?? 0) * part.share }))
  const known = weighed.filter((part): part is { value: number; weight: number } => part.value !== null)
  const sum = (list: readonly { weight: number }[]) => list.reduce((total, { weight }) => total + weight, 0)
  const weight = sum(known)
  return weight === 0 || weight < sum(weighed) * least ? null : known.reduce((total, part) => total + part.value * part.weight, 0) / weight
}

/**
 * Sum: every part by its share, null where one is unknown. Residents, dwellings: the mean by the residents or dwellings that each part brings in.
 * Ratio: residents by the surface of the outline, in square kilometres. Not rounded.
 */
export function aggregate(aggregation: Indicator['aggregation'], parts: readonly Part[], surface: number): number | null {
  const sumOf = (number: (part: Part) => number | null) =>
    parts.reduce<number | null>((total, part) => {
      const value = number(part)
      return total === null || value === null ? null : total + value * part.share
    }, 0)
  switch (aggregation) {
    case 'sum':
      return sumOf(part => part.value)
    case 'ratio': {
      const residents = sumOf(part => part.residents)
      return residents === null ? null : residents / surface
    }
    case 'residents':
      return weightedMean(parts, part => part.residents)
    case 'dwellings':
      return weightedMean(parts, part => part.dwellings)
    default:
      return aggregation satisfies never
  }
}

/** A number as the tables write it: whole for sums and densities, else one decimal; nothing where it is unknown. */
export const written = (value: number | null, aggregation: Indicator['aggregation']): string =>
  value === null ? '' : value.toFixed(aggregation === 'sum' || aggregation === 'ratio' ? 0 : 1)
