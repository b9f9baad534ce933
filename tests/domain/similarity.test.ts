import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ambitionThemes, byAmbitions, byLikeness, comparable, mostDifferent } from '../../src/domain/similarity'
import type { Theme } from '../../src/domain/themes'
import { indicatorOf } from '../support/indicators'
import { dutchAtlas } from '../support/published'
import { ambitionAbout, madeArea, madeFigures } from './made-figures'

const ids = ['one', 'two', 'three', 'four']
const areas = ids.map((id, index) => madeArea(id, { nr: index + 1 }))
const [one, two] = areas
const indicators = ['w', 'x', 'y', 'z'].map(id => indicatorOf({ id }))

/** The values of four indicators for four areas. */
function likenessOf(from: number, rows: readonly (readonly (number | null)[])[]) {
  const values = Object.fromEntries(rows.map((row, index) => [ids[index], Object.fromEntries(row.map((value, place) => [indicators[place]?.id, value]))]))
  return byLikeness(areas[from]!, areas, madeFigures(indicators, values))
}
const distanceTo = (id: string, likeness: ReturnType<typeof likenessOf>) => likeness.find(({ area }) => area.id === id)?.distance

test('counts and density do not tell whether areas are alike', () => {
  const kinds = (['sum', 'residents', 'dwellings', 'ratio'] as const).map(aggregation => indicatorOf({ id: aggregation, aggregation }))
  expect(comparable(kinds).map(({ id }) => id)).toEqual(['residents', 'dwellings'])
})

test('areas with the same figures are at distance 0', () => {
  const rows = [
    [10, 20, 30, 40],
    [10, 20, 30, 40],
    [50, 60, 70, 80],
    [90, 10, 20, 30],
  ]
  expect(distanceTo('two', likenessOf(0, rows))).toBe(0)
  expect(distanceTo('three', likenessOf(0, rows))).toBeGreaterThan(0)
})

test('the distance is the root mean square of the differences in standard deviations', () => {
  // w: 0, 0, 2, 2 has a deviation of 1; x: 0, 8, 0, 8 one of 4; y and z say nothing.
  const rows = [
    [0, 0, 5, null],
    [0, 8, 5, null],
    [2, 0, 5, null],
    [2, 8, 5, null],
  ]
  const likeness = likenessOf(0, rows)
  expect(distanceTo('two', likeness)).toBeCloseTo(Math.sqrt((0 ** 2 + 2 ** 2) / 2), 10)
  expect(distanceTo('four', likeness)).toBeCloseTo(2, 10)
})

test('a missing value leaves its indicator out for that pair', () => {
  const rows = [
    [0, 0, 0, 0],
    [null, 8, 0, 0],
    [2, 0, 0, 0],
    [2, 8, 0, 0],
  ]
  expect(distanceTo('two', likenessOf(0, rows))).toBeCloseTo(2, 10)
})

const anyRows = fc.array(fc.array(fc.option(fc.double({ min: -1000, max: 1000, noNaN: true })), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })

test('likeness is the same both ways, never below 0, and most alike comes first', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(3), fc.nat(3), (rows, from, to) => {
      const [there, back] = [likenessOf(from, rows), likenessOf(to, rows)]
      if (from !== to) expect(distanceTo(ids[to]!, there)).toBe(distanceTo(ids[from]!, back))
      const distances = there.map(({ distance }) => distance)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(distances.every(distance => distance >= 0)).toBe(true)
      expect(there.map(({ area }) => area.id)).not.toContain(ids[from])
    }),
    { numRuns: 300 },
  )
})

test('the three indicators that are closest made a pair alike, the closest first', () => {
  // Each indicator has one and two apart by its own number of steps, while three and four spread it alike.
  const rows = [
    [50, 50, 50, 50],
    [53, 50, 52, 51],
    [0, 0, 0, 0],
    [100, 100, 100, 100],
  ]
  const [pair] = likenessOf(0, rows)
  expect(pair?.area.id).toBe('two')
  expect(pair?.indicators.map(({ id }) => id)).toEqual(['x', 'z', 'y'])
})

test('the three indicators that are furthest apart made a pair differ, the furthest first', () => {
  const values = { one: { w: 50, x: 50, y: 50, z: 50 }, two: { w: 53, x: 50, y: 52, z: 51 }, three: { w: 0, x: 0, y: 0, z: 0 } }
  expect(mostDifferent(one!, two!, areas, madeFigures(indicators, values)).map(({ id }) => id)).toEqual(['w', 'y', 'z'])
})

test('in the published tables likeness is the same both ways', () => {
  const atlas = dutchAtlas()
  const between = (from: number, to: number) =>
    byLikeness(atlas.areas[from]!, atlas.areas, atlas.figures!).find(({ area }) => area === atlas.areas[to])?.distance
  for (let other = 1; other < atlas.areas.length; other++) expect(between(0, other)).toBe(between(other, 0))
})

const withThemes = (id: string, nr: number, ...themes: Theme[]) => madeArea(id, { nr, ambitions: [ambitionAbout(...themes)] })

test('the themes of an area are those of all its ambitions, each once, in the order of the list', () => {
  const area = madeArea('one', { ambitions: [ambitionAbout('health', 'housing'), ambitionAbout('housing', 'trust')] })
  expect(ambitionThemes(area)).toEqual(['housing', 'health', 'trust'])
})

test('areas are alike in ambitions by the share of themes that both name', () => {
  const from = withThemes('from', 1, 'housing', 'safety', 'health')
  const wide = withThemes('wide', 2, 'housing', 'safety', 'health', 'youth', 'trust', 'education')
  const near = withThemes('near', 3, 'housing', 'safety')
  const none = withThemes('none', 4, 'collaboration')
  expect(byAmbitions(from, [from, none, wide, near]).map(({ area, shared, share }) => [area.id, shared, share])).toEqual([
    ['near', ['housing', 'safety'], 2 / 3],
    ['wide', ['housing', 'safety', 'health'], 1 / 2],
    ['none', [], 0],
  ])
})
