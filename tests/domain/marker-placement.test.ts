import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MarkerInput, markerBox, type PlacedMarker, placeMarkers } from '../../src/domain/marker-placement'
import { areasNl } from '../support/published'

const areas = areasNl()

/** Web Mercator with tiles of 512 pixels, as the map projects, with the middle of the country in the middle of the page. */
function project([longitude, latitude]: readonly [number, number], zoom: number, width: number, height: number) {
  const world = 512 * 2 ** zoom
  const flat = (lon: number, lat: number) => ({
    x: ((lon + 180) / 360) * world,
    y: ((1 - Math.log(Math.tan((lat * Math.PI) / 180) + 1 / Math.cos((lat * Math.PI) / 180)) / Math.PI) / 2) * world,
  })
  const [point, middle] = [flat(longitude, latitude), flat(5.3, 52.15)]
  return { x: point.x - middle.x + width / 2, y: point.y - middle.y + height / 2 }
}

/** The twenty markers as the map asks for them; `grow` is 1.4 on a beamer and 0.86 on a small map. */
function markersAt(zoom: number, width: number, grow = 1): MarkerInput[] {
  return areas.map(area => ({
    id: area.id,
    anchor: project(area.boundary.label, zoom, width, 800),
    radius: (7.5 + 0.03 * Math.sqrt(area.characteristics.population)) * grow,
    labelWidth: area.name.length * 7.1 * grow,
  }))
}

function overlapping(placed: readonly PlacedMarker[]): string[] {
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap(other => {
      const [a, b] = [markerBox(one), markerBox(other)]
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return x > 0.5 && y > 0.5 ? [`${one.id} and ${other.id}`] : []
    }),
  )
}

const marker = (id: string, x: number, y: number, labelWidth = 60): MarkerInput => ({ id, anchor: { x, y }, radius: 10, labelWidth })

describe.each([760, 1024, 1366, 1920])('on a map of %i pixels wide', width => {
  test.each([5.5, 6, 6.5, 7, 7.5, 8, 9])('no two markers with their names overlap at zoom %f', zoom => {
    expect(overlapping(placeMarkers(markersAt(zoom, width), width))).toEqual([])
  })
})

test.each([6.5, 7, 7.5])('no two large markers for a beamer overlap at zoom %f', zoom => {
  expect(overlapping(placeMarkers(markersAt(zoom, 1100, 1.4), 1100))).toEqual([])
})

describe.each([320, 390, 560])('on a small map of %i pixels wide, where names are left out', width => {
  test.each([4.8, 5.2, 5.8, 6.5, 7.5])('no two markers overlap at zoom %f', zoom => {
    expect(overlapping(placeMarkers(markersAt(zoom, width, 0.86), width, 'fitting'))).toEqual([])
  })
})

test('a small map shows the names for which there is room and no others', () => {
  const placed = placeMarkers(markersAt(5.8, 390, 0.86), 390, 'fitting')
  const named = placed.filter(({ labelWidth }) => labelWidth > 0)
  expect(named.length).toBeGreaterThan(0)
  expect(named.length).toBeLessThan(20)
})

test('a marker that stands alone stays where its area is', () => {
  const [alone] = placeMarkers([marker('a', 200, 200)], 800)
  expect(alone?.at).toEqual({ x: 200, y: 200 })
})

test('markers with room between them stay put', () => {
  const placed = placeMarkers([marker('a', 100, 100), marker('b', 400, 100), marker('c', 100, 300)], 800)
  for (const { at, anchor } of placed) expect(at).toEqual(anchor)
})

test('a label turns to the side where there is room before anything moves', () => {
  const placed = placeMarkers([marker('a', 300, 200), marker('b', 340, 204)], 800)
  expect(placed.map(({ id, side }) => [id, side])).toEqual([
    ['a', 'left'],
    ['b', 'right'],
  ])
  for (const { at, anchor } of placed) expect(at).toEqual(anchor)
})

test('a label near the edge of the map opens inwards', () => {
  const [east, west] = [placeMarkers([marker('a', 780, 100)], 800), placeMarkers([marker('a', 15, 100)], 800)]
  expect(east[0]?.side).toBe('left')
  expect(west[0]?.side).toBe('right')
})

test('of two markers on one another the northern one moves north', () => {
  const placed = placeMarkers([marker('south', 200, 204), marker('north', 200, 200)], 800)
  const at = (id: string) => placed.find(candidate => candidate.id === id)!.at.y
  expect(at('north')).toBeLessThan(at('south'))
})

test('the order in which markers are given does not matter', () => {
  const markers = markersAt(7, 1024)
  const expected = placeMarkers(markers, 1024)
  fc.assert(
    fc.property(fc.shuffledSubarray(markers, { minLength: markers.length }), shuffled => {
      expect(placeMarkers(shuffled, 1024)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test('what is given is left as it was', () => {
  const markers = markersAt(7, 1024)
  const copy = structuredClone(markers)
  placeMarkers(markers, 1024)
  placeMarkers(markers, 1024, 'fitting')
  expect(markers).toEqual(copy)
})

test('no markers give no markers', () => {
  expect(placeMarkers([], 800)).toEqual([])
})
