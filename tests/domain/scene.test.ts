import { expect, test } from 'vitest'
import { findArea, originalOf, resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'

const atlas = dutchAtlas()
const sceneOf = (view: Partial<View>, hovered: string | null = null) => resolve({ ...defaultView, ...view }, atlas, hovered)

test('the whole country is shown while no area is chosen', () => {
  const scene = sceneOf({})
  expect(scene.area).toBeNull()
  expect(scene.neighbours).toEqual([])
  expect([scene.previous, scene.next, scene.misread]).toEqual([null, null, []])
})

test('an id becomes the area it stands for', () => {
  expect(sceneOf({ area: 'breda-noord' }).area).toBe(areaIn(atlas, 'breda-noord'))
})

test('an id of no area shows the country and is named as misread', () => {
  const scene = sceneOf({ area: 'atlantis' })
  expect(scene.area).toBeNull()
  expect(scene.misread).toEqual(['atlantis'])
})

test('what the link could not say stays named beside an unknown area', () => {
  expect(sceneOf({ area: 'atlantis', misread: ['taal=fr'] }).misread).toEqual(['atlantis', 'taal=fr'])
})

test('an indicator that does not exist is named as misread and colours nothing', () => {
  const scene = sceneOf({ indicator: 'happiness' })
  expect(scene.indicator).toBeNull()
  expect(scene.choropleth).toBeNull()
  expect(scene.misread).toEqual(['indicator=happiness'])
})

test('an indicator is not called unknown before the tables have come', () => {
  expect(resolve({ ...defaultView, indicator: 'happiness' }, { ...atlas, figures: null }).misread).toEqual([])
})

test('a share colours the map, a count does not', () => {
  expect(sceneOf({ indicator: 'lonely' }).choropleth?.indicator.id).toBe('lonely')
  expect(sceneOf({ indicator: 'population' }).indicator?.id).toBe('population')
  expect(sceneOf({ indicator: 'population' }).choropleth).toBeNull()
})

test('the area that is pointed at is found, an unknown one is not', () => {
  expect(sceneOf({}, 'delft-west').hovered?.id).toBe('delft-west')
  expect(sceneOf({}, 'atlantis').hovered).toBeNull()
})

test('previous and next go by chapter', () => {
  const scene = sceneOf({ area: 'breda-noord' })
  expect([scene.previous?.id, scene.next?.id]).toEqual(['arnhem-oost', 'delft-west'])
})

test('the first chapter follows the last and the last comes before the first', () => {
  expect(sceneOf({ area: 'zaandam-oost' }).next?.id).toBe('amsterdam-nieuw-west')
  expect(sceneOf({ area: 'amsterdam-nieuw-west' }).previous?.id).toBe('zaandam-oost')
})

test('neighbours are real areas, nearest first', () => {
  const { neighbours } = sceneOf({ area: 'utrecht-overvecht' })
  expect(neighbours).toHaveLength(19)
  expect(neighbours[0]?.area).toBe(areaIn(atlas, 'nieuwegein-centrale-as'))
})

test('a neighbour that the atlas does not hold is left out', () => {
  const small = { ...atlas, areas: atlas.areas.filter(area => area.id !== 'nieuwegein-centrale-as') }
  const { neighbours } = resolve({ ...defaultView, area: 'utrecht-overvecht' }, small)
  expect(neighbours).toHaveLength(18)
})

test('no id finds no area', () => {
  expect(findArea(atlas, null)).toBeNull()
})

test('a translated area has its Dutch original, a Dutch one has none', () => {
  const english = englishAtlas()
  expect(originalOf(areaIn(english, 'delft-west'), english)?.interview.title).toBe(areaIn(atlas, 'delft-west').interview.title)
  expect(originalOf(areaIn(atlas, 'delft-west'), atlas)).toBeNull()
})
