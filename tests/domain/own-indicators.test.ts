import { describe, expect, test } from 'vitest'
import { choropleth } from '../../src/domain/choropleth'
import { axisExtent, figurePlaces } from '../../src/domain/figure-places'
import { figureAt, findIndicator, isDistinguishable, targetAt } from '../../src/domain/figures'
import { noOwnData } from '../../src/domain/own-data'
import { withOwnData } from '../../src/domain/own-indicators'
import { resolve } from '../../src/domain/scene'
import { figureSentence, stripSummary } from '../../src/domain/sentences'
import { byLikeness } from '../../src/domain/similarity'
import { stackingOf } from '../../src/domain/stacking'
import { defaultView } from '../../src/domain/view'
import { nl } from '../../src/i18n/nl'
import { ownDataOf, ownFigureOf } from '../support/own'
import { areaIn, dutchAtlas } from '../support/published'

const published = dutchAtlas()
const words = nl.ownWords.indicator
const atlas = withOwnData(published, ownDataOf(), words)
const figures = atlas.figures!
const indicator = findIndicator(figures, 'own_a1')!
const breda = areaIn(atlas, 'breda-noord')
const sentences = { ...nl.figures.sentence, locale: 'nl-NL' }
const names = { area: breda.name, municipality: breda.municipality.name }

test('an own figure stands behind the published ones and is always called unchecked', () => {
  expect(figures.indicators.slice(0, -1)).toEqual(published.figures!.indicators)
  expect(indicator).toMatchObject({ kind: 'own', theme: 'own', label: 'Jongeren zonder diploma', year: 2025, source: 'Monitor Jeugd' })
  expect(nl.legend.kinds[indicator.kind]).toBe('eigen cijfers, niet gecontroleerd')
})

test('its values are there for places, and those of the published figures stay', () => {
  expect(figureAt(figures, 'breda-noord', 'own_a1')).toBe(12.5)
  expect(figureAt(figures, 'breda-noord', 'lonely')).toBe(figureAt(published.figures!, 'breda-noord', 'lonely'))
  expect(figureAt(figures, 'zaandam-oost', 'own_a1')).toBeNull()
})

test('the atlas that was loaded stays as it was', () => {
  expect(findIndicator(published.figures, 'own_a1')).toBeNull()
  expect(figureAt(published.figures!, 'breda-noord', 'own_a1')).toBeNull()
})

test('without anything of the reader the figures are the very same', () => {
  expect(withOwnData(published, noOwnData, words).figures).toBe(published.figures)
})

test('before the storage was asked nothing changes, and an own figure in a link is not called unknown yet', () => {
  const before = withOwnData(published, null, words)
  expect(before).toBe(published)
  expect(resolve({ ...defaultView, indicator: 'own_a1' }, before).misread).toEqual([])
})

test('an own figure of another browser is named as missing', () => {
  expect(resolve({ ...defaultView, indicator: 'own_zz' }, atlas).misread).toEqual(['indicator=own_zz'])
  expect(resolve({ ...defaultView, indicator: 'own_a1' }, atlas).misread).toEqual([])
})

test('colours come from the areas that have a value', () => {
  const coloured = choropleth(indicator, figures, atlas, defaultView)
  expect(coloured.extent).toEqual([9.8, 12.5])
  expect(coloured.colourAt('breda-noord')).not.toBe(coloured.colourAt('delft-west'))
  expect(coloured.colourAt('zaandam-oost')).toBeNull()
})

test('a figure of which no area has a value is drawn as no data and breaks nothing', () => {
  const empty = withOwnData(published, ownDataOf({ figures: [ownFigureOf({ values: { GM0758: null } })], targets: [] }), words)
  const alone = findIndicator(empty.figures, 'own_a1')!
  expect(choropleth(alone, empty.figures!, empty, defaultView).extent).toEqual([0, 1])
  expect(choropleth(alone, empty.figures!, empty, { ...defaultView, method: 'diverging' }).classification.breaks).toEqual([])
  expect(axisExtent(alone, empty.figures!, empty.areas)).toEqual([0, 1])
  expect(stripSummary(alone, figurePlaces(breda, alone, empty.figures!), names, sentences)).toBe('geen gegeven; Breda Noord geen gegeven.')
})

test('the sentence has the value in its unit, beside municipality and country', () => {
  expect(figureSentence(indicator, figurePlaces(breda, indicator, figures), names, sentences)).toBe(
    'In Breda Noord is dit 12,5% van de jongeren; in heel Breda 11,0, in Nederland 9,0.',
  )
})

test('signs of a sentence in what the reader wrote stay text', () => {
  const hostile = withOwnData(published, ownDataOf({ figures: [ownFigureOf({ unit: '{value} {area} <b>', name: '{value}' })] }), words)
  const odd = findIndicator(hostile.figures, 'own_a1')!
  expect(figureSentence(odd, { value: 1, municipality: null, country: null, members: [] }, names, sentences)).toBe(
    'In Breda Noord is dit 1,0 ({value} {area} <b>).',
  )
})

test('the strip speaks of the areas, not of Dutch wijken', () => {
  const summary = stripSummary(indicator, figurePlaces(breda, indicator, figures), names, sentences)
  expect(summary).toContain('Van de gebieden hebben er 2 een waarde, van 9,8% tot 12,5%')
  expect(summary).not.toContain('wijken ligt')
})

test('values that read the same are not told apart, all others are', () => {
  expect(isDistinguishable(12.5, 12.55, indicator)).toBe(false)
  expect(isDistinguishable(12.5, 12.6, indicator)).toBe(true)
})

describe('what nobody checked stays out of', () => {
  test('the stacking', () => {
    expect(stackingOf('breda-noord', figures)).toEqual(stackingOf('breda-noord', published.figures!))
  })

  test('the likeness of areas', () => {
    expect(byLikeness(breda, atlas.areas, figures)[0]?.distance).toBe(byLikeness(breda, atlas.areas, published.figures!)[0]?.distance)
  })
})

test('a target is found for its area and figure, and the axis holds it', () => {
  expect(targetAt(figures, 'breda-noord', 'own_a1')).toMatchObject({ value: 10, year: 2030 })
  expect(targetAt(figures, 'delft-west', 'own_a1')).toBeNull()
  const far = withOwnData(published, ownDataOf({ targets: [{ area: 'breda-noord', indicator: 'own_a1', value: 2, year: 2030 }] }), words)
  expect(axisExtent(indicator, far.figures!, far.areas)[0]).toBe(2)
})
