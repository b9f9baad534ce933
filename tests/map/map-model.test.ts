import type { StyleSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import type { Area } from '../../src/domain/atlas'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { country, mapModel } from '../../src/map/map-model'
import { marksOf, type Pointing } from '../../src/map/marks'
import { areaIn, dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const nothing: Pointing = { district: null, class: null }
const style: StyleSpecification = { version: 8, sources: {}, layers: [] }
const padding = { top: 1, bottom: 2, left: 3, right: 4 }
const sceneOf = (view: Partial<View> = {}, hovered: string | null = null) => resolve({ ...defaultView, ...view }, atlas, hovered)
const markOf = (id: string, view: Partial<View>, pointing = nothing, hovered: string | null = null) =>
  marksOf(sceneOf(view, hovered), pointing).find(mark => mark.id === id)
const modelOf = (view: Partial<View>, hovered: string | null = null) => mapModel(sceneOf(view, hovered), nothing, style, padding)

test('nothing is marked while nothing is chosen or pointed at', () => {
  expect(marksOf(sceneOf(), nothing)).toEqual([])
})

test('the chosen area is chosen and the others stand aside', () => {
  expect(markOf('delft-west', { area: 'delft-west' })?.state).toMatchObject({ chosen: true, hovered: false, aside: false })
  expect(markOf('breda-noord', { area: 'delft-west' })?.state).toMatchObject({ chosen: false, hovered: false, aside: true })
})

test('on a theme the areas that say nothing within the filter stand aside, and only those', () => {
  const view: Partial<View> = { page: 'themes', theme: 'health', kind: 'lesson' }
  const isOnHealth = ({ interview }: Area) => interview.highlights.some(({ kind, themes }) => kind === 'lesson' && themes.includes('health'))
  const silent = atlas.areas.filter(area => !isOnHealth(area)).map(({ id }) => id)
  expect(silent.length).toBeLessThan(20)
  expect(marksOf(sceneOf(view), nothing)).toMatchObject(silent.map(id => ({ source: 'areas', id, state: { chosen: false, aside: true } })))
})

test('a theme that is narrowed to one area marks it as chosen, and the others that speak of it stay', () => {
  const view: Partial<View> = { page: 'themes', theme: 'youth', source: 'arnhem-oost' }
  expect(markOf('arnhem-oost', view)?.state).toMatchObject({ chosen: true, aside: false })
  const chosen = marksOf(sceneOf(view), nothing).filter(({ state }) => state.chosen)
  expect(chosen.map(({ id }) => id)).toEqual(['arnhem-oost'])
  expect(markOf('tilburg-noord-west', view)).toBeUndefined()
})

test('a theme leaves the camera on the country, also when it is narrowed to one area', () => {
  expect(modelOf({ page: 'themes', theme: 'youth', source: 'arnhem-oost' }).camera.goal).toBe('country')
})

test('the area that is pointed at is marked, alone or beside a chosen one', () => {
  expect(marksOf(sceneOf({}, 'breda-noord'), nothing)).toMatchObject([
    { source: 'areas', id: 'breda-noord', state: { chosen: false, hovered: true, aside: false } },
  ])
  expect(markOf('breda-noord', { area: 'delft-west' }, nothing, 'breda-noord')?.state).toMatchObject({ chosen: false, hovered: true, aside: true })
})

test('just the wijken of the chosen area are shown', () => {
  const shown = marksOf(sceneOf({ area: 'delft-west' }), nothing).filter(mark => mark.source === 'districts')
  expect(shown.map(mark => mark.id)).toEqual(areaIn(atlas, 'delft-west').boundary.members.map(member => member.code))
  for (const { state } of shown) expect(state).toMatchObject({ shown: true, hovered: false })
})

test('the wijk that is pointed at is marked', () => {
  const [first, second] = areaIn(atlas, 'delft-west').boundary.members
  const pointing = { ...nothing, district: first!.code }
  expect(markOf(first!.code, { area: 'delft-west' }, pointing)?.state).toMatchObject({ shown: true, hovered: true })
  expect(markOf(second!.code, { area: 'delft-west' }, pointing)?.state).toMatchObject({ shown: true, hovered: false })
})

test('an indicator gives areas, their wijken and the city around them the colour of their class', () => {
  const scene = sceneOf({ indicator: 'lonely' })
  for (const code of ['delft-west', 'WK034403', 'WK001401']) {
    const mark = markOf(code, { indicator: 'lonely' })
    expect(mark?.state).toMatchObject({ coloured: true, colour: scene.choropleth?.colourAt(code) })
  }
})

test('a place without a value is marked as missing and has no colour', () => {
  const empty = [...(atlas.figures?.values ?? [])].find(([code, values]) => code.startsWith('WK') && values.get('lonely') === null)
  const mark = markOf(empty![0], { indicator: 'lonely' })
  expect(mark?.state).toMatchObject({ missing: true })
  expect(mark?.state).not.toHaveProperty('colour')
})

test('a count gives no colours', () => {
  expect(marksOf(sceneOf({ indicator: 'population' }), nothing)).toEqual([])
})

test('pointing at a class of the legend dims all other classes', () => {
  const view: Partial<View> = { indicator: 'lonely', breakSource: 'areas' }
  const { choropleth } = sceneOf(view)
  const pointing = { ...nothing, class: choropleth?.classAt('delft-west') ?? null }
  const isDimmed = (id: string) => markOf(id, view, pointing)?.state.dimmed
  const others = atlas.areas.filter(area => choropleth?.classAt(area.id) !== pointing.class)
  expect(others.length).toBeGreaterThan(0)
  for (const { id } of atlas.areas) expect(isDimmed(id)).toBe(others.some(area => area.id === id))
})

test('the camera looks at the country, or at the bounds of the chosen area', () => {
  expect(modelOf({}).camera).toEqual({ goal: 'country', bounds: country, padding })
  expect(modelOf({ area: 'delft-west' }).camera).toEqual({ goal: 'delft-west', bounds: areaIn(atlas, 'delft-west').boundary.bounds, padding })
})

test('the camera gets another goal for another area and for nothing else', () => {
  const goal = (view: Partial<View>, hovered: string | null = null) => modelOf({ area: 'delft-west', ...view }, hovered).camera.goal
  expect(goal({ area: 'breda-noord' })).not.toBe(goal({}))
  const others: Partial<View>[] = [{ language: 'en' }, { baseMap: 'grey' }, { appearance: 'dark' }, { indicator: 'lonely' }]
  for (const other of others) expect(goal(other)).toBe(goal({}))
  expect(goal({}, 'breda-noord')).toBe(goal({}))
})

test('an area that does not exist leaves the camera on the country', () => {
  expect(modelOf({ area: 'atlantis' }).camera.goal).toBe('country')
})

test('the country holds every area', () => {
  const [west, south, east, north] = country
  for (const { boundary } of atlas.areas) {
    expect(boundary.bounds[0]).toBeGreaterThan(west)
    expect(boundary.bounds[1]).toBeGreaterThan(south)
    expect(boundary.bounds[2]).toBeLessThan(east)
    expect(boundary.bounds[3]).toBeLessThan(north)
  }
})

test('the style is handed on as it is, so that an equal one is the same one', () => {
  expect(modelOf({}).style).toBe(style)
})
