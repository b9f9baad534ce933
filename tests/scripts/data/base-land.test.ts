import { booleanPointInPolygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { baseLand } from '../../../scripts/data/base-land'

const { features } = baseLand()
const isLand = (longitude: number, latitude: number) => features.some(shape => booleanPointInPolygon([longitude, latitude], shape))

test('the land around the Netherlands is one shape without empty parts, since borders in it would be sent for nothing', () => {
  expect(features).toHaveLength(1)
  const [{ geometry } = expect.fail('there should be a shape')] = features
  expect(geometry.type === 'MultiPolygon' && geometry.coordinates.every(([ring]) => ring !== undefined && ring.length >= 4)).toBe(true)
})

test('neighbouring countries and the border are land; the sea and the Netherlands are left to others', () => {
  const land = { london: [-0.1, 51.5], brussels: [4.35, 50.85], cologne: [6.95, 50.94], aachenBorder: [6.02, 50.75], bornholm: [14.9, 55.1] }
  const none = { northSea: [3, 54], skagerrak: [9, 57.9], utrecht: [5.12, 52.09], texel: [4.8, 53.08] }
  for (const [place, [x = 0, y = 0]] of Object.entries(land)) expect([place, isLand(x, y)]).toEqual([place, true])
  for (const [place, [x = 0, y = 0]] of Object.entries(none)) expect([place, isLand(x, y)]).toEqual([place, false])
})
