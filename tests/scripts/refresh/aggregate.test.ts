import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aggregate, type Part, written } from '../../../scripts/refresh/aggregate'
import { codeIn } from '../../../scripts/refresh/area-values'
import { readContent } from '../../../scripts/refresh/content'
import { recount } from '../../../scripts/refresh/fold-outlines'
import { root } from '../../support/published'

const part = (value: number | null, residents: number | null, dwellings: number | null = null, share = 1): Part => ({ value, residents, dwellings, share })

describe('a sum', () => {
  test('counts every part by its share', () => {
    expect(aggregate('sum', [part(1000, 1000), part(3000, 3000, null, 0.5)], 1)).toBe(2500)
  })

  test('is unknown where a part of it is', () => {
    expect(aggregate('sum', [part(1000, 1000), part(null, 3000)], 1)).toBeNull()
  })
})

describe('a mean', () => {
  test('is weighed by the residents that each part brings in', () => {
    expect(aggregate('residents', [part(10, 1000), part(20, 6000, null, 0.5)], 1)).toBe(17.5)
  })

  test('of homes is weighed by dwellings', () => {
    expect(aggregate('dwellings', [part(40, 9000, 500), part(60, 1, 1500)], 1)).toBe(55)
  })

  test('leaves out a part without a value', () => {
    expect(aggregate('residents', [part(10, 1000), part(null, 900)], 1)).toBe(10)
  })

  test('is unknown where most of its weight has no value, or there is no weight', () => {
    expect(aggregate('residents', [part(10, 1000), part(null, 1001)], 1)).toBeNull()
    expect(aggregate('residents', [part(10, null)], 1)).toBeNull()
  })
})

test('a density is residents by the surface of the outline', () => {
  expect(aggregate('ratio', [part(null, 1000), part(null, 500, null, 0.2)], 2)).toBe(550)
})

test.each([
  [1234.5678, 'sum', '1235'],
  [1234.5678, 'ratio', '1235'],
  [12.04, 'residents', '12.0'],
  [null, 'dwellings', ''],
] as const)('%s as %s is written %o', (value, aggregation, text) => {
  expect(written(value, aggregation)).toBe(text)
})

describe('the code of a member', () => {
  const member = { code: 'WK990101', codes: { 2021: 'WK9901AA', 2024: 'WK9901BB' } }
  test.each([
    [2020, 'WK990101'],
    [2021, 'WK9901AA'],
    [2022, 'WK990101'],
    [2023, 'WK990101'],
    [2025, 'WK9901BB'],
  ])('in %i is %s, with its own of 2022', (year, code) => {
    expect(codeIn(member, year, 2022)).toBe(code)
  })
})

describe('the areas of the atlas', () => {
  const content = readContent(resolve(root, 'src/content'))
  const changes = content.tables.areas.rows.flatMap(row => recount(content, row.id ?? ''))

  test('have the values that their wijken add up to, for every indicator but density', () => {
    expect(content.tables.areas.rows).toHaveLength(20)
    expect(changes.filter(({ indicator }) => indicator !== 'density')).toEqual([])
  })

  test('have the density of their outline, within the rounding of its surface', () => {
    for (const { from, to } of changes) expect(Math.abs((to ?? 0) / (from ?? 0) - 1)).toBeLessThan(0.001)
  })
})
