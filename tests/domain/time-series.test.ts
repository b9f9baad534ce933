import { expect, test } from 'vitest'
import { figureAt, findIndicator } from '../../src/domain/figures'
import { resolve } from '../../src/domain/scene'
import { figuresIn, seriesAt, yearsOf } from '../../src/domain/time-series'
import { defaultView, type View } from '../../src/domain/view'
import { dutchAtlas } from '../support/published'
import { atlasOfYears, lonely, madeYears, stress } from './made-years'

const figures = madeYears()
const atlas = atlasOfYears(dutchAtlas())
const sceneOf = (view: Partial<View>) => resolve({ ...defaultView, ...view }, atlas)

test('the years of a figure are those of any place, from early to late', () => {
  expect(yearsOf(figures, 'lonely')).toEqual([2018, 2020, 2022])
})

test('a figure without other years has its own', () => {
  expect(yearsOf(figures, 'stress')).toEqual([2020])
  expect(seriesAt(figures, 'a', stress)).toEqual([{ year: 2020, value: 20 }])
})

test('the figures of a year have its values, and say so', () => {
  const then = figuresIn(figures, 2018)
  expect([figureAt(then, 'a', 'lonely'), figureAt(then, 'NL00', 'lonely')]).toEqual([41, 38])
  expect(findIndicator(then, 'lonely')).toMatchObject({
    year: 2018,
    unit: '% op 1 januari 2018',
    definition: 'Wie zich in 2018 eenzaam voelt.',
    source: 'Bron 2018',
    distribution: { year: 2022 },
  })
})

test('what a place has not got in that year is no value of another year', () => {
  expect(figureAt(figuresIn(figures, 2020), 'NL00', 'lonely')).toBeNull()
  expect(figureAt(figuresIn(figures, 2018), 'b', 'lonely')).toBeNull()
})

test('a figure that has not got the year stays at its own', () => {
  const then = figuresIn(figures, 2018)
  expect(findIndicator(then, 'stress')).toBe(stress)
  expect(figureAt(then, 'a', 'stress')).toBe(20)
})

test('figures that are in the year already stay the same object', () => {
  expect(figuresIn(figures, 1999)).toBe(figures)
  const then = figuresIn(figures, 2018)
  expect(figuresIn(then, 2018)).toBe(then)
})

test('the published atlas has one year a figure', () => {
  const published = dutchAtlas().figures!
  expect(published.indicators.map(({ id, year }) => [id, yearsOf(published, id)].join() === [id, year].join())).not.toContain(false)
})

test('without a year the scene speaks of the latest', () => {
  const scene = sceneOf({ indicator: 'lonely' })
  expect([scene.year, scene.indicator, scene.atlas]).toEqual([null, lonely, atlas])
  expect(scene.years).toEqual([2018, 2020, 2022])
})

test('in a year all that the scene holds speaks of it', () => {
  const scene = sceneOf({ indicator: 'lonely', year: 2020 })
  expect([scene.year, scene.indicator?.year, scene.choropleth?.valueAt('a'), scene.misread]).toEqual([2020, 2020, 44, []])
  expect(figureAt(scene.atlas.figures!, 'a', 'lonely')).toBe(44)
})

test('the same year gives the same atlas, so that nothing is drawn anew', () => {
  expect(sceneOf({ year: 2020 }).atlas).toBe(sceneOf({ year: 2020, indicator: 'stress' }).atlas)
})

test('the classes of the Dutch wijken stay the same through the years', () => {
  const breaksIn = (year: number | null) => sceneOf({ indicator: 'lonely', year }).choropleth?.classification.breaks
  expect(breaksIn(2018)).toEqual(breaksIn(null))
})

test('a year that no figure has is named as misread, and the latest is shown', () => {
  const scene = sceneOf({ indicator: 'lonely', year: 1999 })
  expect([scene.year, scene.indicator?.year, scene.misread]).toEqual([null, 2022, ['jaar=1999']])
})

test('a year is not called unknown before the tables have come', () => {
  expect(resolve({ ...defaultView, year: 1999 }, { ...atlas, figures: null }).misread).toEqual([])
})
