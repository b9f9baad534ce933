// Reads one shape as databases keep it: well-known binary, with or without height and measure.

const names = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection']
const bytesOfNumber = 8

/** The shape that begins at `start`. Throws a RangeError where the bytes end before the shape does, or say what there is not. */
export function readWellKnownBinary(view: DataView, start: number): unknown {
  let at = start
  let isLittle = true

  function count(): number {
    const value = view.getUint32(at, isLittle)
    at += 4
    // Every part takes at least a few bytes, so that a false number cannot fill the memory.
    if (value > (view.byteLength - at) / 4) throw new RangeError('There are fewer bytes than the shape needs')
    return value
  }

  const list = <Part>(read: () => Part): Part[] => Array.from({ length: count() }, read)

  function position(numbers: number): number[] {
    const made = [view.getFloat64(at, isLittle), view.getFloat64(at + bytesOfNumber, isLittle)]
    at += bytesOfNumber * numbers
    return made
  }

  function shape(depth: number): unknown {
    isLittle = view.getUint8(at) === 1
    const code = view.getUint32(at + 1, isLittle)
    at += 5
    // Heights are told by thousands, or by the highest bits where a database writes its own form.
    const extra = Math.floor((code & 0xffff) / 1000)
    const numbers = 2 + (extra === 3 ? 2 : extra > 0 ? 1 : 0) + (code & 0x80000000 ? 1 : 0) + (code & 0x40000000 ? 1 : 0)
    if (code & 0x20000000) at += 4
    const type = names[(code & 0xffff) % 1000]
    if (!type || depth > 5) throw new RangeError(`Unknown shape ${code}`)
    if (type === 'Point') return { type, coordinates: position(numbers) }
    if (type === 'LineString') return { type, coordinates: list(() => position(numbers)) }
    if (type === 'Polygon') return { type, coordinates: list(() => list(() => position(numbers))) }
    const parts = list(() => shape(depth + 1))
    return type === 'GeometryCollection'
      ? { type, geometries: parts }
      : { type, coordinates: parts.map(part => (part as { coordinates: unknown }).coordinates) }
  }

  return shape(0)
}
