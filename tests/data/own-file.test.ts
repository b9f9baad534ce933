import { describe, expect, test } from 'vitest'
import { largestDeck, readDeck, writeDeck } from '../../src/data/deck-file'
import { ownPartOf, readOwn, withOwnPart, withoutOwnPart, writeOwn } from '../../src/data/own-file'
import { noOwnData } from '../../src/domain/own-data'
import { deckOf } from '../support/decks'
import { ownDataOf, ownFigureOf, ownShapesOf } from '../support/own'

const own = ownDataOf()
const fileOf = (part: object, version = 1) => JSON.stringify({ format: 'focusatlas-own', version, own: part })

test('what was written is read again', () => {
  expect(readOwn(writeOwn(own))).toEqual({ own })
})

test.each([
  ['anything', 'not-json', '{"format"'],
  ['another file', 'not-ours', '{"format":"focusatlas-deck","version":1}'],
  ['a list', 'not-ours', '[1]'],
  ['a later version', 'newer', fileOf(own, 9)],
])('%s is refused as %s', (_, why, text) => {
  expect(readOwn(text)).toMatchObject({ refused: { why } })
})

test.each([
  ['an id that could be of a published figure', { ...own, figures: [ownFigureOf({ id: 'lonely' })] }, 'figures.0.id'],
  ['a value that is text', { ...own, figures: [{ ...ownFigureOf(), values: { NL00: '12' } }] }, 'figures.0.values'],
  ['a place that is none', { ...own, figures: [ownFigureOf({ values: { '<script>': 1 } })] }, 'figures.0.values'],
  ['a year that is none', { ...own, figures: [ownFigureOf({ year: 20255 })] }, 'figures.0.year'],
  ['a name without end', { ...own, figures: [ownFigureOf({ name: 'a'.repeat(500) })] }, 'figures.0.name'],
  ['the same id twice', { ...own, figures: [ownFigureOf(), ownFigureOf()] }, 'figures'],
  [
    'a shape without coordinates',
    {
      ...own,
      shapes: [{ ...own.shapes[0], shapes: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point' } }] } }],
    },
    'shapes.0.shapes',
  ],
  ['nothing', undefined, 'own'],
])('a file with %s names its field', (_, part, field) => {
  expect(readOwn(fileOf(part as object))).toEqual({ refused: { why: 'field', field } })
})

describe('in the file of a presentation', () => {
  const deckFile = writeDeck(deckOf())

  test('own data go along, and the presentation stays as it was', () => {
    const both = withOwnPart(deckFile, own)
    expect(ownPartOf(both)).toEqual({ own })
    expect(readDeck(both)).toEqual(readDeck(deckFile))
  })

  test('large own data leave the presentation readable', () => {
    const note = { type: 'Feature' as const, properties: { note: 'x'.repeat(largestDeck) }, geometry: { type: 'Point' as const, coordinates: [5, 52] } }
    const both = withOwnPart(deckFile, ownDataOf({ shapes: [ownShapesOf({ shapes: { type: 'FeatureCollection', features: [note] } })] }))
    expect(readDeck(withoutOwnPart(both))).toEqual(readDeck(deckFile))
  })

  test('there are none unless they were put in', () => {
    expect(ownPartOf(deckFile)).toEqual({ own: noOwnData })
  })

  test('a broken part is told', () => {
    expect(ownPartOf(withOwnPart(deckFile, { ...own, figures: [ownFigureOf({ year: 1 })] }))).toMatchObject({ refused: { why: 'field' } })
  })
})
