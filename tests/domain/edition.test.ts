import { describe, expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { asThen, changesSince, editionOf } from '../../src/domain/edition'
import { figureAt } from '../../src/domain/figures'
import { defaultView } from '../../src/domain/view'
import { textsIn } from '../../src/i18n/use-texts'
import { changeSentence } from '../../src/presentation/deck-words'
import { deckOf, slideOf } from '../support/decks'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'

const atlas = dutchAtlas()
const view = { ...defaultView, area: 'breda-noord', indicator: 'lonely' }
const edition = editionOf(deckOf([slideOf('a', { kind: 'indicator' })]), atlas, [view])
const [member] = areaIn(atlas, 'breda-noord').boundary.members

/** The atlas of a later day: another value, another year, another text. */
const later: Atlas = {
  ...atlas,
  edition: { version: 'ffffffff', date: '2027-05-01' },
  areas: atlas.areas.map(area => (area.id === 'breda-noord' ? { ...area, ambitions: area.ambitions.map(one => ({ ...one, text: 'Anders' })) } : area)),
  figures: {
    indicators: atlas.figures!.indicators.filter(({ id }) => id !== 'smoker').map(one => (one.id === 'lonely' ? { ...one, year: 2024 } : one)),
    values: new Map([...atlas.figures!.values, ['breda-noord', new Map([...atlas.figures!.values.get('breda-noord')!, ['lonely', 40]])]]),
  },
}

test('an edition names its version and day', () => {
  expect(edition).toMatchObject(atlas.edition)
})

test('an edition holds the area, its wijken, its municipality and the country', () => {
  for (const code of ['breda-noord', member!.code, 'GM0758', 'NL00']) expect(edition.values[code]?.lonely, code).toBe(figureAt(atlas.figures!, code, 'lonely'))
})

test('nothing has changed in the content that it was made from', () => {
  expect(changesSince(edition, atlas)).toEqual([])
})

test('a later atlas read as then has the values, years and texts of then', () => {
  const then = asThen(later, edition)
  expect(figureAt(then.figures!, 'breda-noord', 'lonely')).toBe(figureAt(atlas.figures!, 'breda-noord', 'lonely'))
  expect(then.figures?.indicators.find(({ id }) => id === 'lonely')?.year).toBe(2020)
  expect(areaIn(then, 'breda-noord').ambitions.map(({ text }) => text)).toEqual(areaIn(atlas, 'breda-noord').ambitions.map(({ text }) => text))
})

test('the later atlas itself stays as it is', () => {
  asThen(later, edition)
  expect(figureAt(later.figures!, 'breda-noord', 'lonely')).toBe(40)
})

describe('what changed since', () => {
  const sentences = changesSince(edition, later).map(change => changeSentence(change, later, textsIn('nl')))
  test('names the value before and after, with the place', () => {
    expect(sentences).toContain('Eenzaam in Breda Noord: 53% werd 40%.')
  })
  test('names another year', () => {
    expect(sentences).toContain('Eenzaam: nu over 2024 in plaats van 2020.')
  })
  test('names a figure that is gone', () => {
    expect(sentences).toContain('smoker: dit cijfer is er niet meer.')
  })
  test('names each text', () => {
    expect(sentences).toContain('Een tekst is veranderd (breda-noord-1).')
  })
  test('does not hold a translation against the original', () => {
    expect(changesSince(edition, englishAtlas(), 'nl').filter(({ kind }) => kind === 'text')).toEqual([])
  })
})
