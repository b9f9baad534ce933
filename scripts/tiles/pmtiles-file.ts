// Writes one file of tiles in the form PMTiles 3, which a browser reads by asking for parts of it; github.com/protomaps/PMTiles/blob/main/spec/v3.
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** A tile by its place, with its vector data as it is, not compressed. */
export type Tile = { z: number; x: number; y: number; data: Uint8Array }

export type TileSet = {
  tiles: readonly Tile[]
  /** Degrees: west, south, east, north. */
  bounds: readonly [number, number, number, number]
  minzoom: number
  maxzoom: number
  metadata: object
}

type Entry = { id: number; offset: number; length: number /** How many tiles in a row it stands for; 0 means a part of the directory. */; run: number }

const headerLength = 127
/** A reader gets header and root in its first request; then the root may have this many bytes. */
const rootRoom = 16_384 - headerLength
const gzipped = 2
const vectorTiles = 1

/** Numbers in seven bits a byte, as the directory has them. */
function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (const number of numbers) {
    let rest = number
    while (rest > 127) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Column after column, so that what is alike stands together. */
function directory(entries: readonly Entry[]): Uint8Array {
  const ids = entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0))
  const offsets = entries.map(({ offset }, index) => {
    const before = entries[index - 1]
    return before && offset === before.offset + before.length ? 0 : offset + 1
  })
  return gzipSync(varints([entries.length, ...ids, ...entries.map(({ run }) => run), ...entries.map(({ length }) => length), ...offsets]))
}

/** The root, and the parts that it points to where it would be too large by itself. */
function directories(entries: readonly Entry[], room: number): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directory(entries)
  if (whole.length <= room) return { root: whole, leaves: new Uint8Array() }
  for (let size = 2048; ; size *= 2) {
    const leaves: Uint8Array[] = []
    const pointers: Entry[] = []
    let offset = 0
    for (let start = 0; start < entries.length; start += size) {
      const leaf = directory(entries.slice(start, start + size))
      pointers.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, run: 0 })
      leaves.push(leaf)
      offset += leaf.length
    }
    const root = directory(pointers)
    if (root.length <= room) return { root, leaves: Buffer.concat(leaves) }
  }
}

/** The bytes of the file. `room` is for tests alone: how many bytes the root may have. */
export function pmtilesFile({ tiles, bounds, minzoom, maxzoom, metadata }: TileSet, room = rootRoom): Uint8Array {
  const ordered = tiles.map(tile => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: gzipSync(tile.data) })).sort((a, b) => a.id - b.id)
  let offset = 0
  const entries = ordered.map(({ id, data }) => {
    const entry = { id, offset, length: data.length, run: 1 }
    offset += data.length
    return entry
  })
  const { root, leaves } = directories(entries, room)
  const words = gzipSync(JSON.stringify(metadata))
  const header = new DataView(new ArrayBuffer(headerLength))
  new TextEncoder().encode('PMTiles').forEach((byte, index) => void header.setUint8(index, byte))
  header.setUint8(7, 3)
  const parts = [root.length, words.length, leaves.length, offset]
  let start = headerLength
  parts.forEach((length, index) => {
    header.setBigUint64(8 + index * 16, BigInt(start), true)
    header.setBigUint64(16 + index * 16, BigInt(length), true)
    start += length
  })
  // Tiles that can be asked for, entries, different contents; then: in order of place, and how things are packed.
  for (const at of [72, 80, 88]) header.setBigUint64(at, BigInt(entries.length), true)
  ;[1, gzipped, gzipped, vectorTiles, minzoom, maxzoom].forEach((byte, index) => void header.setUint8(96 + index, byte))
  const [west, south, east, north] = bounds
  ;[west, south, east, north].forEach((degrees, index) => void header.setInt32(102 + index * 4, Math.round(degrees * 1e7), true))
  header.setUint8(118, minzoom)
  ;[(west + east) / 2, (south + north) / 2].forEach((degrees, index) => void header.setInt32(119 + index * 4, Math.round(degrees * 1e7), true))
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), root, words, leaves, ...ordered.map(({ data }) => data)]))
}
