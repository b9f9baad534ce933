import { noDataColour } from '../domain/palette'

/** Slanting lines on nothing: the pattern of 'no data', 8 by 8 pixels. */
export function hatch(): { width: number; height: number; data: Uint8ClampedArray } {
  const size = 8
  const data = new Uint8ClampedArray(size * size * 4)
  const channels = [1, 3, 5].map(start => Number.parseInt(noDataColour.slice(start, start + 2), 16))
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const isLine = (x + y) % size < 2
      data.set([...channels, isLine ? 255 : 0], (y * size + x) * 4)
    }
  return { width: size, height: size, data }
}
