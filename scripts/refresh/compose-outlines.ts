// Composes the outlines of areas, of their wijken and of the city around them from what CBS and Kadaster measured.
import { booleanPointInPolygon, centerOfMass } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { AreaComposition, Composition } from '../../src/data/composition-schema'
import { type Named, overlapFaults, ringFaults, surfaceFaults } from './check-outlines'
import type { Outline } from './read-features'
import { ServiceError } from './read-service'
import { type Detail, drawOutlines } from './simplify-outlines'

type Geometry = Polygon | MultiPolygon
/** What was measured: outlines by level. */
export type Measured = { municipalities: readonly Outline[]; districts: readonly Outline[]; buurten: readonly Outline[] }
/** What is drawn now: outlines of areas by id, of wijken by code. */
export type Present = { areas: ReadonlyMap<string, Geometry>; districts: ReadonlyMap<string, Geometry> }
export type Composed = {
  areas: Named[]
  districts: Named[]
  cityDistricts: (Named & { name: string })[]
  municipalities: (Named & { name: string; residents: number | null })[]
  notes: string[]
}

/** How coarse a level is drawn. Where a narrow strip would cross itself, or fall together, the next finer one is tried. */
const finest: readonly Detail[] = [
  [6, 5],
  [0, 6],
]
const detail: Record<'areas' | 'cities' | 'municipalities', readonly Detail[]> = {
  areas: [[20, 4], [12, 4], ...finest],
  cities: [[30, 4], [15, 4], ...finest],
  municipalities: [[60, 4], [30, 4], ...finest],
}

/** The ground of an area as it was measured, or null where a wijk is cut and nobody has said which buurten count. */
function groundOf({ members }: AreaComposition, { districts, buurten }: Measured): Outline[] | null {
  const ground = members.flatMap(member => {
    if (!member.cut) return districts.filter(({ properties }) => properties.code === member.code)
    return member.buurten ? buurten.filter(({ properties }) => member.buurten?.includes(properties.code)) : [null]
  })
  return ground.every(part => part !== null) ? ground : null
}

/** Which codes of the composition the service does not have, as sentences; they name the wijken that are called alike in the same city. */
function missingCodes({ areas, ground }: Composition, { districts, buurten }: Measured): string[] {
  const known = new Set([...districts, ...buurten].map(({ properties }) => properties.code))
  const alike = (code: string, name: string) => {
    const found = districts.filter(({ properties }) => properties.name === name && properties.code.slice(2, 6) === code.slice(2, 6))
    return found.length > 0 ? `; called so is ${found.map(({ properties }) => properties.code).join(', ')}` : ''
  }
  return Object.entries(areas).flatMap(([id, { members }]) =>
    members.flatMap(({ code, name, buurten: list = [] }) =>
      [code, ...list]
        .filter(one => !known.has(one))
        .map(one => `composition.yaml: areas.${id}: ${one} (${name}): no outline of ${ground} has this code${alike(code, name)}`),
    ),
  )
}

/** Members of areas that keep their outline, but have a code under which nothing is drawn now, as sentences. */
function undrawnMembers({ areas }: Composition, measured: Measured, present: Present): string[] {
  return Object.entries(areas)
    .filter(([, area]) => groundOf(area, measured) === null)
    .flatMap(([id, { members }]) =>
      members
        .filter(({ code }) => !present.districts.has(code))
        .map(
          ({ code, name }) =>
            `composition.yaml: areas.${id}: ${code} (${name}) is new here, so the outline cannot stay as it is. List the buurten of every cut wijk of ${id}.`,
        ),
    )
}

/** The buurten of a cut wijk that lie in what is drawn of it now: for a person to put into the composition. */
function insideOf(code: string, { buurten }: Measured, drawn: Geometry | undefined): string[] {
  if (!drawn) return []
  return buurten
    .filter(({ properties, geometry }) => properties.code.startsWith(`BU${code.slice(2)}`) && booleanPointInPolygon(centerOfMass(geometry), drawn))
    .map(({ properties }) => properties.code)
}

