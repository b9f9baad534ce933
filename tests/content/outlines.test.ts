import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { booleanPointInPolygon, coordAll, distance, kinks, pointToPolygonDistance, area as squareMetres } from '@turf/turf'
import { csvParse } from 'd3'
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { ringsOf, slowDistance } from '../support/distances'
import { areasNl, publishedShapes, root } from '../support/published'

type Shape = Feature<Polygon | MultiPolygon, Record<string, string | number>>
const shapes = (name: string) => publishedShapes<Polygon | MultiPolygon, Record<string, string | number>>(name).features
const areas = areasNl()
const outlines = new Map(shapes('areas').map(shape => [String(shape.properties.id), shape]))
const outlineOf = (id: string): Shape => outlines.get(id)!
const provinces = shapes('provinces')
const named = areas.map(area => [area.name, area] as const)
const surfaces = new Map(csvParse(readFileSync(resolve(root, 'src/content/figures/areas.csv'), 'utf8')).map(row => [row.id, Number(row.area_km2)]))

/** Kilometres by which two sources may disagree about one border. */
const tolerance = 0.1

test('the outlines and the areas are the same twenty, in the same order', () => {
  expect([...outlines.keys()]).toEqual(areas.map(area => area.id))
})

test('an outline says number, name and precision as its area does', () => {
  for (const { id, nr, name, boundary } of areas) expect(outlineOf(id).properties).toEqual({ id, nr, name, precision: boundary.precision })
})

describe.each(named)('the outline of %s', (_, area) => {
  const outline = outlineOf(area.id)

  test('has closed rings of four corners or more', () => {
    for (const ring of ringsOf(outline)) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
  })

  test('does not cross itself', () => {
    // Part by part, since two parts may touch in a point.
    for (const ring of ringsOf(outline)) expect(kinks({ type: 'Polygon', coordinates: [ring] }).features).toEqual([])
  })

  test('lies within the Netherlands', () => {
    const [west, south, east, north] = area.boundary.bounds
    expect(west > 3.3 && south > 50.7 && east < 7.3 && north < 53.6).toBe(true)
    const outside = coordAll(outline).filter(corner => !provinces.some(province => booleanPointInPolygon(corner, province)))
    const far = outside.filter(corner => !provinces.some(province => pointToPolygonDistance(corner, province, { units: 'kilometers' }) <= tolerance))
    expect(far).toEqual([])
  })

  test('has its name inside it', () => {
    expect(booleanPointInPolygon([...area.boundary.label], outline)).toBe(true)
  })

  test('has the bounds that the camera goes to', () => {
    const [xs, ys] = [coordAll(outline).map(([x]) => x!), coordAll(outline).map(([, y]) => y!)]
    expect(area.boundary.bounds).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
  })

  test('holds every one of its wijken', () => {
    for (const member of area.boundary.members) expect(booleanPointInPolygon([...member.label], outline)).toBe(true)
  })

  test('covers the surface of the table within three per cent', () => {
    const surface = squareMetres(outline) / 1e6
    expect(Math.abs(surface / surfaces.get(area.id)! - 1)).toBeLessThan(0.03)
  })

  test('covers what its wijken cover together', () => {
    const wijken = shapes('districts').filter(shape => shape.properties.area === area.id)
    const together = wijken.reduce((sum, shape) => sum + squareMetres(shape), 0)
    expect(Math.abs(together / squareMetres(outline) - 1)).toBeLessThan(0.01)
  })
})

describe.each(named)('the residents of %s', (_, area) => {
  const counted = area.boundary.members.reduce((sum, { population, share }) => sum + population * share, 0)

  test('in its wijken, by their share, are those that CBS counts within one per cent', () => {
    expect(Math.abs(counted / area.residents2022 - 1)).toBeLessThan(0.01)
  })

  test('are those that the publication prints within five per cent', () => {
    expect(Math.abs(counted / area.characteristics.population - 1)).toBeLessThan(0.05)
  })
})

test('only an area with a share under one is not exact', () => {
  for (const { boundary } of areas) expect(boundary.members.some(({ share }) => share < 1)).toBe(boundary.precision !== 'exact')
})

describe.each(named)('the neighbours of %s', (_, area) => {
  test('are the nineteen others, nearest first', () => {
    expect(new Set(area.neighbours.map(({ id }) => id))).toEqual(new Set(areas.map(({ id }) => id).filter(id => id !== area.id)))
    expect(area.neighbours).toHaveLength(19)
    const distances = area.neighbours.map(({ kilometres }) => kilometres)
    expect(distances.toSorted((a, b) => a - b)).toEqual(distances)
  })

  test('lie as far as they say it does', () => {
    for (const { id, kilometres } of area.neighbours)
      expect(areas.find(other => other.id === id)?.neighbours.find(back => back.id === area.id)?.kilometres).toBe(kilometres)
  })

  test('lie as far as every corner measured against every side says', () => {
    for (const { id, kilometres } of area.neighbours.slice(0, 3).filter(neighbour => neighbour.kilometres > 0))
      expect(Math.abs(slowDistance(outlineOf(area.id), outlineOf(id)) - kilometres)).toBeLessThan(0.06 + kilometres * 0.005)
  })
})

test.each([
  ['municipalities', 19],
  ['provinces', 12],
  ['districts', 99],
  ['city-districts', 370],
])('there are %2$i %1$s, each with a code of its own', (name, count) => {
  const codes = shapes(name).map(shape => shape.properties.code)
  expect(codes).toHaveLength(count)
  expect(new Set(codes).size).toBe(count)
})

test('every member of an area has an outline, and the other way round', () => {
  const members = areas.flatMap(area => area.boundary.members.map(({ code }) => `${area.id}/${code}`))
  expect(
    shapes('districts')
      .map(({ properties }) => `${properties.area}/${properties.code}`)
      .toSorted(),
  ).toEqual(members.toSorted())
})

test('a wijk lies in the municipality of its code', () => {
  const municipalities = new Map(shapes('municipalities').map(shape => [shape.properties.code, shape]))
  for (const area of areas)
    for (const { code, label } of area.boundary.members) {
      expect(`GM${code.slice(2, 6)}`).toBe(area.municipality.code)
      expect(booleanPointInPolygon([...label], municipalities.get(area.municipality.code)!)).toBe(true)
    }
})

test('every name of a wijk on the map stands near that wijk', () => {
  const points = publishedShapes<Point, Record<string, string>>('labels').features.filter(point => point.properties.kind === 'district')
  expect(points).toHaveLength(99)
  for (const { properties, geometry } of points) {
    const member = areas.flatMap(area => area.boundary.members).find(({ code }) => code === properties.code)!
    expect(distance(geometry.coordinates, [...member.label], { units: 'kilometers' })).toBeLessThan(0.1)
  }
})
