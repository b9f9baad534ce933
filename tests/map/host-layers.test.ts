import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { siteSchema } from '../../src/data/load-site'
import { mapStyle } from '../../src/map/style'
import { mapColoursOf } from '../support/tokens'

const layer = {
  id: 'buurten',
  url: 'layers/buurten.pmtiles',
  sourceLayer: 'buurten',
  title: { nl: 'Buurten', en: 'Neighbourhoods' },
  source: { nl: 'Buurten: CBS', en: 'Neighbourhoods: CBS' },
  minzoom: 9,
}
const styleWith = (added: (typeof layer)[]) =>
  mapStyle({
    colours: mapColoursOf('light'),
    baseMap: 'quiet',
    language: 'nl',
    grow: 1,
    isCityShown: true,
    areDistrictsShown: true,
    fileAddress: name => `https://atlas.example/data/v1/${name}`,
    fonts: { regular: 'https://atlas.example/regular.woff2', bold: 'https://atlas.example/bold.woff2' },
    added,
  })
const site = { host: '', contact: '', feedback: '' }
const fault = (part: object) => siteSchema.safeParse({ ...site, layers: [{ ...layer, ...part }] }).error?.issues[0]?.path.join('.')

test('a layer of the host is drawn from its file, from its zoom on, under the areas', () => {
  const { layers, sources } = styleWith([{ ...layer, url: 'https://atlas.example/layers/buurten.pmtiles' }])
  expect(sources['host-buurten']).toMatchObject({ type: 'vector', url: 'pmtiles://https://atlas.example/layers/buurten.pmtiles' })
  const ids = layers.map(({ id }) => id)
  expect(ids.indexOf('host-buurten')).toBeLessThan(ids.indexOf('areas-fill'))
  expect(layers.find(({ id }) => id === 'host-buurten')).toMatchObject({ 'source-layer': 'buurten', minzoom: 9 })
})

test('the style with such a layer passes the official validator', () => {
  expect(validateStyleMin(styleWith([{ ...layer, url: 'https://atlas.example/layers/buurten.pmtiles' }]))).toEqual([])
})

test('a host that says nothing adds nothing', () => {
  expect(siteSchema.parse(site).layers).toEqual([])
  expect(Object.keys(styleWith([]).sources).filter(name => name.startsWith('host-'))).toEqual([])
})

test('a layer of another server, or with a field that is wrong, is refused by the name of the field', () => {
  expect(fault({})).toBeUndefined()
  expect(fault({ url: 'https://elsewhere.example/x.pmtiles' })).toBe('layers.0.url')
  expect(fault({ url: '../x.pmtiles' })).toBe('layers.0.url')
  expect(fault({ url: 'layers/x.geojson' })).toBe('layers.0.url')
  expect(fault({ title: { nl: 'Buurten' } })).toBe('layers.0.title.en')
  expect(fault({ id: 'Buurten!' })).toBe('layers.0.id')
})
