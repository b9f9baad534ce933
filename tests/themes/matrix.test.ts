import { describe, expect, test } from 'vitest'
import { findingsOf, passes } from '../../src/domain/findings'
import { type FindingKind, findingKinds, themes } from '../../src/domain/themes'
import { matrixOf, sortRows, totalOf } from '../../src/themes/matrix'
import { dutchAtlas } from '../support/published'

const { areas } = dutchAtlas()
const findings = findingsOf(areas)
const rows = matrixOf(areas, findings)
const names = (sorting: Parameters<typeof sortRows>[1], kind: FindingKind | null = null) => sortRows(rows, sorting, kind, 'nl-NL').map(({ area }) => area.name)

test('a row for each area in the order of the chapters, with a cell for each theme', () => {
  expect(rows.map(({ area }) => area.nr)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  for (const { cells } of rows) expect(Object.keys(cells)).toEqual([...themes])
})

test('a finding on two themes counts in both, and in no other', () => {
  const places = findings.flatMap(finding => finding.themes)
  const counted = rows.flatMap(({ cells }) => themes.map(theme => totalOf(cells[theme], null))).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(places.length)
})

test.each(findingKinds)('each cell counts the findings of the kind %s of its own area on its own theme', kind => {
  for (const { area, cells } of rows)
    for (const theme of themes) expect(cells[theme][kind]).toBe(findings.filter(finding => finding.area === area && passes(finding, { theme, kind })).length)
})

test('all kinds together are the sum of each', () => {
  const counts = { ambition: 1, lesson: 2, initiative: 4, result: 8, obstacle: 16 }
  expect([totalOf(counts, null), totalOf(counts, 'result')]).toEqual([31, 8])
})

describe('sorting', () => {
  test('by name follows the alphabet, and back', () => {
    const sorted = areas.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nl-NL'))
    expect(names({ column: 'name', descending: false })).toEqual(sorted)
    expect(names({ column: 'name', descending: true })).toEqual(sorted.toReversed())
  })

  test('by a theme counts the chosen kind only', () => {
    const lessons = sortRows(rows, { column: 'youth', descending: true }, 'lesson', 'nl-NL').map(({ cells }) => cells.youth.lesson)
    expect(lessons).toEqual(lessons.toSorted((a, b) => b - a))
    expect(names({ column: 'youth', descending: true }, 'lesson')).not.toEqual(names({ column: 'youth', descending: true }))
  })

  test('areas that say as much keep the order of the chapters', () => {
    const silent = sortRows(rows, { column: 'trust', descending: false }, 'ambition', 'nl-NL').filter(({ cells }) => cells.trust.ambition === 0)
    expect(silent.map(({ area }) => area.nr)).toEqual(silent.map(({ area }) => area.nr).toSorted((a, b) => a - b))
  })

  test('by nothing, or by a column of another page, keeps the order of the chapters', () => {
    expect(names({ column: 'low_income', descending: true })).toEqual(names(null))
    expect(names(null)).toEqual(areas.map(({ name }) => name))
  })
})
