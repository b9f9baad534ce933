import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostCompared, moved, withCompared, withoutCompared } from '../../src/domain/comparison'
import { resolve } from '../../src/domain/scene'
import { parseView } from '../../src/state/link'
import { dutchAtlas } from '../support/published'

test('an area is added at the end', () => {
  expect(withCompared(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
})

test('an area that is in already is not added twice', () => {
  expect(withCompared(['a', 'b'], 'a')).toEqual(['a', 'b'])
})

test('a fifth area leaves the four as they are', () => {
  const four = ['a', 'b', 'c', 'd']
  expect(withCompared(four, 'e')).toBe(four)
})

test('an area is taken out and the others keep their order', () => {
  expect(withoutCompared(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
  expect(withoutCompared(['a', 'b'], 'z')).toEqual(['a', 'b'])
})

test('an area moves to the place that is asked for', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
})

test('a place beyond the ends is the end', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'b', 99)).toEqual(['a', 'c', 'b'])
})

test('moving an area that is not in changes nothing', () => {
  expect(moved(['a', 'b'], 'z', 0)).toEqual(['a', 'b'])
})

test('moving keeps every area once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(), fc.integer(), (ids, chosen, to) => {
      const result = moved(ids, ids[chosen % ids.length] ?? '', to)
      expect([...result].sort()).toEqual([...ids].sort())
    }),
  )
})

const atlas = dutchAtlas()
const known = atlas.areas.map(area => area.id)
const sceneOf = (text: string) => resolve(parseView('vergelijk/', new URLSearchParams({ gebieden: text }).toString()), atlas)
const anyId = fc.oneof(fc.constantFrom(...known), fc.constantFrom('atlantis', 'delft', 'a'.repeat(80), '', 'Breda Noord', '<b>', '%'), fc.string())

test('any list of ids in the link gives a comparison of at most four different areas', () => {
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 8 }), ids => {
      const { view, compared } = sceneOf(ids.join(','))
      expect(view.page).toBe('compare')
      expect(compared.length).toBeLessThanOrEqual(mostCompared)
      expect(new Set(compared).size).toBe(compared.length)
    }),
    { numRuns: 300 },
  )
})

test('any text in the link gives a comparison without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(sceneOf(text).compared.length).toBeLessThanOrEqual(mostCompared)
    }),
    { numRuns: 300 },
  )
})

test('areas that exist come in the order of the link, and the ones that do not are named', () => {
  const mixed = fc.uniqueArray(fc.constantFrom(...known, 'atlantis', 'delft', 'nergens-huizen'), { minLength: 1, maxLength: mostCompared })
  fc.assert(
    fc.property(mixed, ids => {
      const { compared, misread } = sceneOf(ids.join(','))
      expect(compared.map(area => area.id)).toEqual(ids.filter(id => known.includes(id)))
      expect(misread).toEqual(ids.filter(id => !known.includes(id)))
    }),
  )
})

test('an area that the link names twice is compared once', () => {
  expect(sceneOf('breda-noord,delft-west,breda-noord').compared.map(area => area.id)).toEqual(['breda-noord', 'delft-west'])
})

test('a link with five areas is named as not understood', () => {
  const five = known.slice(0, 5).join(',')
  expect(sceneOf(five).misread[0]).toMatch(/^gebieden=amsterdam-nieuw-west,/)
})
