import { expect, test } from 'vitest'
import { placesOf } from '../../src/domain/own-places'
import { previewFigures, valuesOf } from '../../src/domain/own-preview'
import { areasNl } from '../support/published'

const places = placesOf({ areas: areasNl() })

/** A preview of rows of a place and a value, numbered as below a header. */
function preview(rows: readonly (readonly [string, string])[], corrections: Record<string, string> = {}, decimal: ',' | '.' = ',') {
  const choice = { encoding: 'utf-8', separator: ';', decimal, hasHeader: true, sheet: null } as const
  const table = { choice, sheets: [], header: ['gebied', 'waarde'], rows: rows.map((cells, index) => ({ number: index + 2, cells: [...cells] })) }
  return previewFigures({ table, placeColumn: 0, valueColumn: 1, corrections, decimal }, places)
}

test('a row with a known place and a number is accepted, with its row in the file', () => {
  expect(preview([['Breda Noord', '12,5 %']])).toEqual({
    accepted: [{ row: 2, cell: 'Breda Noord', code: 'breda-noord', part: null, value: 12.5 }],
    refused: [],
  })
})

test('an empty value is accepted as no value', () => {
  expect(preview([['Breda Noord', 'x']]).accepted).toMatchObject([{ code: 'breda-noord', value: null }])
})

test.each([
  ['an empty place', ['', '1'], { why: 'empty-place', cell: '' }],
  ['an unknown place', ['Bron: CBS', ''], { why: 'unknown-place', cell: 'Bron: CBS', suggestions: [] }],
  [
    'a misspelt place, with what it may be',
    ['Roterdam Zuid', '1'],
    { why: 'unknown-place', suggestions: [{ code: 'rotterdam-zuid', name: 'Rotterdam Zuid' }] },
  ],
  ['a name of several places', ['Nieuw-West', '1'], { why: 'unsure-place' }],
  ['a code outside the atlas', ['GM9999', '1'], { why: 'elsewhere', cell: 'GM9999' }],
  ['a value that is no number', ['Delft West', 'circa 5'], { why: 'not-a-number', cell: 'circa 5' }],
  ['a value with the other decimal mark', ['Delft West', '12.5'], { why: 'not-a-number', cell: '12.5' }],
  ['a value without end', ['Delft West', 'Infinity'], { why: 'not-finite', cell: 'Infinity' }],
  ['a place that had its value', ['breda-noord', '2'], { why: 'duplicate', cell: 'breda-noord', first: 2 }],
] as const)('%s is refused, with the row and why', (_, row, refused) => {
  expect(preview([['Breda Noord', '12,5'], row]).refused).toMatchObject([{ row: 3, ...refused }])
})

test('a correction counts for every row with that cell, and can clash like any other', () => {
  const { accepted, refused } = preview(
    [
      ['Brda N.', '1'],
      ['Brda N.', '2'],
      ['4', '3'],
    ],
    { 'Brda N.': 'breda-noord' },
  )
  expect(accepted).toMatchObject([{ row: 2, code: 'breda-noord', value: 1 }])
  expect(refused).toMatchObject([
    { row: 3, why: 'duplicate', first: 2 },
    { row: 4, why: 'duplicate', first: 2 },
  ])
})

test('a refused value leaves room for a later row of the same place', () => {
  expect(
    preview([
      ['Breda Noord', '?'],
      ['Breda Noord', '2'],
    ]).accepted,
  ).toMatchObject([{ row: 3, value: 2 }])
})

test('buurten of one wijk do not clash, and keep their own codes', () => {
  const { accepted, refused } = preview([
    ['BU03440301', '1'],
    ['BU03440302', '2'],
  ])
  expect(refused).toEqual([])
  expect(valuesOf(accepted)).toEqual({ BU03440301: 1, BU03440302: 2 })
})

test('a cell with a name of the prototype is an unknown place', () => {
  expect(preview([['constructor', '1']]).refused).toMatchObject([{ why: 'unknown-place' }])
})

test('after two hundred unknown names no more suggestions are looked for', () => {
  const { refused } = preview(Array.from({ length: 202 }, (_, at) => [`Breda Nord ${'x'.repeat(at % 2)}${at}`, '1']))
  expect(refused[199]?.suggestions).not.toEqual([])
  expect(refused[200]?.suggestions).toEqual([])
})