/** Draws as coarsely as goes without a fault. Throws the faults of the finest. */
function drawn<Result>(details: readonly Detail[], draw: (detail: Detail) => { result: Result; faults: string[] }): Result {
  let faults: string[] = []
  for (const one of details) {
    const tried = draw(one)
    if (tried.faults.length === 0) return tried.result
    faults = tried.faults
  }
  throw new Error(faults.join('\n'))
}

/** Outlines for every area and its surroundings. Throws one error with a line for each fault. */
export function composeOutlines(composition: Composition, measured: Measured, present: Present): Composed {
  const missing = missingCodes(composition, measured)
  if (missing.length > 0) throw new ServiceError(missing.join('\n'))
  const undrawn = undrawnMembers(composition, measured, present)
  if (undrawn.length > 0) throw new Error(undrawn.join('\n'))
  const notes: string[] = []
  const entries = Object.entries(composition.areas).map(([id, area]) => ({ id, area, ground: groundOf(area, measured) }))
  for (const { id, area } of entries.filter(({ ground }) => ground === null))
    for (const { code, name } of area.members.filter(({ cut, buurten }) => cut && !buurten)) {
      const inside = insideOf(code, measured, present.districts.get(code))
      notes.push(
        `${id}: the outline stays as it is, since ${code} (${name}) is cut and composition.yaml lists no buurten of it. ${inside.length > 0 ? `In what is drawn lie ${inside.join(', ')}.` : 'No buurt lies in what is drawn.'}`,
      )
    }
  return { ...composeAreas(entries, present), ...composeCities(composition, measured), notes }
}

type Entry = { id: string; area: AreaComposition; ground: Outline[] | null }

function composeAreas(entries: readonly Entry[], present: Present): Pick<Composed, 'areas' | 'districts'> {
  return drawn(detail.areas, coarseness => {
    const drawing = drawOutlines(
      entries.flatMap(({ ground }) => ground ?? []),
      coarseness,
    )
    const keep = (shapes: ReadonlyMap<string, Geometry>, id: string): Named => ({ id, geometry: shapes.get(id) ?? { type: 'MultiPolygon', coordinates: [] } })
    const areas = entries.map(({ id, ground }): Named => {
      const codes = new Set(ground?.map(({ properties }) => properties.code))
      return ground ? { id, geometry: drawing.shapeOf(code => codes.has(code)) } : keep(present.areas, id)
    })
    const districts = entries.flatMap(({ area, ground }) =>
      area.members.map(
        ({ code, buurten }): Named =>
          ground ? { id: code, geometry: drawing.shapeOf(one => one === code || (buurten?.includes(one) ?? false)) } : keep(present.districts, code),
      ),
    )
    const surfaces = entries.flatMap(({ ground }, index) =>
      ground && areas[index]
        ? surfaceFaults(
            areas[index],
            ground.map(({ geometry }) => geometry),
          )
        : [],
    )
    return { result: { areas, districts }, faults: [...[...areas, ...districts].flatMap(ringFaults), ...overlapFaults(areas), ...surfaces] }
  })
}

/** The wijken around the areas, the cut ones whole, and the municipalities. */
function composeCities({ areas }: Composition, { districts, municipalities }: Measured): Pick<Composed, 'cityDistricts' | 'municipalities'> {
  const whole = new Set(Object.values(areas).flatMap(({ members }) => members.filter(({ cut }) => !cut).map(({ code }) => code)))
  const around = [...new Map(districts.map(({ properties }) => [properties.code, properties])).values()].filter(({ code }) => !whole.has(code))
  const cityDistricts = drawn(detail.cities, coarseness => {
    const drawing = drawOutlines(districts, coarseness)
    const result = around.map(({ code, name }) => ({ id: code, name, geometry: drawing.shapeOf(one => one === code) }))
    return { result, faults: result.flatMap(ringFaults) }
  })
  const cities = drawn(detail.municipalities, coarseness => {
    const drawing = drawOutlines(municipalities, coarseness)
    const result = municipalities.map(({ properties: { code, name, residents } }) => ({
      id: code,
      name,
      residents,
      geometry: drawing.shapeOf(one => one === code),
    }))
    return { result, faults: result.flatMap(ringFaults) }
  })
  return { cityDistricts, municipalities: cities }
}
