import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckFileName, largestDeck, readDeck, writeDeck } from '../../src/data/deck-file'
import type { Deck, Slide } from '../../src/domain/deck'
import { anyDeck, deckOf, slideOf } from '../support/decks'

const refusalOf = (text: string) => {
  const read = readDeck(text)
  return 'refused' in read ? read.refused : null
}
const fileOf = (deck: unknown, part: object = {}) => JSON.stringify({ format: 'focusatlas-deck', version: 1, deck, ...part })
const withSlidePart = (part: object) => fileOf({ ...deckOf(), slides: [slideOf('a'), { ...slideOf('b'), ...part }] })

test('every deck comes back from its file as it was', () => {
  fc.assert(
    fc.property(anyDeck, deck => {
      expect(readDeck(writeDeck(deck))).toEqual({ deck })
    }),
  )
})

test('a pinned deck comes back with what it was pinned to', () => {
  const edition = {
    version: 'abcd1234',
    date: '2026-11-24',
    values: { NL00: { lonely: 47, smoker: null } },
    years: { lonely: 2020 },
    texts: { 'a-1': 'Tekst' },
  }
  const deck = deckOf([], { edition })
  expect(readDeck(writeDeck(deck))).toEqual({ deck })
})

test('any text gives a deck or a reason, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      expect(readDeck(text)).toHaveProperty('refused')
    }),
  )
})

test('any bytes give a deck or a reason', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const written = new TextEncoder().encode(writeDeck(deckOf()))
  const spoilt = fc.array(fc.tuple(fc.nat(written.length - 1), fc.nat(255)), { minLength: 1, maxLength: 9 }).map(changes => {
    const bytes = written.slice()
    for (const [at, byte] of changes) bytes[at] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), spoilt), bytes => {
      const read = readDeck(decode(bytes))
      expect('deck' in read !== 'refused' in read).toBe(true)
      if ('deck' in read) expect(readDeck(writeDeck(read.deck))).toEqual(read)
    }),
    { numRuns: 400 },
  )
})

test('any file cut short is refused', () => {
  const text = writeDeck(deckOf()).trimEnd()
  for (const part of [0.1, 0.5, 0.9, 0.99]) expect(refusalOf(text.slice(0, Math.floor(text.length * part)))).toEqual({ why: 'not-json' })
})

describe('what is refused, and why', () => {
  test.each<[string, string, object]>([
    ['no JSON', '<html>', { why: 'not-json' }],
    ['other JSON', '{"type":"FeatureCollection"}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['nothing', 'null', { why: 'not-ours' }],
    ['a newer version', fileOf(deckOf(), { version: 2 }), { why: 'newer' }],
    ['no version', fileOf(deckOf(), { version: 'x' }), { why: 'not-ours' }],
    ['no deck', fileOf(null), { why: 'field', slide: null, field: '' }],
    ['a name that is no text', fileOf({ ...deckOf(), name: 3 }), { why: 'field', slide: null, field: 'name' }],
    ['a day in words', fileOf({ ...deckOf(), meeting: 'morgen' }), { why: 'field', slide: null, field: 'meeting' }],
    ['a day that no calendar has', fileOf({ ...deckOf(), meeting: '2027-02-30' }), { why: 'field', slide: null, field: 'meeting' }],
    ['minutes below nothing', withSlidePart({ minutes: -1 }), { why: 'field', slide: 2, field: 'minutes' }],
    ['minutes as text', withSlidePart({ minutes: '5' }), { why: 'field', slide: 2, field: 'minutes' }],
    ['a kind that we do not know', withSlidePart({ kind: 'video' }), { why: 'field', slide: 2, field: 'kind' }],
    ['a text of a book', withSlidePart({ text: 'x'.repeat(4001) }), { why: 'field', slide: 2, field: 'text' }],
    ['a camera turned around', withSlidePart({ camera: [5, 52, 4, 51] }), { why: 'field', slide: 2, field: 'camera' }],
    ['two slides with one id', withSlidePart({ id: 'a' }), { why: 'field', slide: null, field: 'slides' }],
    [
      'too many slides',
      fileOf({ ...deckOf(), slides: Array.from({ length: 201 }, (_, index) => slideOf(`s-${index}`)) }),
      { why: 'field', slide: null, field: 'slides' },
    ],
    ['a very large file', `"${'x'.repeat(largestDeck)}"`, { why: 'too-large', megabytes: 2.000002 }],
  ])('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal)
  })

  test.each([
    'https://example.org/',
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    '//example.org',
    '/gebied/',
    'data:text/html,x',
    'gebied/"onload=',
    'a b',
    '\\\\host',
    'mailto:a@b',
    'gebied//breda-noord',
    'java\tscript:x',
    `gebied/${'a'.repeat(2000)}`,
  ])('a link such as %s', link => {
    expect(refusalOf(withSlidePart({ link }))).toEqual({ why: 'field', slide: 2, field: 'link' })
  })
})

test('fields that we do not know yet are left out', () => {
  const read = readDeck(fileOf({ ...deckOf(), colour: 'red', slides: [{ ...slideOf('a'), sound: 'x' }] }))
  expect(read).toEqual({ deck: deckOf([slideOf('a')]) })
})

test('hostile words in any field stay words', () => {
  const hostile = '"><script>alert(1)</script>'
  const slide: Slide = slideOf('a', { title: hostile, text: hostile, notes: hostile })
  expect(readDeck(writeDeck(deckOf([slide], { name: hostile })))).toEqual({ deck: deckOf([slide], { name: hostile }) })
})

describe('a file of an older version', () => {
  const old = { format: 'focusatlas-deck', version: 1, deck: { ...deckOf(), name: undefined, titel: 'Oud' } }
  const migrations = {
    1: (deck: unknown) => ({ ...(deck as object), name: (deck as { titel: string }).titel }),
    2: (deck: unknown) => ({ ...(deck as Deck), name: `${(deck as Deck).name}!` }),
  }

  test('goes through every step in turn', () => {
    expect(readDeck(JSON.stringify(old), 3, migrations)).toEqual({ deck: { ...deckOf(), name: 'Oud!' } })
  })

  test('is refused where a step is missing', () => {
    expect(readDeck(JSON.stringify(old), 4, migrations)).toEqual({ refused: { why: 'not-ours' } })
  })

  test('is refused where a step breaks on it', () => {
    const breaks = {
      1: () => {
        throw new Error('not as expected')
      },
    }
    expect(readDeck(JSON.stringify(old), 2, breaks)).toEqual({ refused: { why: 'not-ours' } })
  })
})

test('names that a program gives its own meaning are dropped or stay plain values', () => {
  const edition = '{"version":"v","date":"2026-11-24","values":{"__proto__":{"lonely":1},"constructor":{"lonely":2}},"years":{},"texts":{"__proto__":"x"}}'
  const read = readDeck(fileOf({ ...deckOf(), edition: 'HERE' }).replace('"HERE"', edition))
  const values = 'deck' in read ? read.deck.edition?.values : null
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>).lonely).toBeUndefined()
})

test('a file is named after the presentation and the day', () => {
  expect(deckFileName('Overleg Breda-Noord: één jaar!', new Date(2026, 10, 4))).toBe('focusatlas-overleg-breda-noord-een-jaar-2026-11-04.focusatlas.json')
  expect(deckFileName('../..', new Date(2026, 10, 4))).toBe('focusatlas-2026-11-04.focusatlas.json')
})
