// What a reader may bring as shapes, and what each of them gets.
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { cleanShapes } from '../../../src/data/import/clean-shapes'
import { shapeLimits } from '../../../src/data/import/limits'
import { readShapes } from '../../../src/data/import/read-shapes'
import { ImportError } from '../../../src/domain/import-fault'
import { joined, noise, utf8, windows1252, workbook, zipped } from '../../support/made-files'
import { blobOf, dbfOf, geopackageOf, rdPrj, shpOf, square, tower } from '../../support/made-shapes'

const json = (value: unknown) => utf8(JSON.stringify(value))
const collection = (...geometries: unknown[]) =>
  json({ type: 'FeatureCollection', features: geometries.map(geometry => ({ type: 'Feature', properties: { naam: 'Plek' }, geometry })) })
const point = (...coordinates: number[]) => ({ type: 'Point', coordinates })
const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] })
const withCrs = (name: string, geometry: unknown) =>
  json({ type: 'FeatureCollection', crs: { type: 'name', properties: { name } }, features: [{ type: 'Feature', properties: {}, geometry }] })
const shapefile = (prj: string | null = rdPrj) =>
  zipped({ 'wijk.shp': shpOf([square()]), 'wijk.dbf': dbfOf([utf8('Wijk één')]), ...(prj ? { 'wijk.prj': prj } : {}) })

/** The first position of each shape, in ten-thousandths of a degree, which is a few metres. */
async function firstsOf(bytes: Uint8Array): Promise<number[][]> {
  const { features } = await readShapes(bytes)
  return features.map(({ geometry }) => {
    let at: unknown = 'coordinates' in geometry ? geometry.coordinates : []
    while (Array.isArray(at) && Array.isArray(at[0])) at = at[0]
    return (at as Position).map(degrees => Math.round(degrees * 1e4) / 1e4)
  })
}
const faultOf = (bytes: Uint8Array) =>
  readShapes(bytes).then(
    () => null,
    (error: ImportError) => error.fault,
  )

describe('shapes that are read, with the tower of Amersfoort where it stands', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['GeoJSON in degrees', () => collection(point(...tower.degrees))],
    ['GeoJSON that names RD New as its crs', () => withCrs('urn:ogc:def:crs:EPSG::28992', polygon(square()))],
    ['GeoJSON in RD New that does not say so', () => collection(polygon(square()))],
    ['GeoJSON in metres of web maps', () => withCrs('EPSG:3857', point(599_701.6, 6_828_243.5))],
    ['GeoJSON with the crs of the standard', () => withCrs('urn:ogc:def:crs:OGC:1.3:CRS84', point(...tower.degrees))],
    ['a point with a height', () => collection(point(...tower.degrees, 98))],
    ['one feature', () => json({ type: 'Feature', properties: null, geometry: point(...tower.degrees) })],
    ['a bare shape', () => json(point(...tower.degrees))],
    ['GeoJSON with a mark of UTF-8', () => joined([0xef, 0xbb, 0xbf], collection(point(...tower.degrees)))],
    ['a feature without a shape beside one with', () => collection(null, point(...tower.degrees))],
    ['several kinds in one feature', () => collection({ type: 'GeometryCollection', geometries: [point(...tower.degrees)] })],
    ['a zipped shapefile in RD New', () => shapefile()],
    ['a shapefile without a .prj, known by where it lies', () => shapefile(null)],
    [
      'a shapefile in a folder with names in capitals',
      () => zipped({ 'map/WIJK.SHP': shpOf([square()]), 'map/WIJK.DBF': dbfOf([utf8('a')]), '__MACOSX/._WIJK.SHP': 'x' }),
    ],
    ['a GeoPackage in RD New', () => geopackageOf([{ name: 'Wijk', blob: blobOf(square()) }])],
    ['a GeoPackage that does not know its system', () => geopackageOf([{ name: 'Wijk', blob: blobOf(square()) }], -1)],
    ['a zipped GeoPackage', async () => zipped({ 'a.gpkg': await geopackageOf([{ name: 'Wijk', blob: blobOf(square()) }]) })],
    ['zipped GeoJSON', () => zipped({ 'a.geojson': collection(point(...tower.degrees)) })],
  ])('%s', async (_, make) => {
    expect(await firstsOf(await make())).toEqual([tower.degrees])
  })

  test('what belongs to a shape comes along as plain text and numbers', async () => {
    const properties = { naam: 'Bree\u202eda\n<b>', aantal: 3, waar: true, leeg: null, diep: { a: 1 }, lang: 'x'.repeat(500) }
    const { features } = await readShapes(json({ type: 'Feature', properties, geometry: point(5, 52) }))
    expect(features[0]?.properties).toEqual({ naam: 'Bree da <b>', aantal: 3, waar: true, lang: 'x'.repeat(300) })
    const hostile = await readShapes(utf8('{"type":"Feature","properties":{"__proto__":"x","a":1},"geometry":{"type":"Point","coordinates":[5,52]}}'))
    expect(hostile.features[0]?.properties).toEqual({ a: 1 })
  })

  test.each([
    ['UTF-8', utf8('Wijk één')],
    ['Windows-1252', windows1252('Wijk één')],
  ])('the names in a shapefile in %s', async (_, name) => {
    const { features } = await readShapes(zipped({ 'a.shp': shpOf([square()]), 'a.dbf': dbfOf([name]) }))
    expect(features[0]?.properties).toEqual({ naam: 'Wijk één' })
  })

  test('the names in a GeoPackage', async () => {
    const { features } = await readShapes(
      await geopackageOf([
        { name: 'Wijk één', blob: blobOf(square()) },
        { name: 'Zonder vorm', blob: null },
      ]),
    )
    expect(features.map(({ properties }) => properties)).toEqual([{ fid: 1, naam: 'Wijk één' }])
  })
})

