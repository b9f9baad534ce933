import { expect, test } from 'vitest'
import type { Area } from '../../src/domain/atlas'
import { addUp } from '../../src/domain/own-totals'
import { madeArea } from './made-figures'

const member = (code: string, share: number, population: number) => ({
  code,
  name: code,
  share,
  population,
  bounds: [0, 0, 1, 1] as const,
  label: [0, 0] as const,
})
const area = (id: string, ...members: ReturnType<typeof member>[]): Area => {
  const made = madeArea(id)
  return { ...made, boundary: { ...made.boundary, members } }
}
const atlas = { areas: [area('noord', member('WK000101', 1, 3000), member('WK000102', 0.5, 2000)), area('zuid', member('WK000103', 1, 500))] }

test('a sum counts a cut wijk for its part', () => {
  expect(addUp({ WK000101: 10, WK000102: 5 }, 'sum', atlas).values).toEqual({ noord: 12.5 })
})

test('a mean counts a wijk by the residents of the part that lies inside', () => {
  expect(addUp({ WK000101: 10, WK000102: 50 }, 'residents', atlas).values).toEqual({ noord: 20 })
})

test('the weights are told, of the areas that got a value', () => {
  expect(addUp({ WK000101: 10, WK000102: 5 }, 'sum', atlas).weights).toEqual([
    { area: 'noord', code: 'WK000101', share: 1, residents: 3000 },
    { area: 'noord', code: 'WK000102', share: 0.5, residents: 2000 },
  ])
})

test('an area of which a wijk has no value gets none, and the wijk is named', () => {
  const { values, incomplete } = addUp({ WK000101: 10, WK000102: null, WK000103: 1 }, 'sum', atlas)
  expect(values).toEqual({ zuid: 1 })
  expect(incomplete).toEqual([{ area: 'noord', missing: ['WK000102'] }])
})

test('an area that has a value of its own keeps it, also where that is none', () => {
  expect(addUp({ noord: 7, WK000101: 10, WK000102: 5 }, 'sum', atlas)).toMatchObject({ values: {}, incomplete: [] })
  expect(addUp({ noord: null, WK000101: 10, WK000102: 5 }, 'sum', atlas)).toMatchObject({ values: {}, incomplete: [] })
})

test('buurten add up to their wijk where they are a sum, and it is told how many', () => {
  const { values, fromParts } = addUp({ BU00010301: 1, BU00010302: 2.5 }, 'sum', atlas)
  expect(values).toEqual({ zuid: 3.5 })
  expect(fromParts).toEqual([{ code: 'WK000103', parts: 2 }])
})

test('a mean of buurten is refused: how many people live in each is not known', () => {
  const made = addUp({ BU00010301: 1, BU00010302: 2.5 }, 'residents', atlas)
  expect(made).toMatchObject({ values: {}, refused: [{ code: 'WK000103', why: 'mean-of-parts' }] })
})

test('one buurt without a value leaves its wijk out', () => {
  expect(addUp({ BU00010301: 1, BU00010302: null }, 'sum', atlas)).toMatchObject({ values: {}, fromParts: [] })
})

test('the value of a wijk itself goes before that of its buurten', () => {
  expect(addUp({ WK000103: 9, BU00010301: 1 }, 'sum', atlas)).toMatchObject({ values: { zuid: 9 }, fromParts: [] })
})

test('municipalities and the country add up to nothing', () => {
  expect(addUp({ GM0001: 5, NL00: 7 }, 'sum', atlas)).toEqual({ values: {}, weights: [], incomplete: [], fromParts: [], refused: [] })
})

test('sums of tenths leave no dust', () => {
  const cut = { areas: [area('noord', member('WK000101', 0.1, 1), member('WK000102', 0.2, 1))] }
  expect(addUp({ WK000101: 1, WK000102: 1 }, 'sum', cut).values).toEqual({ noord: 0.3 })
})
