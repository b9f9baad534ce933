import { expect, test } from 'vitest'
import { choropleth } from '../../src/domain/choropleth'
import { countryCode, figureAt } from '../../src/domain/figures'
import { type BreakSource, defaultView, type View } from '../../src/domain/view'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const figures = atlas.figures!
const lonely = figures.indicators.find(({ id }) => id === 'lonely')!
const cut = (view: Partial<View> = {}) => choropleth(lonely, figures, atlas, { ...defaultView, ...view })
const at = (code: string) => figureAt(figures, code, 'lonely')!

test('a place is classed by its value', () => {
  expect(cut().numberAt('delft-west')).toBe(at('delft-west'))
  expect(cut().colourAt('delft-west')).toBe(cut().classification.colours[cut().classAt('delft-west')!])
})

test('a difference is measured against the Netherlands', () => {
  expect(cut({ method: 'diverging' }).numberAt('delft-west')).toBeCloseTo(at('delft-west') - at(countryCode), 6)
})

test('a difference can be measured against the municipality of an area and of a wijk', () => {
  const own = cut({ method: 'diverging', benchmark: 'municipality' })
  expect(own.numberAt('delft-west')).toBeCloseTo(at('delft-west') - at('GM0503'), 6)
  expect(own.numberAt('WK034403')).toBeCloseTo(at('WK034403') - at('GM0344'), 6)
  expect(own.numberAt(countryCode)).toBeNull()
})

test('the value itself stays at hand beside a difference', () => {
  expect(cut({ method: 'diverging' }).valueAt('delft-west')).toBe(at('delft-west'))
})

test('a place without a value has no class and no colour', () => {
  expect([cut().classAt('atlantis'), cut().colourAt('atlantis'), cut({ method: 'diverging' }).numberAt('atlantis')]).toEqual([null, null, null])
})

test('borders from the twenty areas spread the areas over all five classes', () => {
  const classes = (breakSource: BreakSource) => new Set(atlas.areas.map(area => cut({ breakSource }).classAt(area.id)))
  expect(classes('areas').size).toBe(5)
  expect(classes('districts').size).toBeLessThan(5)
})

test('the ruler reaches over every area, wijk and border, and over zero for differences', () => {
  for (const method of ['quantile', 'diverging'] as const) {
    const found = cut({ method })
    const [low, high] = found.extent
    for (const code of atlas.areas.flatMap(area => [area.id, ...area.boundary.members.map(member => member.code)])) {
      const number = found.numberAt(code)
      expect(number === null || (number >= low && number <= high)).toBe(true)
    }
    for (const border of found.classification.breaks) expect(border >= low && border <= high).toBe(true)
  }
  expect(cut({ method: 'diverging' }).extent[0]).toBeLessThanOrEqual(0)
})
