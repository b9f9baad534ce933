import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../src/data/import/read-table'
import { guessColumns } from '../../src/domain/own-columns'
import { placesOf } from '../../src/domain/own-places'
import { previewFigures } from '../../src/domain/own-preview'
import { headingsOf, partsOfTable, sourceIn } from '../../src/domain/own-table-parts'
import { wordsFromHeading } from '../../src/domain/own-words'
import { areasNl } from '../support/published'

const places = placesOf({ areas: areasNl() })

/** A pasted table as the page takes it: what is heading, what is source, and what becomes of the rest. */
async function parts(...lines: string[]) {
  const table = await readTable(new TextEncoder().encode(lines.join('\n')), '')
  const columns = guessColumns(table, places)
  const { headings, rows, notes } = partsOfTable(table, columns, places)
  const [valueColumn = 1] = columns.values
  const question = { table: { ...table, rows }, placeColumn: columns.place, valueColumn, corrections: {}, decimal: table.choice.decimal }
  const { accepted, refused } = previewFigures(question, places)
  const numbers = (all: readonly { number: number }[]) => all.map(({ number }) => number)
  return {
    headings: numbers(headings),
    notes: numbers(notes),
    accepted: accepted.map(({ code, value }) => `${code} ${value}`),
    refused: refused.map(({ row, why }) => `${row} ${why}`),
    words: wordsFromHeading(table.header[valueColumn] ?? '', [], headingsOf(headings, valueColumn), sourceIn(notes)),
  }
}

const plain = { headings: [], notes: [], refused: [], accepted: ['breda-noord 12.5', 'delft-west 8'] }

describe('a table of StatLine', () => {
  const statline = [
    '"Regionale kerncijfers Nederland"',
    '"Onderwerp";"Bevolking|Aantal inwoners";"Bevolking|Dichtheid"',
    '"Perioden";"2023";"2023"',
    '"Regio\'s";"aantal";"aantal inwoners per km²"',
    '"Breda (gemeente)";"188078";"1492"',
    '"\'s-Gravenhage (gemeente)";"562839";"6859"',
    '"Bron: CBS"',
  ]

  test('has years and units as heading, and no row is refused', async () => {
    expect(await parts(...statline)).toMatchObject({ headings: [3, 4], notes: [7], refused: [], accepted: ['GM0758 188078', 'GM0518 562839'] })
  })

  test('offers its name, year, unit and source', async () => {
    const { words } = await parts(...statline)
    expect(words).toEqual({ name: 'Bevolking, Aantal inwoners', year: '2023', unit: 'aantal', source: 'CBS', favourable: '', aggregation: 'sum' })
  })
})

test.each<[string, string[], object]>([
  ['one header and nothing else', ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8'], plain],
  ['units below the header', ['gebied;waarde', ';%', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, headings: [2] }],
  ['a number in its unit', ['gebied;waarde', 'Regio;per 1 000 inwoners', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, headings: [2] }],
  ['a provisional year below the header', ['gebied;waarde', ';2024*', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, headings: [2] }],
  ['a copyright of CBS at the foot', ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8', '© CBS, Den Haag'], { ...plain, notes: [4] }],
  [
    'more lines at the foot after its source',
    ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8', 'Bron: Monitor Jeugd', 'Gemaakt op 3 mei 2025'],
    { ...plain, notes: [4, 5] },
  ],
  ['a misspelt place in the first row', ['gebied;waarde', 'Roterdam Zuid;3', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, refused: ['2 unknown-place'] }],
  ['a misspelt place without a value', ['gebied;waarde', 'Roterdam Zuid;', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, refused: ['2 unknown-place'] }],
  ['a place with words for a value', ['gebied;waarde', 'Zaandam Oost;geheel', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, refused: ['2 not-a-number'] }],
  ['a total without a place', ['gebied;waarde', ';20,5', 'Breda Noord;12,5', 'Delft West;8'], { ...plain, refused: ['2 empty-place'] }],
  ['words without a source at the foot', ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8', 'Overig'], { ...plain, refused: ['4 unknown-place'] }],
  [
    'a place without a value at the foot',
    ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8', 'Zaandam Oost;'],
    { accepted: [...plain.accepted, 'zaandam-oost null'], notes: [] },
  ],
  ['nothing but words', ['gebied;waarde', 'Hier;veel', 'Daar;weinig'], { headings: [], refused: ['2 unknown-place', '3 unknown-place'] }],
])('a table with %s', async (_, lines, expected) => {
  expect(await parts(...lines)).toMatchObject(expected)
})

test('no row of any table is lost or counted twice', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', 'Breda Noord', '2023', '%', 'Bron: CBS', '12,5', 'Regio'))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), cells => {
      const rows = cells.map((pair, index) => ({ number: index + 2, cells: [...pair] }))
      const choice = { encoding: 'utf-8', separator: ';', decimal: ',', hasHeader: true, sheet: null } as const
      const made = partsOfTable({ choice, sheets: [], header: ['a', 'b'], rows }, { place: 0, values: [1] }, places)
      expect([...made.headings, ...made.rows, ...made.notes]).toEqual(rows)
    }),
  )
})

test.each([
  ['Bron: CBS StatLine.', 'CBS StatLine'],
  ['Source: O&S Breda', 'O&S Breda'],
  ['© Gemeente Delft', 'Gemeente Delft'],
])('the source in ‘%s’ is ‘%s’', (text, source) => {
  expect(sourceIn([{ number: 9, cells: [text, ''] }])).toBe(source)
})
