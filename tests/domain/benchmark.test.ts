import { describe, expect, test } from 'vitest'
import { benchmarkValue, bigCitiesValue, goalBenchmark } from '../../src/domain/benchmark'
import { choropleth } from '../../src/domain/choropleth'
import { countryCode, figureAt } from '../../src/domain/figures'
import { defaultView } from '../../src/domain/view'
import { indicatorOf } from '../support/indicators'
import { areaIn, dutchAtlas } from '../support/published'
import { madeFigures } from './made-figures'

const atlas = dutchAtlas()
const figures = atlas.figures!
const at = (code: string, indicator = 'low_income') => figureAt(figures, code, indicator)
const against = (benchmark: Parameters<typeof benchmarkValue>[0], code: string) => benchmarkValue(benchmark, code, 'low_income', figures, atlas.areas)

describe('the four big cities', () => {
  const cities = (utrecht: number | null) =>
    madeFigures([indicatorOf()], {
      GM0363: { lonely: 10, population: 400 },
      GM0599: { lonely: 20, population: 300 },
      GM0518: { lonely: 30, population: 200 },
      GM0344: { lonely: utrecht, population: 100 },
    })

  test('are weighted by their residents', () => {
    // 4,000 + 6,000 + 6,000 + 4,000 over 1,000 residents.
    expect(bigCitiesValue(cities(40), 'lonely')).toBe(20)
  })

  test('have no value where one of them has none', () => {
    expect(bigCitiesValue(cities(null), 'lonely')).toBeNull()
  })

  test('are weighted so in the published tables', () => {
    const sum = 39.8 * 882633 + 43.8 * 655468 + 42 * 553417 + 36.5 * 361699
    expect(bigCitiesValue(figures, 'low_income')).toBeCloseTo(sum / (882633 + 655468 + 553417 + 361699), 6)
  })
})

describe('a place is held against', () => {
  test('the country, wherever it lies', () => {
    expect(against('netherlands', 'breda-noord')).toBe(at(countryCode))
  })

  test('its own municipality, for an area and for a wijk', () => {
    expect(against('municipality', 'rotterdam-zuid')).toBe(at('GM0599'))
    expect(against('municipality', 'WK059910')).toBe(at('GM0599'))
  })

  test('no municipality where it is the country', () => {
    expect(against('municipality', countryCode)).toBeNull()
  })

  test('the four big cities, whatever its own city', () => {
    expect(against('g4', 'heerlen-noord')).toBe(bigCitiesValue(figures, 'low_income'))
  })

  test('nothing where the place is not known', () => {
    expect(against('goal', 'atlantis')).toBeNull()
    expect(against('municipality', 'atlantis')).toBeNull()
  })
})

describe('the own goal', () => {
  test.each([
    ['amsterdam-zuidoost', 'netherlands', countryCode],
    ['den-haag-zuidwest', 'municipality', 'GM0518'],
    ['heerlen-noord', 'netherlands', countryCode],
    ['leeuwarden-oost', 'municipality', 'GM0080'],
    ['nieuwegein-centrale-as', 'municipality', 'GM0356'],
    ['tilburg-noord-west', 'municipality', 'GM0855'],
    ['vlaardingen-westwijk', 'municipality', 'GM0622'],
    ['zaandam-oost', 'municipality', 'GM0479'],
  ])('of %s is measured by its %s', (id, benchmark, code) => {
    expect(goalBenchmark(areaIn(atlas, id))).toBe(benchmark)
    expect(against('goal', id)).toBe(at(code))
  })

  test('of Rotterdam Zuid is measured by the four big cities', () => {
    expect(goalBenchmark(areaIn(atlas, 'rotterdam-zuid'))).toBe('g4')
    expect(against('goal', 'rotterdam-zuid')).toBeCloseTo(40.878, 3)
  })

  test('is missing for the eleven areas that state none', () => {
    const without = atlas.areas.filter(area => against('goal', area.id) === null)
    expect(without).toHaveLength(11)
    expect(without.every(area => area.goal === null)).toBe(true)
  })

  test('of a wijk is that of its area', () => {
    for (const area of atlas.areas) for (const member of area.boundary.members) expect(against('goal', member.code)).toBe(against('goal', area.id))
  })
})

describe('the map of differences', () => {
  const lowIncome = figures.indicators.find(({ id }) => id === 'low_income')!
  const difference = (benchmark: Parameters<typeof benchmarkValue>[0], code: string) =>
    choropleth(lowIncome, figures, atlas, { ...defaultView, method: 'diverging', benchmark }).numberAt(code)

  test.each([
    ['netherlands', 48.1 - 40],
    ['municipality', 48.1 - 43.8],
    ['g4', 48.1 - 40.8785],
    ['goal', 48.1 - 40.8785],
  ] as const)('stands around %s', (benchmark, expected) => {
    expect(difference(benchmark, 'rotterdam-zuid')).toBeCloseTo(expected, 3)
  })

  test('has no number, class or colour for an area or wijk without a goal', () => {
    const drawn = choropleth(lowIncome, figures, atlas, { ...defaultView, method: 'diverging', benchmark: 'goal' })
    for (const code of ['schiedam-nieuwland-en-oost', areaIn(atlas, 'schiedam-nieuwland-en-oost').boundary.members[0]!.code])
      expect([drawn.numberAt(code), drawn.classAt(code), drawn.colourAt(code)]).toEqual([null, null, null])
  })

  test.each(['netherlands', 'municipality', 'g4', 'goal'] as const)('has a ruler that holds every number around %s', benchmark => {
    const drawn = choropleth(lowIncome, figures, atlas, { ...defaultView, method: 'diverging', benchmark })
    const numbers = atlas.areas.flatMap(area => drawn.numberAt(area.id) ?? [])
    expect(numbers.length).toBe(benchmark === 'goal' ? 9 : 20)
    expect(numbers.every(number => number >= drawn.extent[0] && number <= drawn.extent[1])).toBe(true)
  })
})
