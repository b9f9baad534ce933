import { expect, test } from 'vitest'
import { resolve } from '../../src/domain/scene'
import { defaultView } from '../../src/domain/view'
import { countRadius } from '../../src/map/count-radius'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const radius = (code: string, indicator: string | null = 'population', grow = 1) => countRadius(resolve({ ...defaultView, indicator }, atlas), code, grow)

test('the surface of a circle tells the count', () => {
  const values = (code: string) => atlas.figures!.values.get(code)!.get('population')!
  const [large, small] = ['rotterdam-zuid', 'groningen-noord']
  expect((radius(large)! / radius(small)!) ** 2).toBeCloseTo(values(large) / values(small), 6)
})

test('a small count keeps a circle in which a number can stand', () => {
  const smallest = Math.min(...atlas.areas.map(area => radius(area.id)!))
  expect(smallest).toBeGreaterThanOrEqual(8)
})

test('circles grow with the map', () => {
  expect(radius('rotterdam-zuid', 'population', 1.4)).toBeCloseTo(1.4 * radius('rotterdam-zuid')!, 9)
})

test('a share, no indicator and no value have no circle', () => {
  expect([radius('rotterdam-zuid', 'lonely'), radius('rotterdam-zuid', null), radius('atlantis')]).toEqual([null, null, null])
})
