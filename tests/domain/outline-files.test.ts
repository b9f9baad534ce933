import { describe, expect, test } from 'vitest'
import { holdsOutlines } from '../../src/domain/outline-files'
import { publishedText } from '../support/published'

const names = ['areas', 'districts', 'city-districts', 'municipalities', 'provinces', 'neighbours', 'graticule', 'labels', 'city-labels']

describe.each(names)('the file %s', name => {
  const published = JSON.parse(publishedText(`${name}.geojson`)) as { features: { properties?: object; geometry: { type: string } }[] }
  const withFirst = (change: object) => ({ ...published, features: [{ ...published.features[0], ...change }, ...published.features.slice(1)] })

  test('is taken as it is published', () => {
    expect(holdsOutlines(name, published)).toBe(true)
  })

  test.each([
    ['no collection', { type: 'Topology', objects: {} }],
    ['nothing at all', null],
    ['an empty collection', { type: 'FeatureCollection', features: [] }],
    ['something without a shape', withFirst({ geometry: null })],
    ['a shape of another kind', withFirst({ geometry: { type: 'MultiPoint', coordinates: [] } })],
  ])('is refused with %s in it', (_, content) => {
    expect(holdsOutlines(name, content)).toBe(false)
  })
})

test.each([
  ['areas', 'id'],
  ['districts', 'code'],
  ['municipalities', 'code'],
  ['labels', 'name'],
])('%s without a %s are refused, since nothing could be chosen or named', (name, property) => {
  const { features } = JSON.parse(publishedText(`${name}.geojson`)) as { features: { properties: Record<string, unknown> }[] }
  Reflect.deleteProperty(features[1]?.properties ?? {}, property)
  expect(holdsOutlines(name, { features })).toBe(false)
})

test('what is no file of ours may hold anything', () => {
  expect(holdsOutlines('own_b1', { type: 'FeatureCollection', features: [] })).toBe(true)
})
