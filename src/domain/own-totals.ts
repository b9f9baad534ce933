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

type ByWijk = Pick<AddedUp, 'fromParts' | 'refused'> & { values: Map<string, number> }

/** What is known by wijk: its own value, or else the sum of its buurten. A mean of buurten would need the residents of each. */
function byWijk(values: Readonly<Record<string, number | null>>, aggregation: OwnAggregation): ByWijk {
  const own = new Map<string, number>()
  const parts = new Map<string, (number | null)[]>()
  for (const [code, value] of Object.entries(values))
    if (code.startsWith('BU')) {
      const district = `WK${code.slice(2, 8)}`
      if (!(district in values)) parts.set(district, [...(parts.get(district) ?? []), value])
    } else if (code.startsWith('WK') && value !== null) own.set(code, value)
  if (aggregation === 'residents') return { values: own, fromParts: [], refused: [...parts.keys()].map(code => ({ code, why: 'mean-of-parts' })) }
  const whole = [...parts].flatMap(([code, all]) => {
    const known = all.filter(value => value !== null)
    return known.length === all.length ? [{ code, parts: all.length, sum: known.reduce((sum, value) => sum + value, 0) }] : []
  })
  for (const { code, sum } of whole) own.set(code, sum)
  return { values: own, fromParts: whole.map(({ code, parts }) => ({ code, parts })), refused: [] }
}

/**
 * Values by wijk added up to areas: a sum counts a wijk for the part that lies inside the area, a mean by the residents of
 * that part. An area of which a wijk is missing gets no value, and neither does one that has a value of its own.
 * Values by buurt are added up to their wijk first, where they are a sum; one missing buurt leaves its wijk out.
 */
export function addUp(values: Readonly<Record<string, number | null>>, aggregation: OwnAggregation, atlas: Pick<Atlas, 'areas'>): AddedUp {
  const known = byWijk(values, aggregation)
  const result: AddedUp = { values: {}, weights: [], incomplete: [], fromParts: known.fromParts, refused: known.refused }
  for (const { id, boundary } of atlas.areas) {
    if (id in values) continue
    const missing = boundary.members.filter(({ code }) => !known.values.has(code)).map(({ code }) => code)
    if (missing.length === boundary.members.length) continue
    if (missing.length > 0) {
      result.incomplete.push({ area: id, missing })
      continue
    }
    const members = boundary.members.map(({ code, share, population }) => ({
      value: known.values.get(code) ?? 0,
      weight: aggregation === 'sum' ? share : share * population,
    }))
    const total = members.reduce((sum, { value, weight }) => sum + value * weight, 0)
    const weight = aggregation === 'sum' ? 1 : members.reduce((sum, member) => sum + member.weight, 0)
    // Sums of halves and tenths leave dust behind the twelfth digit.
    result.values[id] = Number((total / weight).toPrecision(12))
    result.weights.push(...boundary.members.map(({ code, share, population }) => ({ area: id, code, share, residents: population })))
  }
  return result
}
