import { expect, test } from 'vitest'
import { classOf } from '../../src/domain/classes'
import type { OwnShapes } from '../../src/domain/own-data'
import { methods } from '../../src/domain/view'
import { legendEntries } from '../../src/export/picture-legend'
import { mapPicture } from '../../src/export/picture-map'
import { nl } from '../../src/i18n/nl'
import { areaIn } from '../support/published'
import { fileOf, link, mapFile, pictureOf } from './picture-support'

const views = [
  { indicator: 'lonely' },
  { indicator: 'lonely', area: 'groningen-noord' },
  { indicator: 'population' },
  { indicator: 'dwellings', area: 'rotterdam-zuid' },
  { indicator: 'low_income', method: 'diverging' as const, benchmark: 'municipality' as const },
  { indicator: null },
  { indicator: null, area: 'heerlen-noord' },
]

test.each(views)('the picture of %j says title, source, year, attribution and link', view => {
  const { scene } = pictureOf(view)
  const { words } = mapFile(view)
  for (const part of [scene.indicator?.label, scene.area?.name].filter(Boolean)) expect(words).toContain(part)
  expect(words).toContain(scene.indicator ? `Bron: ${scene.indicator.source}` : 'Bron: ministerie van BZK')
  expect(words).toContain(String(scene.indicator?.year ?? 2023))
  expect(words).toContain('Grenzen: Kadaster / Centraal Bureau voor de Statistiek, 2022')
  expect(words).toContain(link)
  expect(words).toContain('Focusatlas, gemaakt op 23 november 2026')
})

test('a modelled figure says so in the picture', () => {
  expect(mapFile({ indicator: 'lonely' }).words).toContain('modelschatting')
})

test('an English picture speaks English', () => {
  const { words, file } = mapFile({ indicator: 'lonely', language: 'en', area: 'den-haag-zuidwest' })
  expect(words).toContain('Source: RIVM')
  expect(words).toContain('made on 23 November 2026')
  expect(file.documentElement.getAttribute('lang')).toBe('en')
})

test.each(methods)('the legend has just the classes of the map by the method %s', method => {
  const { scene } = pictureOf({ indicator: 'lonely', method })
  const { classification } = scene.choropleth!
  const entries = legendEntries(scene.choropleth!, nl)
  expect(entries.map(({ colour }) => colour)).toEqual(classification.colours)
  expect(entries.slice(1).map(({ from }) => from)).toEqual(classification.breaks)
  expect(entries.slice(0, -1).map(({ to }) => to)).toEqual(classification.breaks)
  expect(entries.slice(1).map(({ from }) => classOf(from, classification))).toEqual(classification.breaks.map((_, index) => index + 1))
})

test('the swatches that are drawn have the colours of the classes, from low to high', () => {
  const { scene } = pictureOf({ indicator: 'lonely' })
  const swatches = [...mapFile({ indicator: 'lonely' }).file.querySelectorAll('[data-class]')]
  expect(swatches.map(swatch => swatch.getAttribute('fill'))).toEqual(scene.choropleth!.classification.colours)
})

test('the method and the ground of the classes are named', () => {
  const { words } = mapFile({ indicator: 'lonely', method: 'natural', breakSource: 'areas' })
  expect(words).toContain(nl.legend.methods.natural)
  expect(words).toContain(nl.legend.fromAreas)
})

test('every area stands on the picture of the country with its name and value', () => {
  const { scene } = pictureOf({ indicator: 'lonely' })
  const { words } = mapFile({ indicator: 'lonely' })
  for (const area of scene.atlas.areas) expect(words).toContain(`${area.name}${Math.round(scene.choropleth!.valueAt(area.id)!)}%`)
})

test('the wijken of a chosen area stand on its picture with their values', () => {
  const { scene } = pictureOf({ indicator: 'lonely', area: 'den-haag-zuidwest' })
  const { words } = mapFile({ indicator: 'lonely', area: 'den-haag-zuidwest' })
  const [member] = areaIn(scene.atlas, 'den-haag-zuidwest').boundary.members
  expect(words).toContain(`${Math.round(scene.choropleth!.valueAt(member!.code)!)}%`)
})

test('a wijk without a value is drawn with the pattern of no data', () => {
  const picture = pictureOf({ indicator: 'lonely', area: 'den-haag-zuidwest' })
  const { choropleth, area } = picture.scene
  const missing = area!.boundary.members[0]!.code
  const colourAt = (code: string) => (code === missing ? null : choropleth!.colourAt(code))
  const hatched = (drawn: typeof picture) => fileOf(mapPicture(drawn)).file.querySelectorAll('path[fill="url(#no-data)"]').length
  const changed = { ...picture, scene: { ...picture.scene, choropleth: { ...choropleth!, colourAt } } }
  expect(hatched(changed)).toBe(hatched(picture) + 1)
})

test('an area that is not exactly known is dashed, and the picture says why', () => {
  const { file, words } = mapFile({ indicator: 'lonely', area: 'groningen-noord' })
  expect(file.querySelector('path[stroke-dasharray]')).not.toBeNull()
  expect(words).toContain(nl.download.picture.sketched)
})

test('a scale bar says how long it is', () => {
  expect(mapFile({ indicator: null }).words).toMatch(/\d+ km/)
  expect(mapFile({ indicator: null, area: 'heerlen-noord' }).words).toMatch(/\d+ (km|m)\b/)
})

const park: OwnShapes = {
  id: 'own_parks',
  name: 'Parken <b>',
  source: 'Gemeente Breda',
  shapes: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[4.76, 51.6], [4.8, 51.6], [4.8, 51.62], [4.76, 51.6]]] } }, // biome-ignore format: one ring a line
      { type: 'Feature', properties: {}, geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [4.78, 51.61] }] } },
    ],
  },
}
const layerIn = ({ file }: ReturnType<typeof fileOf>) => file.querySelector(`[data-own-shapes="${park.name}"]`)

test('own shapes are drawn on the picture, with their name, their source and that they are not checked', () => {
  const drawn = fileOf(mapPicture({ ...pictureOf({ area: 'breda-noord' }), shapes: [park] }))
  const [polygons, , , points] = [...layerIn(drawn)!.querySelectorAll('path')].map(path => path.getAttribute('d')!)
  expect(polygons).toMatch(/^M[\d.]+,[\d.]+L/)
  expect(points).toMatch(/^M[\d.]+,[\d.]+m0,4\.5a/)
  expect(drawn.words).toContain('Parken <b> (Gemeente Breda) eigen gegevens, niet gecontroleerd')
  expect(drawn.words).toContain('Eigen gegevens, niet gecontroleerd: Parken <b> (Gemeente Breda).')
})

test('a picture without own shapes says nothing of them', () => {
  expect(mapFile({ area: 'breda-noord' }).words).not.toContain(nl.ownWords.mark)
})

test('a shape with more corners than a picture has pixels is drawn with those that can be seen', () => {
  const ring = Array.from({ length: 20_000 }, (_, at) => [
    4.78 + Math.cos((at / 20_000) * Math.PI * 2) / 50,
    51.61 + Math.sin((at / 20_000) * Math.PI * 2) / 80,
  ])
  const circle = { ...park, shapes: { type: 'FeatureCollection' as const, features: [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] } }] } } // biome-ignore format: a short one
  const drawn = layerIn(fileOf(mapPicture({ ...pictureOf({ area: 'breda-noord' }), shapes: [circle] })))!
  const corners = drawn.querySelector('path')!.getAttribute('d')!.split('L').length
  expect(corners).toBeGreaterThan(100)
  expect(corners).toBeLessThan(4000)
})
