// Joins what the editors wrote with outlines and figures: the areas as they are published.
import type { AreaSource } from '../../src/data/area-schema'
import { areasSchema } from '../../src/data/area-schema'
import type { Composition } from '../../src/data/composition-schema'
import { explain } from '../../src/data/explain'
import type { Area, Language } from '../../src/domain/atlas'
import { boundsOf, labelPointOf } from '../../src/geo/extent'
import { outlineDistance } from '../../src/geo/outline-distance'
import { areaOutlines, membersOf, type Outlines, type Shape } from './outlines'
import { inLanguage } from './publish'
import { compositionOf } from './read-composition'
import { numberIn, type Tables } from './read-tables'

function required(value: number | null | undefined, what: string): number {
  if (value === null || value === undefined) throw new Error(`${what}: expected a number, found none.`)
  return value
}

/** The distance of every pair, in kilometres, rounded to 100 metres. */
function distancesBetween(shapes: readonly Shape[]): number[][] {
  const table = shapes.map(() => shapes.map(() => 0))
  for (const [row, a] of shapes.entries())
    for (const [column, b] of shapes.entries()) if (column > row) table[row]![column] = table[column]![row] = Number(outlineDistance(a, b).toFixed(1))
  return table
}

/** What stands in other files than the texts; `residents` of 2022 by id or code. */
type Ground = { outlines: Outlines; composition: Composition; tables: Tables; residents: ReadonlyMap<string, number> }

/** What does not depend on the language: worked out once. */
function derivedOf(sources: readonly AreaSource[], { outlines, composition, tables, residents }: Ground) {
  const counted = new Map(tables.districts.map(row => [row.code ?? '', required(numberIn(row, 'population', 'districts'), `districts.csv: ${row.code}`)]))
  // A wijk that did not exist in 2022 has the residents that it has.
  const populations = new Map([...counted].map(([code, value]) => [code, residents.get(code) ?? value]))
  const shapes = areaOutlines(outlines, sources, composition).features
  const distances = distancesBetween(shapes)
  const residents2025 = (id: string) => {
    const row = tables['population-2025'].find(candidate => candidate.id === id)
    return required(row && numberIn(row, 'residents_2025', 'population-2025'), `population-2025.csv: ${id}: residents_2025`)
  }
  return sources.map(({ id }, index) => ({
    residents2022: required(residents.get(id), `areas.csv, history.csv: ${id}: population of 2022`),
    residents2025: residents2025(id),
    bounds: boundsOf(shapes[index]!),
    label: labelPointOf(shapes[index]!),
    members: membersOf(id, outlines, composition, populations),
    neighbours: sources
      .map((other, column) => ({ id: other.id, kilometres: distances[index]![column]! }))
      .filter(other => other.id !== id)
      .sort((a, b) => a.kilometres - b.kilometres || a.id.localeCompare(b.id)),
  }))
}

/** The areas in each language; throws one error with a line for every field that does not fit the schema. */
export function buildAreas(sources: readonly AreaSource[], ground: Ground): Record<Language, Area[]> {
  const derived = derivedOf(sources, ground)
  const build = (language: Language): Area[] => {
    const joined = sources.map((source, index) => {
      const { bounds, label, members, ...rest } = derived[index]!
      const { precision, note } = compositionOf(source.id, ground.composition)
      return { ...inLanguage(source, language), ...rest, boundary: { precision, note: note[language], bounds, label, members } }
    })
    const read = areasSchema.safeParse(joined)
    if (!read.success) throw new Error(explain('areas.json', read.error.issues).join('\n'))
    return read.data
  }
  return { nl: build('nl'), en: build('en') }
}