test('more points than may be are refused before all of them are read', () => {
  const features = [{ geometry: { type: 'MultiPoint', coordinates: Array(11).fill([5, 52]) }, properties: {} }]
  expect(() => cleanShapes(features, null, { ...shapeLimits, vertices: 10 })).toThrow(new ImportError({ kind: 'too-many-vertices', limit: 10 }))
  expect(cleanShapes(features, null, { ...shapeLimits, vertices: 11 }).features).toHaveLength(1)
})

describe('shapes that are refused', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, object]>([
    ['an empty file', () => new Uint8Array(), { kind: 'empty' }],
    ['more than 50 MB', () => new Uint8Array(50 * 1024 * 1024 + 1), { kind: 'too-large', megabytes: 50.1, limit: 50 }],
    ['10 MB of noise', () => noise(10_000_000), { kind: 'not-shapes', found: 'bytes' }],
    ['GeoJSON with NaN', () => utf8('{"type":"Point","coordinates":[NaN,52]}'), { kind: 'broken' }],
    ['GeoJSON that is cut off', () => collection(point(5, 52)).slice(0, 60), { kind: 'broken' }],
    ['other JSON', () => json({ naam: 'Breda' }), { kind: 'not-shapes', found: 'bytes' }],
    ['a collection of nothing', () => collection(), { kind: 'no-geometry' }],
    ['features without shapes', () => collection(null, null), { kind: 'no-geometry' }],
    ['a point of text, by its number', () => collection(point(5, 52), { type: 'Point', coordinates: ['5', '52'] }), { kind: 'invalid-geometry', feature: 2 }],
    ['a point without numbers', () => collection({ type: 'Point', coordinates: [] }), { kind: 'invalid-geometry', feature: 1 }],
    ['a number beyond all bounds', () => utf8('{"type":"Point","coordinates":[1e999,52]}'), { kind: 'invalid-geometry', feature: 1 }],
    ['a ring that is not closed', () => collection(polygon(square().slice(0, 4))), { kind: 'invalid-geometry', feature: 1 }],
    ['a polygon without rings', () => collection({ type: 'Polygon', coordinates: [] }), { kind: 'invalid-geometry', feature: 1 }],
    ['a line of one point', () => collection({ type: 'LineString', coordinates: [[5, 52]] }), { kind: 'invalid-geometry', feature: 1 }],
    ['a kind of shape that there is not', () => collection({ type: 'Circle', coordinates: [5, 52] }), { kind: 'invalid-geometry', feature: 1 }],
    ['points that lie nowhere', () => collection(point(5, 52), point(5_000_000, 9_000_000_000)), { kind: 'outside', feature: 2 }],
    [
      'a system that is not known here',
      () => withCrs('urn:ogc:def:crs:EPSG::25831', point(500_000, 5_800_000)),
      { kind: 'unknown-projection', found: 'EPSG:25831' },
    ],
    [
      'a shapefile in another system',
      () => shapefile('PROJCS["ETRS_1989_UTM_Zone_31N",GEOGCS["GCS_ETRS_1989"]]'),
      { kind: 'unknown-projection', found: 'ETRS_1989_UTM_Zone_31N' },
    ],
    ['more shapes than may be', () => collection(...Array(20_001).fill(point(5, 52))), { kind: 'too-many-features', limit: 20_000 }],
    [
      'one shape that holds more than may be',
      () => collection({ type: 'GeometryCollection', geometries: Array(20_001).fill(point(5, 52)) }),
      { kind: 'too-many-features', limit: 20_000 },
    ],
    ['a shapefile without its .shp', () => zipped({ 'a.dbf': dbfOf([utf8('a')]) }), { kind: 'missing-part', part: '.shp' }],
    ['a shapefile without its .dbf', () => zipped({ 'a.shp': shpOf([square()]) }), { kind: 'missing-part', part: '.dbf' }],
    [
      'a shapefile whose table claims to be endless',
      () => zipped({ 'a.shp': shpOf([square()]), 'a.dbf': dbfOf([utf8('a')], 2_000_000_000) }),
      { kind: 'broken' },
    ],
    ['a shapefile of noise', () => zipped({ 'a.shp': noise(500), 'a.dbf': dbfOf([utf8('a')]) }), { kind: 'broken' }],
    ['a zip with something else in it', () => zipped({ 'brief.txt': 'dag' }), { kind: 'not-shapes', found: 'zip' }],
    ['a zip in a zip', () => zipped({ 'a.geojson': zipped({ 'a.geojson': '{}' }) }), { kind: 'not-shapes', found: 'zip' }],
    ['a workbook', () => workbook({ Blad1: '' }), { kind: 'not-shapes', found: 'workbook' }],
    ['a table', () => utf8('gebied;waarde\nBreda;1'), { kind: 'not-shapes', found: 'table' }],
    ['a web page', () => utf8('<!doctype html><p>404</p>'), { kind: 'not-shapes', found: 'web-page' }],
    ['a database without shapes', () => geopackageOf([{ name: 'a', blob: null }], null), { kind: 'no-geometry' }],
    ['a GeoPackage whose shapes are all empty', () => geopackageOf([{ name: 'a', blob: null }]), { kind: 'no-geometry' }],
    ['a GeoPackage with a shape of noise', () => geopackageOf([{ name: 'a', blob: noise(40) }]), { kind: 'invalid-geometry', feature: 1 }],
    [
      'a GeoPackage with a shape that is cut off',
      () => geopackageOf([{ name: 'a', blob: blobOf(square()).slice(0, 40) }]),
      { kind: 'invalid-geometry', feature: 1 },
    ],
    [
      'a GeoPackage in another system',
      () => geopackageOf([{ name: 'a', blob: blobOf(square()) }], 25831),
      { kind: 'unknown-projection', found: 'Stelsel 25831' },
    ],
    ['a GeoPackage that is cut off', async () => (await geopackageOf([{ name: 'a', blob: blobOf(square()) }])).slice(0, 3000), { kind: 'broken' }],
    ['SQLite in name only', () => joined(utf8('SQLite format 3\0'), noise(4000)), { kind: 'broken' }],
  ])('%s', async (_, make, fault) => {
    expect(await faultOf(await make())).toEqual(fault)
  })
})
