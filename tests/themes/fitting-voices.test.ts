import { expect, test } from 'vitest'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { fittingVoices, voiceBeside } from '../../src/themes/fitting-voices'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const fitting = (view: Partial<View> = {}) => fittingVoices(resolve({ ...defaultView, page: 'themes', ...view }, atlas))

test('without a choice all pull quotes fit, and no headline', () => {
  expect(fitting()).toHaveLength(atlas.areas.flatMap(area => area.interview.quotes).length)
  expect(fitting().filter(({ voice }) => voice.isHeadline)).toEqual([])
})

test('on a theme the quotes of that theme fit', () => {
  const voices = fitting({ theme: 'youth' })
  expect(voices.length).toBeGreaterThan(0)
  expect(voices.every(({ voice }) => voice.themes.includes('youth'))).toBe(true)
})

test('narrowed to an area its own quotes fit', () => {
  expect(fitting({ source: 'arnhem-oost' }).map(({ voice }) => voice.id)).toEqual(['arnhem-oost-quote-1', 'arnhem-oost-quote-2'])
})

test('narrowed to a role the quotes of who speaks in it fit, and none of the writers', () => {
  const voices = fitting({ role: 'police' })
  expect(voices.length).toBeGreaterThan(0)
  expect(voices.every(({ voice }) => voice.speakers.some(({ kind }) => kind === 'police'))).toBe(true)
})

test('beside a heading stands the first of its quotes that fits', () => {
  const lesson = atlas.insights.lessons.find(({ id }) => id === 'stand-by-young-people')!
  expect(voiceBeside(lesson, fitting())?.voice.id).toBe(lesson.quotes[0])
  expect(voiceBeside(lesson, fitting({ source: 'schiedam-nieuwland-en-oost' }))?.voice.id).toBe('schiedam-nieuwland-en-oost-quote-2')
  expect(voiceBeside(lesson, fitting({ source: 'delft-west' }))).toBeNull()
})
