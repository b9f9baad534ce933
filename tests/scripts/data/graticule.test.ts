import { expect, test } from 'vitest'
import { graticule } from '../../../scripts/data/graticule'

const lines = graticule().features
const ofStep = (step: number) => lines.filter(line => line.properties?.step === step).map(line => line.geometry.coordinates)
const meridians = (step: number) => ofStep(step).flatMap(([from, to]) => (from?.[0] === to?.[0] ? [from![0]!] : []))
const parallels = (step: number) => ofStep(step).flatMap(([from, to]) => (from?.[1] === to?.[1] ? [from![1]!] : []))

test('whole degrees have a line each within the sheet', () => {
  expect(meridians(1)).toEqual([3, 4, 5, 6, 7])
  expect(parallels(1)).toEqual([51, 52, 53])
})

test('a line that a coarser step has drawn is not drawn again', () => {
  expect(meridians(0.1)).toHaveLength(46 - 5)
  const all = [1, 0.1, 0.02].flatMap(meridians)
  expect(new Set(all).size).toBe(all.length)
})

test('every step is drawn through to both ends', () => {
  expect([Math.min(...parallels(0.1)), Math.max(...parallels(0.1))]).toEqual([50.5, 53.7])
  expect(parallels(0.1)).toHaveLength(33 - 3)
})

test('each line runs straight across the whole sheet', () => {
  for (const { geometry } of lines) {
    const [from, to] = geometry.coordinates
    const isMeridian = from?.[0] === to?.[0]
    expect(isMeridian ? [from?.[1], to?.[1]] : [from?.[0], to?.[0]]).toEqual(isMeridian ? [50.5, 53.7] : [3, 7.5])
  }
})
