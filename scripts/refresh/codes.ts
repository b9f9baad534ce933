// Which codes of ours a source no longer has, and which it has that we do not.
import type { Member } from '../../src/data/composition-schema'
import { codeIn } from './area-values'
import type { Content } from './content'
import type { Harvest } from './harvest'
import type { Stop } from './judge'

export type Codes = { vanished: string[]; added: string[]; stops: Stop[] }

/** Compares codes. A member that vanished stops a run for the present or a newer year; in an earlier year its area has no value. */
export function compareCodes({ composition, tables, dictionary }: Content, { values, ground, year, indicators, source }: Harvest): Codes {
  const members = Object.entries(composition.areas).flatMap(([area, { members: list }]) => list.map(member => ({ area, member, code: codeOfMember(member) })))
  const gone = members.filter(({ code }) => !values.has(code))
  const own = new Set(members.map(({ code }) => code))
  const others = [...tables['city-districts'].rows, ...tables.municipalities.rows].map(row => row.code ?? '').filter(code => !composedCodes().has(code))
  const municipalities = new Set(tables.municipalities.rows.map(row => row.code))
  const known = new Set([...own, ...others, ...tables['city-districts'].rows.map(row => row.code ?? '')])
  const added = [...values.keys()].filter(code => code.startsWith('WK') && municipalities.has(`GM${code.slice(2, 6)}`) && !known.has(code))
  const isEarlier = dictionary.filter(({ id }) => indicators.includes(id)).every(entry => year < entry.year)
  return {
    vanished: [...gone.map(({ code }) => code), ...others.filter(code => !values.has(code))].sort(),
    added: added.sort(),
    stops: isEarlier
      ? []
      : gone.map(({ area, code, member }) => ({
          row: `${area}/${code}`,
          sentence: `composition.yaml: areas.${area}: ${code} (${member.name}): ${source} has no such code in ${year}. Give the code of that year under 'codes', or compose the area anew.`,
        })),
  }

  function codeOfMember(member: Member) {
    return codeIn(member, ground, composition.ground)
  }

  /** Wijken of areas stand among those of their cities too where they are cut. */
  function composedCodes() {
    return new Set(members.map(({ member }) => member.code))
  }
}
