import { describe, expect, test } from 'vitest'
import { tailsOf } from '../../src/search/compounds'
import { askedWords, formsOf, isQuiet, wordsOf } from '../../src/search/words'

test('words are cut at every sign, lower case and without accents, with their place in the text', () => {
  expect(wordsOf('Nieuw-West: één café')).toEqual([
    { text: 'nieuw', start: 0, end: 5 },
    { text: 'west', start: 6, end: 10 },
    { text: 'een', start: 12, end: 15 },
    { text: 'cafe', start: 16, end: 20 },
  ])
})

test.each([
  ['wijken', 'wijk'],
  ['eenzaamheid', 'eenzaam'],
  ['scholen', 'school'],
  ['wethouders', 'wethouder'],
])('in Dutch ‘%s’ and ‘%s’ share a form', (one, other) => {
  expect(formsOf(one, 'nl').some(form => formsOf(other, 'nl').includes(form))).toBe(true)
})

test('in English a plural and its singular share a form', () => {
  expect(formsOf('neighbourhoods', 'en')).toContain('neighbourhood')
})

test('a word keeps its own form beside its stem, so that it is found while it is being typed', () => {
  expect(formsOf('leefbaarheid', 'nl')[0]).toBe('leefbaarheid')
})

test('a number has no stem', () => {
  expect(formsOf('2022', 'nl')).toEqual(['2022'])
})

test('articles and loose letters say nothing, numbers do', () => {
  expect(['de', 's', '7', 'huis'].map(word => isQuiet(word, 'nl'))).toEqual([true, true, false, false])
})

describe('what is asked', () => {
  test('is the words that say something, each once', () => {
    expect(askedWords('Achter de voordeur, achter', 'nl')).toEqual(['achter', 'voordeur'])
  })

  test('is every word where none says something', () => {
    expect(askedWords('de', 'nl')).toEqual(['de'])
  })
})

describe('the tails of a compound', () => {
  const known = new Set(['school', 'dag', 'schooldag', 'armoede'])

  test('are its ends that stand alone elsewhere', () => {
    expect(tailsOf('basisschool', known)).toEqual(['school'])
    expect(tailsOf('energiearmoede', known)).toEqual(['armoede'])
  })

  test('are no short ends, and never the whole word', () => {
    expect(tailsOf('schooldag', known)).toEqual([])
  })
})
