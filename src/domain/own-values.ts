// The rows that were taken in, as the values of a figure: also of the areas that their wijken or buurten lie in.
import type { Atlas } from './atlas'
import type { OwnAggregation } from './own-data'
import { type AcceptedRow, valuesOf } from './own-preview'
import { type AddedUp, addUp } from './own-totals'

/** `values` by the code of a place that the atlas shows; `added` is how areas came by theirs. What the table says of an area itself goes before a sum. */
export function ownValues(
  accepted: readonly AcceptedRow[],
  aggregation: OwnAggregation,
  atlas: Pick<Atlas, 'areas'>,
): { values: Record<string, number | null>; added: AddedUp } {
  const written = valuesOf(accepted)
  const added = addUp(written, aggregation, atlas)
  const shown = Object.entries(written).filter(([code]) => !code.startsWith('BU'))
  return { values: { ...added.values, ...Object.fromEntries(shown) }, added }
}
