// The table of nasty files: what a reader may bring as a table, and what each of them gets.
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/data/import/read-table'
import { unpack } from '../../../src/data/import/unpack'
import { ImportError } from '../../../src/domain/import-fault'
import { joined, noise, sheetRow, utf8, utf16, windows1252, workbook, workbookFiles, zipped } from '../../support/made-files'

/** The cells of all rows, a row a line, so that they can be read at a glance. */
async function cellsOf(bytes: Uint8Array, name = 'cijfers.csv', choice = {}) {
  const { header, rows, choice: made, sheets } = await readTable(bytes, name, choice)
  return { header: header.join(' | '), rows: rows.map(({ number, cells }) => `${number}: ${cells.join(' | ')}`), ...made, sheets }
}
const faultOf = (bytes: Uint8Array, name = 'cijfers.csv', choice = {}) =>
  readTable(bytes, name, choice).then(
    () => null,
    (error: ImportError) => error.fault,
  )

const text = (...lines: string[]) => utf8(lines.join('\n'))
const plain = { header: 'gebied | waarde', rows: ['2: Breda Noord | 12,5', '3: Delft West | 8,25'] }
const lines = ['gebied;waarde', 'Breda Noord;12,5', 'Delft West;8,25']
const head = sheetRow(1, 'gebied', 'waarde')

