import { afterEach, expect, test, vi } from 'vitest'
import { loadAllValues, loadFigures, parseValues } from '../../src/data/load-figures'
import { DataError } from '../../src/data/load-file'
import { figureAt } from '../../src/domain/figures'
import { publishedFetch } from '../support/published-fetch'

const folder = new URL('https://atlas.example/')
const header = 'level,code,indicator,year,value'
/** The last rows of a whole file. */
const country = 'netherlands,NL00,lonely,2020,48\n'
const countryOfTwo = `${country}netherlands,NL00,stress,2020,9\n`

afterEach(() => vi.unstubAllGlobals())

test('a value is found by place and indicator, an empty one is null', () => {
  const { values } = parseValues(`${header}\narea,delft-west,lonely,2020,54.1\narea,delft-west,stress,2020,\n${countryOfTwo}`)
  expect([...(values.get('delft-west') ?? [])]).toEqual([
    ['lonely', 54.1],
    ['stress', null],
  ])
})

test('a cell that is no number is named with its row', () => {
  expect(() => parseValues(`${header}\narea,delft-west,lonely,2020,54.1\narea,delft-west,stress,2020,x\n`)).toThrow(
    new DataError('values.csv', "values.csv: row 3: expected a number, found 'x'"),
  )
})

test('a year that is none is named with its row', () => {
  expect(() => parseValues(`${header}\narea,delft-west,lonely,,54.1\n`)).toThrow("values.csv: row 2: expected a year, found ''")
  expect(() => parseValues(`${header}\narea,delft-west,lonely,2020-1,54.1\n`)).toThrow("values.csv: row 2: expected a year, found '2020-1'")
})

test('of several years the value is that of the latest, in whatever order they stand', () => {
  const { values, series } = parseValues(
    `${header}\narea,delft-west,lonely,2018,50\narea,delft-west,lonely,2022,54.1\narea,delft-west,lonely,2016,\n${country}`,
  )
  expect(values.get('delft-west')?.get('lonely')).toBe(54.1)
  expect(series.get('delft-west')?.get('lonely')).toEqual([
    { year: 2016, value: null },
    { year: 2018, value: 50 },
    { year: 2022, value: 54.1 },
  ])
})

test('a figure of one year has no series, also where its row stands twice', () => {
  const { series } = parseValues(`${header}\ndistrict,WK050322,lonely,2020,54.1\ncity-district,WK050322,lonely,2020,54.1\n${country}`)
  expect(series.size).toBe(0)
})

test.each([
  ['in the middle of a row', `${header}\narea,delft-west,lonely,2020,54.1\narea,delft-west,stress,20`],
  ['between two places', `${header}\narea,a,lonely,2020,54.1\narea,a,stress,2020,9\n`],
  ['between the rows of a place', `${header}\narea,a,lonely,2020,54.1\narea,a,stress,2020,9\narea,b,lonely,2020,51\n${countryOfTwo}`],
])('a file that was cut short %s says so', (_, text) => {
  expect(() => parseValues(text)).toThrow(/^values\.csv: row \d: the file ends too soon$/)
})

test('another header is named, and so is an empty file', () => {
  expect(() => parseValues('code,value\n')).toThrow(`values.csv: row 1: expected '${header}', found 'code,value'`)
  expect(() => parseValues('')).toThrow(`values.csv: row 1: expected '${header}', found 'nothing'`)
})

test('the published figures load in either language', async () => {
  vi.stubGlobal('fetch', publishedFetch().fetch)
  const [dutch, english] = [await loadFigures('nl', folder), await loadFigures('en', folder)]
  expect(dutch.indicators).toHaveLength(28)
  expect(figureAt(dutch, 'delft-west', 'lonely')).toBe(figureAt(english, 'delft-west', 'lonely'))
  expect(english.indicators[0]?.label).toBe('Residents')
})

test('a table that does not come is named with its answer', async () => {
  vi.stubGlobal('fetch', publishedFetch({ 'area-values.csv': 500, 'values.csv': 404 }).fetch)
  await expect(loadFigures('nl', folder)).rejects.toMatchObject({ file: 'area-values.csv', message: 'area-values.csv: answer 500' })
  await expect(loadAllValues(folder)).rejects.toMatchObject({ file: 'values.csv', message: 'values.csv: answer 404' })
})

test('the figures come without the wijken around the areas, which the whole table holds beside the same values', async () => {
  vi.stubGlobal('fetch', publishedFetch().fetch)
  const [figures, all] = await Promise.all([loadFigures('nl', folder), loadAllValues(folder)])
  expect([...figures.values].filter(([code, row]) => JSON.stringify([...row]) !== JSON.stringify([...(all.values.get(code) ?? [])]))).toEqual([])
  expect(all.values.size).toBeGreaterThan(figures.values.size * 2)
})
