import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/atlas'
import { type BaseMap, baseMaps } from '../../src/domain/view'
import { mapStyle, type StyleInput } from '../../src/map/style'
import { ownShapesOf } from '../support/own'
import { publishedText } from '../support/published'
import { mapColoursOf, themes } from '../support/tokens'

function styleOf(part: Partial<StyleInput> = {}) {
  return mapStyle({
    colours: mapColoursOf('light'),
    baseMap: 'quiet',
    language: 'nl',
    grow: 1,
    isCityShown: true,
    areDistrictsShown: true,
    fileAddress: name => `https://atlas.example/data/v1/${name}`,
    fonts: { regular: 'https://atlas.example/regular.woff2', bold: 'https://atlas.example/bold.woff2' },
    ...part,
  })
}

/** Every address in a style. */
const addressesIn = (style: object) => JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g) ?? []

describe.each(baseMaps)('the style over the %s base map', baseMap => {
  describe.each(themes)('in %s', theme => {
    test.each(languages)('in %s passes the official validator, with and without the city', language => {
      for (const isCityShown of [true, false])
        for (const grow of [1, 1.4, 1.85]) expect(validateStyleMin(styleOf({ baseMap, colours: mapColoursOf(theme), language, isCityShown, grow }))).toEqual([])
    })
  })
})

test('the validator that the style passes does find a wrong style', () => {
  const style = styleOf()
  expect(validateStyleMin({ ...style, layers: [{ id: 'wrong', type: 'fill', source: 'areas', paint: { 'fill-color': 5 as never } }] })).not.toEqual([])
})

test('every layer draws from a source that is there, and has a name of its own', () => {
  for (const baseMap of baseMaps)
    for (const isCityShown of [true, false]) {
      const { layers, sources } = styleOf({ baseMap, isCityShown })
      expect(layers.flatMap(layer => ('source' in layer && !(layer.source in sources) ? [layer.id] : []))).toEqual([])
      expect(new Set(layers.map(layer => layer.id)).size).toBe(layers.length)
    }
})

test('shapes of a reader lie over the areas and under the names, and pass the validator', () => {
  for (const theme of themes) {
    const style = styleOf({ colours: mapColoursOf(theme), shapes: [ownShapesOf()] })
    expect(validateStyleMin(style)).toEqual([])
    const ids = style.layers.map(({ id }) => id)
    expect(ids.indexOf('own_b1-fill')).toBeGreaterThan(ids.indexOf('areas-line'))
    expect(ids.indexOf('own_b1-point')).toBeLessThan(style.layers.findIndex(({ type }) => type === 'symbol'))
  }
})

test('every source is drawn by a layer', () => {
  const { layers, sources } = styleOf({ baseMap: 'grey' })
  const drawn = new Set(layers.flatMap(layer => ('source' in layer ? [layer.source] : [])))
  expect(Object.keys(sources).filter(name => !drawn.has(name))).toEqual([])
})

test('every file that a source asks for is published', () => {
  const names = addressesIn(styleOf()).flatMap(address => /data\/v1\/(.+)$/.exec(address)?.[1] ?? [])
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(publishedText(name)).toContain('FeatureCollection')
})

test('names are drawn with our own fonts, from no server of glyphs or pictures', () => {
  const style = styleOf()
  expect([style.glyphs, style.sprite]).toEqual([undefined, undefined])
  expect(style['font-faces']).toEqual({ regular: 'https://atlas.example/regular.woff2', bold: 'https://atlas.example/bold.woff2' })
})

test('every font of a name is one of ours', () => {
  const fonts = styleOf().layers.flatMap(layer => (layer.type === 'symbol' ? (layer.layout?.['text-font'] as string[]) : []))
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(['regular', 'bold']).toContain(font)
})

test('the quiet map asks nobody but ourselves', () => {
  expect(addressesIn(styleOf()).filter(address => !address.startsWith('https://atlas.example/'))).toEqual([])
})

test.each([
  ['grey', 'grijs'],
  ['pastel', 'pastel'],
  ['standard', 'standaard'],
] satisfies [BaseMap, string][])('the %s base map asks PDOK for its own tiles and nobody else', (baseMap, name) => {
  const others = addressesIn(styleOf({ baseMap })).filter(address => !address.startsWith('https://atlas.example/'))
  expect(others).toHaveLength(1)
  expect(others[0]).toMatch(new RegExp(`^https://service\\.pdok\\.nl/.*/${name}/EPSG:3857/`))
})

test('tiles lie over the embedded land and under areas and names', () => {
  const ids = styleOf({ baseMap: 'grey' }).layers.map(layer => layer.id)
  expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('tiles'))
  expect(ids.indexOf('tiles')).toBeLessThan(ids.indexOf('areas-fill'))
  expect(ids.indexOf('areas-fill')).toBeLessThan(ids.findIndex(id => id.startsWith('label-')))
})

test('the wijken of the cities are fetched only once they are wanted', () => {
  const asked = (isCityShown: boolean) => addressesIn(styleOf({ isCityShown })).some(address => address.includes('city-'))
  expect([asked(false), asked(true)]).toEqual([false, true])
})

test('the wijken of the areas are fetched without those of the cities', () => {
  const files = (areDistrictsShown: boolean) => addressesIn(styleOf({ isCityShown: false, areDistrictsShown })).filter(address => address.includes('districts'))
  expect([files(false), files(true)]).toEqual([[], ['https://atlas.example/data/v1/districts.geojson']])
})

test('another choice of base map or city keeps the identity of outlines, so that what is chosen stays marked', () => {
  for (const isCityShown of [true, false])
    expect(styleOf({ isCityShown }).sources).toMatchObject({
      areas: { promoteId: 'id' },
      districts: { promoteId: 'code' },
      'city-districts': { promoteId: 'code' },
    })
})

test('an outline that is not exact is dashed and one that is exact is not', () => {
  const line = (id: string) => styleOf().layers.find(layer => layer.id === id)
  expect(line('areas-line')).toMatchObject({ filter: ['==', ['get', 'precision'], 'exact'] })
  expect(line('areas-line')?.paint).not.toHaveProperty('line-dasharray')
  expect(line('areas-line-sketched')).toMatchObject({ filter: ['!=', ['get', 'precision'], 'exact'], paint: { 'line-dasharray': expect.any(Array) } })
})

test('names follow the language', () => {
  const text = (language: 'nl' | 'en') => JSON.stringify(styleOf({ language }).layers.find(layer => layer.id === 'label-sea')?.layout)
  expect(text('en')).toContain('name_en')
  expect(text('nl')).not.toContain('name_en')
})

test('names are larger on a beamer', () => {
  const size = (grow: number) => {
    const sea = styleOf({ grow }).layers.find(layer => layer.id === 'label-sea')
    return sea?.type === 'symbol' ? (sea.layout?.['text-size'] as number) : 0
  }
  expect(size(1.4)).toBeGreaterThan(size(1))
})

test('the same choices give the same style', () => {
  expect(styleOf()).toEqual(styleOf())
})
