import { describe, expect, test } from 'vitest'
import { readDeck, writeDeck } from '../../src/data/deck-file'
import type { Atlas } from '../../src/domain/atlas'
import type { Slide } from '../../src/domain/deck'
import { asThen, changesSince, editionOf, pin } from '../../src/domain/edition'
import { figureAt } from '../../src/domain/figures'
import { lessonsFor } from '../../src/domain/lessons'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { allTextsIn } from '../../src/i18n/use-texts'
import { changeSentence } from '../../src/presentation/deck-words'
import { areaDeck } from '../../src/presentation/ready/area-deck'
import { slideScene } from '../../src/presentation/slides/slide-scene'
import { indicatorsOn } from '../../src/presentation/slides/slide-source'
import { parseLink } from '../../src/state/link'
import { deckOf, slideOf } from '../support/decks'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'

const atlas = dutchAtlas()
const view = { ...defaultView, area: 'breda-noord', indicator: 'lonely' }
const deck = deckOf([
  slideOf('a', { kind: 'indicator' }),
  slideOf('b', { kind: 'ambitions' }),
  slideOf('c', { kind: 'ambition' }),
  slideOf('d', { kind: 'indicator' }),
])
const edition = editionOf(deck, atlas, [view, view, { ...view, place: 'breda-noord-1' }, { ...view, indicator: 'smoker' }])
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
  const sentences = changesSince(edition, later).map(change => changeSentence(change, later, allTextsIn('nl')))
  test('names the value before and after, with the place', () => {
    expect(sentences).toContain('Eenzaam in Breda Noord: 53% werd 40%.')
  })
  test('names another year', () => {
    expect(sentences).toContain('Eenzaam: nu over 2024 in plaats van 2020.')
  })
  test('names a figure that is gone', () => {
    expect(sentences).toContain('Rokers: dit cijfer is er niet meer.')
  })
  test('names each text, before and now', () => {
    const [first] = areaIn(atlas, 'breda-noord').ambitions
    expect(sentences).toContain(`Breda Noord: ‘${first!.text}’ is nu ‘Anders’.`)
  })
  test('does not hold a translation against the original', () => {
    expect(changesSince(edition, englishAtlas(), 'nl')).toEqual([])
  })
})

test('a text that is gone is told with the area that it stood in', () => {
  const without = { ...atlas, areas: atlas.areas.map(area => (area.id === 'breda-noord' ? { ...area, ambitions: [] } : area)) }
  const [change] = changesSince(edition, without)
  expect(changeSentence(change!, without, allTextsIn('nl'))).toMatch(/^Breda Noord: ‘.+’ staat niet meer in de atlas\.$/)
})

describe('an edition holds what the slides show, and no more', () => {
  const of = (kind: Slide['kind'], part: Partial<View>) => editionOf(deckOf([slideOf('a', { kind })]), atlas, [{ ...defaultView, ...part }])

  test('a map of the country: the one figure, for all areas', () => {
    const { values, years } = of('map', { indicator: 'lonely' })
    expect(Object.keys(years)).toEqual(['lonely'])
    expect(Object.keys(values)).toEqual(expect.arrayContaining(atlas.areas.map(({ id }) => id)))
    expect(Object.keys(values).filter(code => code.startsWith('WK'))).toEqual([])
  })

  test('a comparison: the compared areas and the country', () => {
    const { values } = of('comparison', { page: 'compare', compared: ['breda-noord', 'delft-west'] })
    expect(Object.keys(values).toSorted()).toEqual(['NL00', 'breda-noord', 'delft-west'])
  })

  test('a table of chosen figures: just those', () => {
    const { years } = of('figures', { area: 'breda-noord', columns: ['lonely', 'smoker', 'no_such_figure'] })
    expect(Object.keys(years)).toEqual(['lonely', 'smoker'])
  })

  test('a quote: its words', () => {
    const { texts } = of('quote', { area: 'breda-noord', place: 'breda-noord-quote-1' })
    expect(texts).toEqual({ 'breda-noord-quote-1': areaIn(atlas, 'breda-noord').interview.quotes[0]?.text })
  })

  test.each(['breda-noord', 'zaandam-oost', null])('lessons beside %s: those that stand on the slide, with their titles', area => {
    const slide = slideOf('a', { kind: 'lessons', link: area ? `gebied/${area}/` : 'themas/wonen/' })
    const scene = slideScene(slide, atlas, defaultView)
    const shown = lessonsFor(scene).flatMap(({ highlight: { id, title, text } }) => [
      [`${id}#title`, title],
      [id, text],
    ])
    expect(shown).toHaveLength(6)
    expect(of('lessons', parseLink(slide.link)).texts).toEqual(Object.fromEntries(shown))
  })

  test('the maker’s own words: nothing', () => {
    expect(of('text', { area: 'breda-noord', indicator: 'lonely' })).toEqual({ ...atlas.edition, values: {}, years: {}, texts: {} })
  })

  test('what does not exist: nothing, without harm', () => {
    expect(of('ambition', { area: 'atlantis', place: 'x' })).toMatchObject({ values: {}, texts: {} })
  })
})

