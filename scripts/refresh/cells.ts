// What a table of a service says: a value for each place and measure.

/** By code of the place, then by name of the measure; null is secret or unknown. */
export type Cells = Map<string, Map<string, number | null>>

/** The lowest number that can be a value; below it CBS says that it is secret or unknown. */
const lowest = -99_990

/** A value as it is used: -99997 and its like become null. */
export const openValue = (value: number | null | undefined): number | null => (value === null || value === undefined || value <= lowest ? null : value)

/** A code without the spaces that services put behind it; every code of the country as a whole is NL00. */
export const codeOf = (text: string): string => (text.trim().startsWith('NL') ? 'NL00' : text.trim())

/** Puts a value into the cells. Throws a sentence where another one is there already. */
export function putCell(cells: Cells, place: string, measure: string, value: number | null | undefined) {
  const code = codeOf(place)
  const row = cells.get(code) ?? new Map<string, number | null>()
  const clean = openValue(value)
  const present = row.get(measure)
  if (present !== undefined && present !== clean)
    throw new Error(`${code}: ${measure}: two values, ${present} and ${clean}. The table has a part that scripts/refresh does not know.`)
  cells.set(code, row.set(measure, clean))
}

/** The prefixes of all places that are counted: the country, municipalities, wijken, and the buurten of wijken that are cut. */
export const prefixesOf = (cutDistricts: readonly string[]): string[] => ['NL', 'GM', 'WK', ...cutDistricts.map(code => `BU${code.slice(2)}`)]
