import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { distributionsOf, numberIn, readTables, tableNames, valuesCsv } from '../../../scripts/data/read-tables'

const steps = Array.from({ length: 21 }, (_, index) => `p${index * 5}`)
const contents: Record<(typeof tableNames)[number], string> = {
  areas: 'id,nr,lonely,volunteer\ndelft-west,5,54.1,\n',
  districts: 'code,name,lonely,volunteer\nWK050322,Tanthof-West,49,22.5\n',
  'city-districts': 'code,name,lonely,volunteer\nWK050311,Binnenstad,47,30\n',
  municipalities: 'code,name,lonely,volunteer\nGM0503,Delft,48.5,27\n',
  netherlands: `indicator,netherlands,${steps.join(',')},districts\nlonely,46.7,${steps.map((_, index) => 30 + index).join(',')},2816\n`,
  'population-2025': 'id,residents_2025\ndelft-west,35000\n',
}
const indicators = [
  { id: 'lonely', year: 2020 },
  { id: 'volunteer', year: 2020 },
]
const folders: string[] = []

/** The tables in a folder of their own, some with other contents. */
function tablesWith(changed: Partial<typeof contents> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  folders.push(folder)
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), changed[name] ?? contents[name])
  return readTables(folder)
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a cell with a number is that number, an empty or absent one is null', () => {
  const [row] = tablesWith().areas
  expect([numberIn(row!, 'lonely', 'areas'), numberIn(row!, 'volunteer', 'areas'), numberIn(row!, 'stress', 'areas')]).toEqual([54.1, null, null])
})

test('a cell that is no number is said in a sentence with table, row and column', () => {
  expect(() => numberIn({ id: 'delft-west', lonely: '54,1' }, 'lonely', 'areas')).toThrow(
    "areas.csv: row 'delft-west': lonely: expected a number, found '54,1'",
  )
  expect(() => numberIn({ code: 'GM0503', lonely: 'x' }, 'lonely', 'municipalities')).toThrow("municipalities.csv: row 'GM0503': lonely")
})

test('the table of values has a row for every place and indicator, the country last', () => {
  expect(valuesCsv(tablesWith(), indicators)).toBe(
    [
      'level,code,indicator,year,value',
      'area,delft-west,lonely,2020,54.1',
      'area,delft-west,volunteer,2020,',
      'district,WK050322,lonely,2020,49',
      'district,WK050322,volunteer,2020,22.5',
      'city-district,WK050311,lonely,2020,47',
      'city-district,WK050311,volunteer,2020,30',
      'municipality,GM0503,lonely,2020,48.5',
      'municipality,GM0503,volunteer,2020,27',
      'netherlands,NL00,lonely,2020,46.7',
      '',
    ].join('\n'),
  )
})

test('a wrong cell anywhere stops the table of values with a sentence', () => {
  const tables = tablesWith({ 'city-districts': 'code,name,lonely,volunteer\nWK050311,Binnenstad,veel,30\n' })
  expect(() => valuesCsv(tables, indicators)).toThrow("city-districts.csv: row 'WK050311': lonely: expected a number, found 'veel'")
})

test('the spread over Dutch wijken is read by indicator, in steps of five per cent', () => {
  const found = distributionsOf(tablesWith()).get('lonely')
  expect(found?.percentiles).toEqual(steps.map((_, index) => 30 + index))
  expect(found?.districts).toBe(2816)
})

test('earlier years stand below the table of values, and the country at the end of all', () => {
  const history = [{ level: 'area', code: 'delft-west', indicator: 'lonely', year: 2016, value: 50.5 }]
  const [places, country] = valuesCsv(tablesWith(), indicators).split('\nnetherlands,', 2)
  expect(valuesCsv(tablesWith(), indicators, history)).toMatch(`${places}\narea,delft-west,lonely,2016,50.5\nnetherlands,${country}`)
})