test('every slide of every ready area presentation looks as then in a later atlas', () => {
  const texts = allTextsIn('nl')
  const ready = areaDeck(areaIn(atlas, 'breda-noord'), atlas, texts)
  const pinned = editionOf(
    ready,
    atlas,
    ready.slides.map(({ link }) => parseLink(link)),
  )
  const changed: Atlas = {
    ...atlas,
    figures: {
      ...atlas.figures!,
      values: new Map([...atlas.figures!.values].map(([code, row]) => [code, new Map([...row].map(([id, value]) => [id, value === null ? 1 : 100 - value]))])),
    },
  }
  const then = asThen(changed, pinned)
  const seen = (where: Atlas) =>
    ready.slides.map(slide => {
      const scene = slideScene(slide, where, defaultView)
      return indicatorsOn(slide, scene).map(({ id }) => [
        id,
        ...[...scene.compared, ...(scene.area ? [scene.area] : [])].map(area => figureAt(where.figures!, area.id, id)),
      ])
    })
  expect(seen(then)).toEqual(seen(atlas))
  expect(seen(changed)).not.toEqual(seen(atlas))
})

test('the texts of then are not shown among those of another language', () => {
  const english = englishAtlas()
  expect(areaIn(asThen(english, edition, 'nl'), 'breda-noord')).toEqual(areaIn(english, 'breda-noord'))
})

test('an atlas as then cannot be changed', () => {
  expect(Object.isFrozen(asThen(dutchAtlas(), edition).areas[0]?.interview.highlights)).toBe(true)
})

test('a presentation cannot be pinned before its figures have come', () => {
  expect(pin(deck, { ...atlas, figures: null }, [view])).toBeNull()
  expect(pin(deck, atlas, [view])?.edition?.version).toBe(atlas.edition.version)
})

test('an edition comes back from its file as it was', () => {
  expect(readDeck(writeDeck({ ...deck, edition }))).toEqual({ deck: { ...deck, edition } })
})

describe('a slide of another year than the latest', () => {
  const years = [
    { year: 2016, value: 50 },
    { year: 2020, value: 53 },
  ]
  const withYears = (value: number): Atlas => ({
    ...atlas,
    figures: { ...atlas.figures!, series: new Map([['breda-noord', new Map([['lonely', [{ year: 2016, value }, years[1]!]]])]]) },
  })
  const inYear = { ...view, year: 2016 }
  const both = deckOf([slideOf('a', { kind: 'indicator' }), slideOf('b', { kind: 'indicator' })])
  const pinned = editionOf(both, withYears(50), [view, inYear])
  const changed = withYears(48)
  const valueAt = (from: Atlas, year: number | null) => figureAt(resolve({ ...inYear, year }, from).atlas.figures!, 'breda-noord', 'lonely')

  test('is kept beside the latest of the same figure', () => {
    expect(pinned.values['breda-noord']).toMatchObject({ lonely: figureAt(atlas.figures!, 'breda-noord', 'lonely'), 'lonely@2016': 50 })
    expect(pinned.years.lonely).toBe(2020)
  })
  test('is shown as it was', () => {
    expect(valueAt(changed, 2016)).toBe(48)
    expect(valueAt(asThen(changed, pinned), 2016)).toBe(50)
    expect(valueAt(asThen(changed, pinned), null)).toBe(valueAt(changed, null))
  })
  test('is named when it changed since', () => {
    expect(changesSince(pinned, changed).map(change => changeSentence(change, changed, allTextsIn('nl')))).toEqual([
      'Eenzaam (2016) in Breda Noord: 50% werd 48%.',
    ])
    expect(changesSince(pinned, withYears(50))).toEqual([])
  })
})
