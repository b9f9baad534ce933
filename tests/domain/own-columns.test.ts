import { expect, test } from 'vitest'
import { guessColumns } from '../../src/domain/own-columns'
import { placesOf } from '../../src/domain/own-places'
import type { ReadTable } from '../../src/domain/own-table'
import { dutchAtlas } from '../support/published'

const places = placesOf(dutchAtlas())
const table = (header: string[], ...rows: string[][]): ReadTable => ({
  choice: { encoding: 'utf-8', separator: '\t', decimal: ',', hasHeader: true, sheet: null },
  sheets: [],
  header,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

test('the place is the column that names places, the values those with numbers', () => {
  expect(guessColumns(table(['Aandeel', 'Gebied', 'Opmerking'], ['12,5', 'Breda Noord', 'goed'], ['9', 'Delft West', '-']), places)).toEqual({
    place: 1,
    values: [0],
  })
})

test('small numbers are values sooner than the numbers of areas', () => {
  expect(guessColumns(table(['Score', 'Wijk'], ['3', 'WK034403'], ['4', 'WK075803']), places)).toEqual({ place: 1, values: [0] })
})

test('numbers of areas are places where nothing else is', () => {
  expect(guessColumns(table(['Gebied', 'Score'], ['1', '130'], ['2', '140']), places)).toEqual({ place: 0, values: [1] })
})

test('a year or a code is no figure', () => {
  expect(
    guessColumns(table(['Gebied', 'Jaar', 'Code', 'Banen'], ['Breda Noord', '2024', '7', '1.200'], ['Delft West', '2024', '8', '900']), places).values,
  ).toEqual([3])
})

test('of many columns of numbers only the first is chosen', () => {
  const row = ['Breda Noord', '1', '2', '3', '4']
  expect(guessColumns(table(['Gebied', 'a', 'b', 'c', 'd'], row), places).values).toEqual([1])
})

test('a table without rows has a first column and no figures', () => {
  expect(guessColumns(table(['Gebied', 'Aandeel']), places)).toEqual({ place: 0, values: [] })
})
