import { describe, expect, test } from 'vitest'
import { ambitionsOf, findingsOf, passes, tiedTo } from '../../src/domain/findings'
import { claimedOutcomes } from '../../src/domain/outcomes'
import { personKinds, themes } from '../../src/domain/themes'
import { findVoice } from '../../src/domain/voices'
import { dutchAtlas, englishAtlas } from '../support/published'

describe.each([dutchAtlas(), englishAtlas()])('the content in $language', ({ areas, figures, insights }) => {
  const findings = findingsOf(areas)
  const reasons = areas.flatMap(area => [...area.ambitions, ...area.interview.highlights]).flatMap(({ because }) => Object.values(because ?? {}))
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

  test('ties an ambition only to highlights of its own interview', () => {
    const strangers = areas.flatMap(({ ambitions, interview }) =>
      ambitions.flatMap(({ highlights }) => highlights.filter(id => !interview.highlights.some(highlight => highlight.id === id))),
    )
    expect(strangers).toEqual([])
  })

  test('finds each figure beside a highlight back from the figure', () => {
    const highlights = findings.filter(({ kind }) => kind !== 'ambition')
    const broken = highlights.filter(({ id, area, indicators: ids }) => ids.some(indicator => !tiedTo([area], indicator).some(finding => finding.id === id)))
    expect(broken).toEqual([])
  })

  test('gives every finding an id of its own, by which a link finds it', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    expect(findings.filter(({ id }) => !/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id))).toEqual([])
  })

  test('keeps each reason to one line of text', () => {
    expect(reasons.length).toBeGreaterThan(250)
    expect(reasons.filter(reason => reason.includes('\n') || reason.length > 160)).toEqual([])
  })

  test('claims in no reason that one thing comes from another', () => {
    const causes = /\b(daardoor|doordat|hierdoor|waardoor|dankzij|veroorzaakt|leidt tot|because of|thanks to|leads to|causes|caused by|results in)\b/i
    expect(reasons.filter(reason => causes.test(reason))).toEqual([])
  })

  test('refers below its headings only to quotes that exist, and asks only from highlights that exist', () => {
    const quotes = insights.lessons.flatMap(lesson => lesson.quotes)
    expect(quotes.length).toBeGreaterThan(20)
    expect(quotes.filter(id => !findVoice(areas, id))).toEqual([])
    expect(insights.asks.filter(ask => !findings.some(({ id, kind }) => id === ask.highlight && kind !== 'ambition'))).toEqual([])
  })

  test('has a quote beside every heading of lessons', () => {
    expect(insights.lessons.filter(({ quotes }) => quotes.length === 0)).toEqual([])
  })

  test('gives every one of the 25 people a kind of role, and every kind something to say', () => {
    const people = areas.flatMap(area => area.interview.people)
    expect(people).toHaveLength(25)
    expect(people.filter(({ kind }) => !personKinds.includes(kind))).toEqual([])
    expect(personKinds.filter(role => !findings.some(finding => passes(finding, { role })))).toEqual([])
  })
})
