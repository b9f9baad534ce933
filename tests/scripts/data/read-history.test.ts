import { expect, test } from 'vitest'
import { breakFaults, parseHistory } from '../../../scripts/data/read-history'
import { breakSourcesSchema } from '../../../src/data/break-schema'

const levels = new Map([
  ['delft-west', 'area'],
  ['NL00', 'netherlands'],
])
const indicators = [{ id: 'lonely', year: 2020 }]
const parse = (...rows: string[]) => parseHistory(['code,indicator,year,value', ...rows].join('\n'), levels, indicators)

test('earlier years are rows with the level of their place', () => {
  expect(parse('delft-west,lonely,2016,50.5', 'NL00,lonely,2012,')).toEqual({
    rows: [
      { level: 'area', code: 'delft-west', indicator: 'lonely', year: 2016, value: 50.5 },
      { level: 'netherlands', code: 'NL00', indicator: 'lonely', year: 2012, value: null },
    ],
    faults: [],
  })
})

test('a file with its header alone has no rows and no faults', () => {
  expect(parse()).toEqual({ rows: [], faults: [] })
})

test.each([
  ['atlantis,lonely,2016,50', "code: expected an area id, WK…, GM… or NL00 of the other tables, found 'atlantis'"],
  ['NL00,happy,2016,50', "indicator: expected an id of indicators.yaml, found 'happy'"],
  ['NL00,lonely,16,50', "year: expected a year before 2020, which stands in the other tables, found '16'"],
  ['NL00,lonely,2020,50', "year: expected a year before 2020, which stands in the other tables, found '2020'"],
  ['NL00,lonely,2016,"50,5"', "value: expected a number or nothing, found '50,5'"],
])('%s is said with its row', (row, sentence) => {
  expect(parse('NL00,lonely,2012,40', row)).toMatchObject({ rows: [{ year: 2012 }], faults: [`history.csv: row 3: ${sentence}`] })
})

test('a year that stands twice is said', () => {
  expect(parse('NL00,lonely,2012,40', 'NL00,lonely,2012,41').faults).toEqual(["history.csv: row 3: expected 'NL00', 'lonely' and 2012 once, found them twice"])
})

test('another header is said', () => {
  expect(parseHistory('code,year\n', levels, indicators).faults).toEqual(["history.csv: row 1: expected 'code,indicator,year,value', found 'code,year'"])
})

test('a break names an indicator and an area that are there, or none', () => {
  const one = { indicator: null, area: null, year: 2020, kind: 'ground', text: { nl: 'Anders.', en: 'Different.' } }
  const breaks = breakSourcesSchema.parse([one, { ...one, indicator: 'lonely', area: 'delft-west' }, { ...one, indicator: 'happy', area: 'atlantis' }])
  expect(breakFaults(breaks, indicators, [{ id: 'delft-west' }])).toEqual([
    "breaks.yaml: [2].indicator: expected an id of indicators.yaml or null, found 'happy'",
    "breaks.yaml: [2].area: expected an id of an area or null, found 'atlantis'",
  ])
})
