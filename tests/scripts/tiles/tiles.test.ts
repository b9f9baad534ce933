import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import { expect, test } from 'vitest'
import { cutTiles, usualCut } from '../../../scripts/tiles/cut-tiles'
import { pmtilesFile } from '../../../scripts/tiles/pmtiles-file'

/** Reads from memory as a browser reads from a server: a part at a time. */
const sourceOf = (file: Uint8Array): Source => ({
  getKey: () => 'made.pmtiles',
  getBytes: async (offset, length) => ({ data: file.slice(offset, offset + length).buffer as ArrayBuffer }),
})

const square = (code: string, west: number, south: number) => ({
  type: 'Feature' as const,
  properties: { code, name: `Buurt ${code}`, secret: 'stays behind' },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ],
  },
})
const outlines = { type: 'FeatureCollection' as const, features: [square('BU01', 4.1, 51.1), square('BU02', 5.1, 52.1)] }
const cut = { ...usualCut, layer: 'buurten' }
const set = cutTiles(outlines, cut)

async function namesIn(reader: PMTiles, z: number, x: number, y: number): Promise<unknown[]> {
  const tile = await reader.getZxy(z, x, y)
  const layer = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.buurten
  return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index).properties) : []
}

test('the library that the map reads with finds in each tile the outlines that lie there, with code and name alone', async () => {
  const reader = new PMTiles(sourceOf(pmtilesFile(set)))
  expect(await namesIn(reader, 7, 65, 42)).toHaveLength(2)
  expect(await namesIn(reader, 12, 2095, 1368)).toEqual([{ code: 'BU01', name: 'Buurt BU01' }])
  expect(await namesIn(reader, 12, 2106, 1350)).toEqual([{ code: 'BU02', name: 'Buurt BU02' }])
  expect(await namesIn(reader, 12, 2080, 1330)).toEqual([])
})

test('the header says from where to where, and the words which layer there is', async () => {
  const reader = new PMTiles(sourceOf(pmtilesFile(set)))
  expect(await reader.getHeader()).toMatchObject({
    minZoom: 7,
    maxZoom: 12,
    minLon: 4.1,
    minLat: 51.1,
    maxLon: 5.2,
    maxLat: 52.2,
    numAddressedTiles: set.tiles.length,
  })
  expect(await reader.getMetadata()).toMatchObject({ vector_layers: [{ id: 'buurten' }] })
})

test('every tile is found again, also where the directory is too large for the first request', async () => {
  // Lengths that follow no rule, so that the directory cannot be packed into little.
  const bytesOf = (index: number) => Uint8Array.from({ length: 1 + ((index * 7919) % 97) }, (_, place) => (index * 31 + place * place) % 251)
  const many = {
    ...set,
    maxzoom: 13,
    tiles: Array.from({ length: 5000 }, (_, index) => ({ z: 13, x: index % 100, y: Math.floor(index / 100), data: bytesOf(index) })),
  }
  const reader = new PMTiles(sourceOf(pmtilesFile(many, 200)))
  const header = await reader.getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header.rootDirectoryLength).toBeLessThanOrEqual(200)
  for (const index of [0, 1, 2047, 2048, 3333, 4999]) {
    const tile = await reader.getZxy(13, index % 100, Math.floor(index / 100))
    expect(new Uint8Array(tile?.data ?? new ArrayBuffer())).toEqual(bytesOf(index))
  }
})

test('an outline without a code is named by its place in the file', () => {
  const nameless = { ...outlines, features: [square('BU01', 4, 51), { ...square('', 5, 52), properties: {} }] }
  expect(() => cutTiles(nameless, cut)).toThrow("Outline 2 has no text in the property 'code'. Name the right one with --code.")
})

test('outlines in metres are refused with the words what to do', () => {
  expect(() => cutTiles({ ...outlines, features: [square('BU01', 155000, 463000)] }, cut)).toThrow('Convert them to EPSG:4326')
})
