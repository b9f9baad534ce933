import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDeck, writeDeck } from '../../src/data/deck-file'
import { type Deck, slideKinds } from '../../src/domain/deck'
import { SlideFrame } from '../../src/presentation/slides/SlideFrame'
import { deckOf, slideOf } from '../support/decks'
import { dangersIn, payloads } from '../support/hostile'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const links = ['', 'gebied/utrecht-overvecht/?indicator=lonely', 'vergelijk/?gebieden=delft-west%2Cbreda-noord&indicator=lonely', 'themas/wonen/']

const hostile = fc.oneof(
  fc.constantFrom(...payloads),
  fc.tuple(fc.string(), fc.constantFrom(...payloads), fc.string()).map(parts => parts.join('')),
)

/** A deck with a hostile word in every field that holds words, pinned texts and figures among them. */
const hostileDeck = (words: string, link: string, kind: (typeof slideKinds)[number]): Deck =>
  deckOf([slideOf('a', { kind, link, title: words, text: words, notes: words })], {
    name: words,
    edition: {
      version: words.slice(0, 60),
      date: '2026-11-24',
      values: { 'utrecht-overvecht': { lonely: 50 }, [words.slice(0, 60)]: { [words.slice(0, 60)]: 1 } },
      years: { lonely: 2020 },
      texts: Object.fromEntries(atlas.areas.flatMap(area => area.ambitions.map(({ id }) => [id, words]))),
    },
  })

beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))
afterEach(() => vi.unstubAllGlobals())

test('what could run is found where it stands', () => {
  const place = document.createElement('div')
  place.innerHTML = '<img src="x"><p onclick="x"></p><a href="javascript:x">x</a>'
  expect(dangersIn(place)).toHaveLength(3)
})

describe('a presentation full of hostile words', () => {
  test.each(slideKinds)('shows them as words on a slide of the kind %s', kind => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...links), (words, link) => {
        const read = readDeck(writeDeck(hostileDeck(words, link, kind)))
        if (!('deck' in read)) return
        const { container, unmount } = renderScene(<SlideFrame deck={read.deck} number={1} map="still" />, atlas)
        expect(dangersIn(container)).toEqual([])
        expect(container.textContent).toContain(read.deck.slides[0]?.title.trim().split(/\s/)[0] ?? '')
        unmount()
      }),
      { numRuns: 8 },
    )
  })
})
