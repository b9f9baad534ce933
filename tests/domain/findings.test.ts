import { describe, expect, test } from 'vitest'
import { findingsOf, passes } from '../../src/domain/findings'
import { claimedOutcomes, sortOutcomes } from '../../src/domain/outcomes'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { findVoice, voicesOf } from '../../src/domain/voices'
import { areaIn, dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const all = findingsOf(atlas.areas)
const on = (view: Partial<View>) => resolve({ ...defaultView, page: 'themes', ...view }, atlas)

describe('the filter', () => {
  test('lets everything through where nothing is chosen', () => {
    expect(all.every(finding => passes(finding, {}))).toBe(true)
  })

  test('leaves what a mayor says, and no ambition, since those are printed', () => {
    const said = all.filter(finding => passes(finding, { role: 'mayor' }))
    expect(new Set(said.map(({ area }) => area.id))).toEqual(new Set(['heerlen-noord', 'roosendaal-ring', 'utrecht-overvecht']))
    expect(said.some(({ kind }) => kind === 'ambition')).toBe(false)
  })

  test('leaves what is tied to a figure', () => {
    const tied = all.filter(finding => passes(finding, { about: 'lonely' }))
    expect(tied.length).toBeGreaterThan(5)
    expect(tied.every(({ indicators }) => indicators.includes('lonely'))).toBe(true)
  })
})

describe('a scene on the themes', () => {
  test('holds what the areas say on the theme, and lights those areas up', () => {
    const { findings, lit, theme } = on({ theme: 'health' })
    expect(theme?.id).toBe('health')
    expect(findings.every(finding => finding.themes.includes('health'))).toBe(true)
    expect([...lit!].toSorted()).toEqual([...new Set(findings.map(({ area }) => area.id))].toSorted())
  })

  test('narrowed to one area still lights up the others that say something', () => {
    const { findings, lit, source } = on({ theme: 'youth', source: 'arnhem-oost' })
    expect(source?.id).toBe('arnhem-oost')
    expect(new Set(findings.map(({ area }) => area.id))).toEqual(new Set(['arnhem-oost']))
    expect(lit!.size).toBeGreaterThan(5)
  })

  test('names an area and a figure in the filter that do not exist, and filters by neither', () => {
    const { findings, misread } = on({ theme: 'youth', source: 'atlantis', about: 'happiness' })
    expect(misread).toEqual(['atlantis', 'over=happiness'])
    expect(findings).toHaveLength(on({ theme: 'youth' }).findings.length)
  })

  test('elsewhere lights nothing up and gathers nothing', () => {
    const { findings, lit } = resolve(defaultView, atlas)
    expect([findings, lit]).toEqual([[], null])
  })
})

describe('voices', () => {
  test('are the headline and the pull quotes of an area, in the order of printing', () => {
    const area = areaIn(atlas, 'utrecht-overvecht')
    const voices = voicesOf(area)
    expect(voices.map(({ id }) => id).slice(0, 2)).toEqual(['utrecht-overvecht-headline', 'utrecht-overvecht-quote-1'])
    expect(voices.slice(1).map(({ text }) => text)).toEqual(area.interview.quotes.map(({ text }) => text))
  })

  test('are found by their id', () => {
    expect(findVoice(atlas.areas, 'breda-noord-quote-1')?.voice.text).toBe(areaIn(atlas, 'breda-noord').interview.quotes[0]?.text)
    expect(findVoice(atlas.areas, 'breda-noord-quote-99')).toBeNull()
  })
})

describe('claimed outcomes', () => {
  const outcomes = claimedOutcomes(atlas.areas)

  test('are every result, with a row for each of its figures', () => {
    const results = all.filter(({ kind }) => kind === 'result')
    expect(new Set(outcomes.map(({ highlight }) => highlight)).size).toBe(results.length)
  })

  test('sort by number with what has none at the end, both ways', () => {
    const values = (isDescending: boolean) => sortOutcomes(outcomes, 'before', isDescending, 'nl-NL').map(({ figure }) => figure?.from)
    expect(values(false).slice(0, 3)).toEqual([4.2, 4.9, undefined])
    expect(values(true).slice(0, 3)).toEqual([4.9, 4.2, undefined])
  })

  test('sort by the name of the area', () => {
    const names = sortOutcomes(outcomes, 'area', true, 'nl-NL').map(({ area }) => area.name)
    expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a, 'nl-NL')))
  })
})
