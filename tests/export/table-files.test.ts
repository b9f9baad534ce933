import { describe, expect, it } from 'vitest'
import { csvText, dutch, standard } from '../../src/export/csv'
import { fileName } from '../../src/export/save-file'
import type { TableContent } from '../../src/export/table-content'
import { dutchCsv, standardCsv } from '../../src/export/table-csv'
import { tableJson } from '../../src/export/table-json'
import { neutralise } from '../../src/export/table-neutralise'
import { allTextsIn } from '../../src/i18n/use-texts'
import { indicatorOf } from '../support/indicators'

const nl = allTextsIn('nl')

/** A small table with a fraction, a negative number, nothing, and names that mean harm. */
const content: TableContent = {
  title: 'Cijfers van twee plekken',
  kind: 'areas',
  language: 'nl',
  columns: [
    { id: 'lonely', label: 'Eenzaam', detail: '%, 2020', theme: 'Samenleven', decimals: 0 },
    { id: 'which', label: 'Welke', detail: '', theme: 'Samen', decimals: 0 },
  ],
  rows: [
    { code: 'a', level: 'area', name: '=HYPERLINK("http://example.org";"klik")', part: '', values: [64.7, '@SUM(A1)'] },
    { code: 'b', level: 'district', name: 'Wijk; "Noord", 06', part: 'A', values: [null, null] },
    { code: 'c', level: 'netherlands', name: 'Nederland', part: '', values: [-1.5, 'Stress; Eenzaam'] },
  ],
  indicators: [indicatorOf({ source: 'RIVM, Gezondheid 2020' })],
  citation: 'Focusatlas, ‘Cijfers’.',
  link: 'https://example.org/tabel/',
  texts: nl,
}

describe('neutralise', () => {
  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1'])('puts an apostrophe before %j', text => {
    expect(neutralise(text)).toBe(`'${text}`)
  })

  it.each(['Eenzaam', '1 = 1', '(Heel) veel stress', ''])('leaves %j alone', text => {
    expect(neutralise(text)).toBe(text)
  })
})

describe('csvText', () => {
  it('quotes what holds the separator, a quote or a new line, and doubles quotes', () => {
    expect(csvText([['a,b', 'a;b', 'say "hi"', 'two\nlines']], standard)).toBe('"a,b",a;b,"say ""hi""","two\nlines"\r\n')
    expect(csvText([['a,b', 'a;b']], dutch)).toBe('a,b;"a;b"\r\n')
  })

  it('writes numbers with the decimal mark of the dialect and never between quotes', () => {
    expect(csvText([[64.7, -1.5, 0, 17588925]], dutch)).toBe('64,7;-1,5;0;17588925\r\n')
    expect(csvText([[64.7, -1.5, 0, 17588925]], standard)).toBe('64.7,-1.5,0,17588925\r\n')
  })

  it('leaves a cell without value empty', () => {
    expect(csvText([[null, 'a', null]], standard)).toBe(',a,\r\n')
  })

  it('makes a formula a text, also where it needs quotes', () => {
    expect(csvText([['=A1;B1']], dutch)).toBe(`"'=A1;B1"\r\n`)
  })
})

describe('the CSV for Dutch spreadsheets', () => {
  const text = dutchCsv(content)
  const lines = text.split('\r\n')

  it('starts with the mark of UTF-8 and has headings in words', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(lines[0]?.slice(1)).toBe('Naam;Soort;Deel van;Code;Eenzaam (%, 2020);Welke')
  })

  it('has decimal commas, and numbers below zero that stay numbers', () => {
    expect(lines[1]).toBe(`"'=HYPERLINK(""http://example.org"";""klik"")";gebied;;a;64,7;'@SUM(A1)`)
    expect(lines[3]).toBe('Nederland;land;;NL00;-1,5;"Stress; Eenzaam"'.replace('NL00', 'c'))
  })

  it('says where there is no value', () => {
    expect(lines[2]).toBe('"Wijk; ""Noord"", 06";wijk;A;b;geen gegeven;geen gegeven')
  })

  it('names source, licence and citation below the table', () => {
    expect(lines.slice(4)).toEqual(['', 'RIVM, Gezondheid 2020', nl.table.file.licence, 'Focusatlas, ‘Cijfers’.', ''])
  })
})

describe('the standard CSV', () => {
  it('is a plain table of ids, points and empty cells', () => {
    const lines = standardCsv(content).split('\r\n')
    expect(lines[0]).toBe('code,level,name,part_of,lonely,which')
    expect(lines[2]).toBe('b,district,"Wijk; ""Noord"", 06",A,,')
    expect(lines[3]).toBe('c,netherlands,Nederland,,-1.5,Stress; Eenzaam')
    expect(lines).toHaveLength(5)
  })
})

describe('the JSON', () => {
  const file = JSON.parse(tableJson(content))

  it('has values by column, with null where there is none', () => {
    expect(file.rows[0].values.lonely).toBe(64.7)
    expect(file.rows[1]).toEqual({ code: 'b', level: 'district', name: 'Wijk; "Noord", 06', partOf: 'A', values: { lonely: null, which: null } })
  })

  it('says what each indicator is and where it comes from', () => {
    expect(file.indicators[0]).toMatchObject({ id: 'lonely', unit: '% van de volwassenen', year: 2020, kind: 'modelled', source: 'RIVM, Gezondheid 2020' })
    expect(file).toMatchObject({ citation: content.citation, link: content.link, attribution: ['RIVM, Gezondheid 2020', nl.table.file.licence] })
  })
})

describe('fileName', () => {
  it('says what is in the file and on which day it was made', () => {
    expect(fileName(['gebieden'], new Date(2026, 0, 5, 23, 59), 'csv')).toBe('focusatlas-gebieden-2026-01-05.csv')
  })
})
