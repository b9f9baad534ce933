// Values of areas: which parts each one has in a harvest, and what they come to.
import type { AreaComposition, Member } from '../../src/data/composition-schema'
import type { Indicator } from '../../src/domain/indicator'
import { shareOf } from '../data/read-composition'
import { aggregate, type Part } from './aggregate'

/** Looks up a value by code and indicator; undefined where nothing is said about that place. */
export type Lookup = (code: string, indicator: string) => number | null | undefined

/** The code that a member has in a year; `ground` is the year from which its own code holds. */
export function codeIn({ code, codes = {} }: Pick<Member, 'code' | 'codes'>, year: number, ground: number): string {
  const all: Record<number, string> = { ...codes, [ground]: code }
  const since = Object.keys(all)
    .map(Number)
    .filter(from => from <= year)
    .sort((a, b) => b - a)[0]
  return since === undefined ? code : (all[since] ?? code)
}

/** The parts of a member: its buurten where they are listed and the source speaks of them, else the wijk by its share. */
function partsOf(member: Member, code: string, indicator: string, value: Lookup, weight: Lookup): Part[] {
  const part = (place: string, share: number): Part => ({
    value: value(place, indicator) ?? null,
    residents: weight(place, 'population') ?? null,
    dwellings: weight(place, 'dwellings') ?? null,
    share,
  })
  const buurten = member.buurten?.map(buurt => part(buurt, 1)) ?? []
  return buurten.some(buurt => buurt.value !== null) ? buurten : [part(code, shareOf(member))]
}

/** The value of an area, not rounded. `inYear` gives the code of a member in the harvest; `surface` in square kilometres. */
export function areaValue(
  { members }: AreaComposition,
  { id, aggregation }: Pick<Indicator, 'id' | 'aggregation'>,
  inYear: (member: Member) => string,
  surface: number,
  value: Lookup,
  weight: Lookup,
): number | null {
  const parts = members.flatMap(member => partsOf(member, inYear(member), id, value, weight))
  return aggregate(aggregation, parts, surface)
}
