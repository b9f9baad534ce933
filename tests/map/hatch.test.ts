import { expect, test } from 'vitest'
import { noDataColour } from '../../src/domain/palette'
import { hatch } from '../../src/map/hatch'

const { width, height, data } = hatch()
const pixel = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)]
const isLine = (x: number, y: number) => pixel(x, y)[3] === 255

test('the pattern has lines and room between them', () => {
  expect([width, height, data.length]).toEqual([8, 8, 256])
  expect([isLine(0, 0), isLine(4, 0)]).toEqual([true, false])
})

test('the lines slant and go on from one tile to the next', () => {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) expect(isLine(x, y)).toBe(isLine((x + 1) % width, (y + height - 1) % height))
})

test('the lines have the colour of no data', () => {
  const hex = pixel(0, 0)
    .slice(0, 3)
    .map(channel => channel.toString(16).padStart(2, '0'))
  expect(`#${hex.join('')}`).toBe(noDataColour)
})