describe('a table that is read', () => {
  test.each<[string, Uint8Array, object]>([
    ['semicolons with decimal commas', text(...lines), { ...plain, separator: ';', decimal: ',', hasHeader: true, encoding: 'utf-8' }],
    ['commas with decimal points', text('gebied,waarde', 'Breda Noord,12.5'), { rows: ['2: Breda Noord | 12.5'], separator: ',', decimal: '.' }],
    [
      'commas with decimal commas between quotation marks',
      text('gebied,waarde', 'Breda Noord,"12,5"', 'Delft West,"8,25"'),
      { ...plain, separator: ',', decimal: ',' },
    ],
    ['tabs, as copied from a spreadsheet', text('gebied\twaarde', 'Breda Noord\t12,5', 'Delft West\t8,25'), { ...plain, separator: '\t' }],
    ['upright strokes', text('gebied|waarde', 'Breda Noord|12,5', 'Delft West|8,25'), { ...plain, separator: '|' }],
    ['a mark of UTF-8 at the start', joined([0xef, 0xbb, 0xbf], text(...lines)), { ...plain, encoding: 'utf-8' }],
    ['UTF-16 with its mark', utf16(lines.join('\r\n')), { ...plain, encoding: 'utf-16le' }],
    ['UTF-16 the other way round', utf16(lines.join('\n'), { isBig: true }), { ...plain, encoding: 'utf-16be' }],
    ['UTF-16 without its mark', utf16(lines.join('\n'), { hasMark: false }), { ...plain, encoding: 'utf-16le' }],
    [
      'Windows-1252 with ë and €',
      windows1252('gebied;waarde\nBelgië – ‘Noord’;€ 12,50'),
      { rows: ['2: België – ‘Noord’ | € 12,50'], encoding: 'windows-1252' },
    ],
    ['line ends of old Macs', utf8(lines.join('\r')), plain],
    ['line ends of Windows', utf8(lines.join('\r\n')), plain],
    ['mixed line ends', utf8('gebied;waarde\r\nBreda Noord;12,5\rDelft West;8,25\n'), plain],
    [
      'a line break between quotation marks',
      text('gebied;waarde', '"Breda\nNoord";12,5', 'Delft West;8,25'),
      { rows: ['2: Breda\nNoord | 12,5', '3: Delft West | 8,25'] },
    ],
    [
      'a tab between quotation marks',
      text('gebied;waarde', '"Breda\tNoord";12,5', '"Delft\tWest";8,25'),
      { separator: ';', rows: ['2: Breda\tNoord | 12,5', '3: Delft\tWest | 8,25'] },
    ],
    ['doubled quotation marks', text('gebied;waarde', '"Breda ""Noord""";12,5'), { rows: ['2: Breda "Noord" | 12,5'] }],
    [
      'a quotation mark in the middle of a cell',
      text('gebied;waarde', 'Breda 5" Noord;12,5', 'Delft West;8,25'),
      { rows: ['2: Breda 5" Noord | 12,5', '3: Delft West | 8,25'] },
    ],
    [
      'a quotation mark that is never closed',
      text('gebied;waarde', '"Breda Noord;12,5', 'Delft West;8,25'),
      { rows: ['2: Breda Noord;12,5\nDelft West;8,25 | '] },
    ],
    [
      'the first line that Excel writes to name the separator',
      text('sep=;', ...lines),
      { header: 'gebied | waarde', rows: ['3: Breda Noord | 12,5', '4: Delft West | 8,25'], separator: ';' },
    ],
    ['only a header', text('gebied;waarde'), { header: 'gebied | waarde', rows: [] }],
    ['one column', text('gebied', 'Breda Noord', 'Delft West'), { header: 'gebied', rows: ['2: Breda Noord', '3: Delft West'] }],
    ['no header', text('Breda Noord;12,5', 'Delft West;8,25'), { header: ' | ', hasHeader: false, rows: ['1: Breda Noord | 12,5', '2: Delft West | 8,25'] }],
    ['years for a header', text('gebied;2023;2024', 'Breda Noord;12,5;13', 'Delft West;8,25;9'), { header: 'gebied | 2023 | 2024', hasHeader: true }],
    [
      'the same name above two columns',
      text('gebied;waarde;waarde', 'Breda Noord;1;2'),
      { header: 'gebied | waarde | waarde', rows: ['2: Breda Noord | 1 | 2'] },
    ],
    [
      'empty rows in the middle and at the end',
      text('gebied;waarde', '', 'Breda Noord;12,5', ';', 'Delft West;8,25', ';', '', ''),
      { rows: ['3: Breda Noord | 12,5', '5: Delft West | 8,25'] },
    ],
    ['empty columns at the right', text('gebied;waarde;;;', 'Breda Noord;12,5;;;', 'Delft West;8,25;;;'), plain],
    [
      'rows of different lengths',
      text('gebied;waarde;noot', 'Breda Noord;12,5', 'Delft West;8,25;x;y'),
      { header: 'gebied | waarde | noot | ', rows: ['2: Breda Noord | 12,5 |  | ', '3: Delft West | 8,25 | x | y'] },
    ],
    [
      'years and units below the header and a source at the foot, as StatLine has',
      text('"Kerncijfers"', '"Onderwerp";"Bevolking|Inwoners"', '"Perioden";"2023"', '"Regio\'s";"aantal"', '"Breda";"188 078"', '"Bron: CBS"'),
      {
        header: 'Onderwerp | Bevolking|Inwoners',
        rows: ['3: Perioden | 2023', "4: Regio's | aantal", '5: Breda | 188 078', '6: Bron: CBS | '],
        separator: ';',
      },
    ],
    [
      'titles above the header, as StatLine has',
      text('Kerncijfers wijken en buurten 2024', '', 'Onderwerp;', ...lines),
      { header: 'gebied | waarde', rows: ['5: Breda Noord | 12,5', '6: Delft West | 8,25'] },
    ],
    ['notes below the table', text(...lines, '', 'Bron: CBS'), { rows: [...plain.rows, '5: Bron: CBS | '] }],
    ['300 columns', text(['gebied', ...Array(299).keys()].join(';'), ['Breda Noord', ...Array(299).fill('1,5')].join(';')), { separator: ';', decimal: ',' }],
    [
      'a formula, which stays text',
      text('gebied;waarde', 'Breda Noord;=1+1', "=cmd|' /C calc'!A0;2"),
      { rows: ['2: Breda Noord | =1+1', "3: =cmd|' /C calc'!A0 | 2"] },
    ],
    ['hostile HTML, which stays text', text('gebied;waarde', '<img src=x onerror=alert(1)>;12,5'), { rows: ['2: <img src=x onerror=alert(1)> | 12,5'] }],
    ['marks of direction, which stay for the matcher', text('gebied;waarde', '\u202eBreda Noord\u202c;12,5'), { rows: ['2: \u202eBreda Noord\u202c | 12,5'] }],
    ['a few noughts among the letters', text('gebied;waarde', `Breda\0 Noord;12,5${' '.repeat(200)}`), { rows: ['2: Breda Noord | 12,5'] }],
    ['thousands with points', text('gebied;waarde', 'Breda Noord;1.234,5', 'Delft West;12.345'), { decimal: ',' }],
    ['thousands with commas', text('gebied;waarde', 'Breda Noord;1,234.5', 'Delft West;12,345'), { decimal: '.' }],
    ['three decimals behind a point', text('gebied;waarde', 'Breda Noord;0.125', 'Delft West;0.250'), { decimal: '.' }],
    ['numbers that leave the mark open', text('gebied;waarde', 'Breda Noord;1.234'), { decimal: ',' }],
    ['names from the prototype of everything', text('__proto__;constructor', 'Breda Noord;12,5'), { header: '__proto__ | constructor' }],
    [
      'a workbook',
      workbook({ Blad1: head + sheetRow(2, 'Breda Noord', 12.5) + sheetRow(3, 'Delft West', 8.25) }),
      { ...plain, sheet: 'Blad1', sheets: ['Blad1'] },
    ],
    [
      'a workbook with two sheets',
      workbook({ 'Eén &amp; twee': head + sheetRow(2, 'Breda Noord', 1), Blad2: head }),
      { sheets: ['Eén & twee', 'Blad2'], sheet: 'Eén & twee', rows: ['2: Breda Noord | 1'] },
    ],
    [
      'a workbook whose first sheet is hidden',
      workbook({ Blad1: head, Blad2: head + sheetRow(2, 'Breda Noord', 2) }, [], ' state="hidden"'),
      { sheets: ['Blad2'], rows: ['2: Breda Noord | 2'] },
    ],
    [
      'shared words in a workbook',
      workbook({ Blad1: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' }, ['gebied', '&lt;b&gt;waarde']),
      { header: 'gebied | <b>waarde' },
    ],
    [
      'dates in a workbook',
      workbook({ Blad1: sheetRow(1, 'gebied', 'dag') + sheetRow(2, 'Breda Noord', [45292, 1]) }),
      { rows: ['2: Breda Noord | 2024-01-01'] },
    ],
    [
      'percentages in a workbook, as they are shown',
      workbook({ Blad1: head + sheetRow(2, 'Breda Noord', [0.125, 2]) + sheetRow(3, 'Delft West', [0.07, 3]) }),
      { rows: ['2: Breda Noord | 12,5 %', '3: Delft West | 7 %'] },
    ],
    [
      'numbers kept as text in a workbook',
      workbook({ Blad1: head + sheetRow(2, 'Breda Noord', '12.5') + sheetRow(3, 'Delft West', 8.25) }),
      { decimal: '.', rows: ['2: Breda Noord | 12.5', '3: Delft West | 8.25'] },
    ],
    [
      'negative and tiny numbers in a workbook',
      workbook({ Blad1: head + sheetRow(2, 'Breda Noord', -3.5) + sheetRow(3, 'Delft West', 1e-9) }),
      { rows: ['2: Breda Noord | -3,5', '3: Delft West | 1e-9'] },
    ],
    [
      'what a formula last gave in a workbook',
      workbook({ Blad1: `${head}<row r="2"><c r="A2" t="str"><f>HYPERLINK("x")</f><v>Breda Noord</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>` }),
      { rows: ['2: Breda Noord | 2'] },
    ],
    [
      'an error of a formula in a workbook, which is no value',
      workbook({ Blad1: `${head}<row r="2"><c r="A2" t="inlineStr"><is><t>Breda Noord</t></is></c><c r="B2" t="e"><v>#DIV/0!</v></c></row>` }),
      { rows: ['2: Breda Noord | '] },
    ],
    [
      'a workbook that begins further down',
      workbook({
        Blad1: sheetRow(3, 'Titel') + sheetRow(5, '', 'gebied', 'waarde') + sheetRow(6, '', 'Breda Noord', [0.5, 2]) + sheetRow(7, '', 'Delft West', 3),
      }),
      { header: ' | gebied | waarde', rows: ['6:  | Breda Noord | 50 %', '7:  | Delft West | 3'] },
    ],
    ['a workbook that is called .csv', workbook({ Blad1: head + sheetRow(2, 'Breda Noord', 1) }), { sheet: 'Blad1' }],
  ])('%s', async (_, bytes, gets) => {
    expect(await cellsOf(bytes)).toMatchObject(gets)
  })

  test('what the reader corrected stands', async () => {
    const bytes = windows1252('België,waarde\n12,5')
    expect(await cellsOf(bytes, '', { separator: ';', hasHeader: false, decimal: '.' })).toMatchObject({
      rows: ['1: België,waarde', '2: 12,5'],
      separator: ';',
      decimal: '.',
      hasHeader: false,
    })
    expect(await cellsOf(bytes, '', { encoding: 'utf-8' })).toMatchObject({ header: 'Belgi\ufffd | waarde', encoding: 'utf-8' })
    const book = workbook({ Blad1: head, Blad2: head + sheetRow(2, 'Breda Noord', 2.5) })
    expect(await cellsOf(book, '', { sheet: 'Blad2', decimal: '.' })).toMatchObject({ sheet: 'Blad2', rows: ['2: Breda Noord | 2.5'] })
  })

  test('a name that ends in .tsv says that tabs separate', async () => {
    expect(await cellsOf(text('gebied, gemeente\twaarde', 'Noord, Breda\t1'), 'a.tsv')).toMatchObject({ header: 'gebied, gemeente | waarde' })
  })
})

test('a file that unpacks into a mountain is left as soon as it is too large', () => {
  const bomb = zipped({ ...workbookFiles({ Blad1: head }), 'xl/worksheets/sheet1.xml': new Uint8Array(4 * 1024 * 1024).fill(32) })
  expect(bomb.length).toBeLessThan(10_000)
  expect(() => unpack(bomb, () => true, { megabytes: 3, files: 100 })).toThrow(new ImportError({ kind: 'unpacks-too-large', limit: 3 }))
  expect(() => unpack(bomb, () => true, { megabytes: 5, files: 4 })).toThrow(new ImportError({ kind: 'unpacks-too-large', limit: 5 }))
  expect(unpack(bomb, () => true, { megabytes: 5, files: 100 }).get('xl/worksheets/sheet1.xml')).toHaveLength(4 * 1024 * 1024)
})

/** The container of old Office files, with a name in it. */
const oldOffice = (name = '') =>
  joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(600), utf16(name, { hasMark: false }), new Uint8Array(600))

describe('a table that is refused', () => {
  test.each<[string, () => Uint8Array, object]>([
    ['an empty file', () => new Uint8Array(), { kind: 'empty' }],
    ['nothing but blanks and separators', () => text(' ;;', '', ' ; '), { kind: 'empty' }],
    ['more than 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1).fill(65), { kind: 'too-large', megabytes: 20.1, limit: 20 }],
    ['10 MB of noise', () => noise(10_000_000), { kind: 'not-a-table', found: 'bytes' }],
    ['10 MB of quotation marks', () => new Uint8Array(10_000_000).fill(34), { kind: 'cell-too-long', row: 1, limit: 10_000 }],
    ['10 MB of line ends', () => new Uint8Array(10_000_000).fill(10), { kind: 'too-many-cells', limit: 4_000_000 }],
    ['10 MB of semicolons', () => new Uint8Array(10_000_000).fill(59), { kind: 'too-many-cells', limit: 4_000_000 }],
    ['more rows than may be', () => utf8('a;1\n'.repeat(200_002)), { kind: 'too-many-rows', limit: 200_000 }],
    ['501 columns', () => text(Array(501).fill('a').join(';'), Array(501).fill('1').join(';')), { kind: 'too-many-columns', limit: 500 }],
    ['a cell of a whole book', () => text('gebied;waarde', `Breda;${'x'.repeat(10_001)}`), { kind: 'cell-too-long', row: 2, limit: 10_000 }],
    ['a picture that is called .csv', () => joined([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], noise(100)), { kind: 'not-a-table', found: 'picture' }],
    ['a PDF', () => joined(utf8('%PDF-1.7\n'), noise(100)), { kind: 'not-a-table', found: 'pdf' }],
    ['a web page that is called .xls', () => text('<html xmlns:o="urn:x">', '<table><tr><td>1</td></tr></table>'), { kind: 'not-a-table', found: 'web-page' }],
    ['a table of XML', () => text('<?xml version="1.0"?>', '<Workbook></Workbook>'), { kind: 'not-a-table', found: 'bytes' }],
    ['shapes', () => text('{"type":"FeatureCollection","features":[]}'), { kind: 'not-a-table', found: 'shapes' }],
    ['an Excel file from before 2007', () => oldOffice(), { kind: 'not-a-table', found: 'old-excel' }],
    ['a workbook with a password', () => oldOffice('EncryptedPackage'), { kind: 'not-a-table', found: 'locked' }],
    ['a zip with something else in it', () => zipped({ 'brief.txt': 'dag' }), { kind: 'not-a-table', found: 'zip' }],
    ['a zip that is cut off', () => workbook({ Blad1: head + sheetRow(2, ...Array(20).fill('Breda Noord')) }).slice(0, 700), { kind: 'broken' }],
    [
      'a zip that is damaged',
      () => workbook({ Blad1: head }).map((byte, at) => (at > 200 && at < 2000 && at % 7 === 0 ? 255 - byte : byte)),
      { kind: 'broken' },
    ],
    [
      'a workbook that claims a thousand million rows',
      () => workbook({ Blad1: `${head}<row r="999999999"><c r="A999999999"><v>1</v></c></row>` }),
      { kind: 'too-many-rows', limit: 200_000 },
    ],
    [
      'a workbook with one cell in the last column',
      () => workbook({ Blad1: `${head}<row r="2"><c r="XFD2"><v>1</v></c></row>` }),
      { kind: 'too-many-columns', limit: 500 },
    ],
    ['a workbook without sheets', () => workbook({}), { kind: 'broken' }],
    [
      'a workbook whose sheet is not there',
      () => zipped({ ...workbookFiles({ Blad1: head }), 'xl/worksheets/sheet1.xml': new Uint8Array() }),
      { kind: 'broken' },
    ],
    ['a workbook of broken XML', () => workbook({ Blad1: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }), { kind: 'broken' }],
  ])('%s', async (_, make, fault) => {
    expect(await faultOf(make())).toEqual(fault)
  })

  test('a sheet that is not in the workbook', async () => {
    expect(await faultOf(workbook({ Blad1: head }), 'a.xlsx', { sheet: 'Blad9' })).toEqual({ kind: 'no-sheet', sheet: 'Blad9' })
  })
})
