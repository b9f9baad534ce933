import { describe, expect, test } from 'vitest'
import { ambitionsOf, findingsOf, tiedTo } from '../../src/domain/findings'
import { claimedOutcomes } from '../../src/domain/outcomes'
import { themes } from '../../src/domain/themes'
import { dutchAtlas, englishAtlas } from '../support/published'

describe.each([dutchAtlas(), englishAtlas()])('the content in $language', ({ areas, figures, insights }) => {
  const findings = findingsOf(areas)
  const indicators = new Set(figures!.indicators.map(({ id }) => id))

  test('ties only to figures that exist', () => {
    expect(findings.flatMap(({ indicators: ids }) => ids).filter(id => !indicators.has(id))).toEqual([])
  })

  test('has a reason for each tie of an ambition', () => {
    const ambitions = areas.flatMap(area => area.ambitions)
    const without = ambitions.filter(({ indicators: ids, highlights, because }) => [...ids, ...highlights].some(id => !because[id]))
    expect(ambitions).toHaveLength(64)
    expect(without).toEqual([])
  })

  test('has a reason for each figure beside a highlight', () => {
    const tied = areas.flatMap(area => area.interview.highlights).filter(highlight => highlight.indicators.length > 0)
    expect(tied.length).toBeGreaterThan(30)
    expect(tied.filter(({ indicators: ids, because }) => ids.some(id => !because?.[id]))).toEqual([])
  })

  test('finds each tie of an ambition back from the other side', () => {
    const broken = areas.flatMap(area =>
      area.ambitions.flatMap(ambition => [
        ...ambition.highlights.filter(id => !ambitionsOf(area, id).includes(ambition)),
        ...ambition.indicators.filter(id => !tiedTo([area], id).some(finding => finding.id === ambition.id)),
      ]),
    )
    expect(broken).toEqual([])
  })

  test('gives every ambition and highlight a theme', () => {
    expect(findings.filter(finding => finding.themes.length === 0)).toEqual([])
  })

  test.each(themes)('has ambitions, lessons and initiatives on the theme %s', theme => {
    const kinds = new Set(findings.filter(finding => finding.themes.includes(theme)).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['ambition', 'lesson', 'initiative']))
  })

  test('has a unit, and a period or the word that there is none, for every outcome', () => {
    const outcomes = claimedOutcomes(areas).flatMap(({ figure }) => figure ?? [])
    expect(outcomes.length).toBeGreaterThan(30)
    expect(outcomes.filter(({ unit, period }) => unit === '' || period === undefined || period === '')).toEqual([])
  })

  test('gathers every lesson and every obstacle exactly once', () => {
    const idsOf = (kind: string) => findings.filter(finding => finding.kind === kind).map(({ id }) => id)
    expect(insights.lessons.flatMap(({ highlights }) => highlights).toSorted()).toEqual(idsOf('lesson').toSorted())
    expect(insights.obstacles.flatMap(({ highlights }) => highlights).toSorted()).toEqual(idsOf('obstacle').toSorted())
  })

  test('gathers every ambition in one aim of each of its themes', () => {
    for (const { id, aims } of insights.themes) {
      const gathered = aims.flatMap(({ ambitions }) => ambitions).toSorted()
      expect(gathered).toEqual(
        areas
          .flatMap(area => area.ambitions)
          .filter(ambition => ambition.themes.includes(id))
          .map(ambition => ambition.id)
          .toSorted(),
      )
    }
  })
})
