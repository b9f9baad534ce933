import { expect, test } from 'vitest'
import { figureAt, findIndicator, isDistinguishable, municipalityOf, municipalityOfDistrict, standTogether, tolerance } from '../../src/domain/figures'
import { indicatorOf } from '../support/indicators'
import { areasNl } from '../support/published'

const lonely = indicatorOf()
const figures = {
  indicators: [lonely],
  values: new Map<string, ReadonlyMap<string, number | null>>([
    ['delft-west', new Map([['lonely', 54.1]])],
    ['WK050322', new Map([['lonely', null]])],
  ]),
}

test('a figure is found by place and indicator, and null where there is none', () => {
  expect(figureAt(figures, 'delft-west', 'lonely')).toBe(54.1)
  expect([figureAt(figures, 'WK050322', 'lonely'), figureAt(figures, 'delft-west', 'stress'), figureAt(figures, 'atlantis', 'lonely')]).toEqual([
    null,
    null,
    null,
  ])
})

test('an indicator is found by its id, and null before the tables have come', () => {
  expect(findIndicator(figures, 'lonely')).toBe(lonely)
  expect([findIndicator(figures, 'stress'), findIndicator(figures, null), findIndicator(null, 'lonely')]).toEqual([null, null, null])
})

test('the code of a wijk says its municipality', () => {
  expect(municipalityOfDistrict('WK034403')).toBe('GM0344')
})

test('an area and a wijk lie in a municipality, the country and a municipality in none', () => {
  const areas = areasNl()
  expect(['utrecht-overvecht', 'WK034403', 'GM0344', 'NL00'].map(code => municipalityOf(code, areas))).toEqual(['GM0344', 'GM0344', null, null])
})

test('a counted figure carries a difference of 1, a modelled one of a tenth of the spread', () => {
  expect(tolerance(indicatorOf({ kind: 'counted' }))).toBe(1)
  expect(tolerance(lonely)).toBe(9)
})

test('a modelled figure never carries a difference under 2', () => {
  const narrow = indicatorOf({ distribution: { percentiles: Array.from({ length: 21 }, (_, index) => index / 10), districts: 100 } })
  expect(tolerance(narrow)).toBe(2)
})

test('two values that differ by just what the figure can carry are told apart', () => {
  expect([isDistinguishable(50, 59, lonely), isDistinguishable(50, 58.9, lonely)]).toEqual([true, false])
})

test('places that the figure cannot tell apart stand together, from low to high', () => {
  const ranked = [58, 40, 49, 48.9, 41].map(value => ({ item: `at ${value}`, value }))
  expect(standTogether(ranked, lonely).map(group => group.map(({ value }) => value))).toEqual([[40, 41, 48.9], [49], [58]])
})
