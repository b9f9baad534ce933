// Values by wijk or buurt made into values of areas, with the weights that were used.
import type { Atlas } from './atlas'
import type { OwnAggregation } from './own-data'

/** What a wijk counts for in an area: the part of it that lies inside, and the residents of the whole wijk on 1-1-2022. */
export type Weight = { area: string; code: string; share: number; residents: number }

export type AddedUp = {
  /** By the id of an area; only areas of which every wijk has a value. */
  values: Record<string, number>
  /** Of the wijken of these areas. */
  weights: Weight[]
  /** Areas of which some wijken have a value and others have none. */
  incomplete: { area: string; missing: string[] }[]
  /** Wijken whose value was added up from buurten, and how many; whether those are all its buurten is not known. */
  fromParts: { code: string; parts: number }[]
  /** Wijken given by buurt that cannot become a mean: how many people live in each buurt is not known. */
  refused: { code: string; why: 'mean-of-parts' }[]
}

/** Values by code; what is neither WK… nor BU… is left alone. */
export function addUp(_values: Readonly<Record<string, number | null>>, _aggregation: OwnAggregation, _atlas: Pick<Atlas, 'areas'>): AddedUp {
  return { values: {}, weights: [], incomplete: [], fromParts: [], refused: [] }
}
