import { describe, expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl'
import { nlLater } from '../../src/i18n/nl-later'
import { easeOf, judged, sentencesIn, syllablesIn } from './readability'

test.each([
  ['kaart', 1],
  ['wijken', 2],
  ['leefbaarheid', 3],
  ['coördinatie', 5],
  ['tv', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

describe('the reading ease', () => {
  test('is that of the formula: six short words', () => {
    expect(easeOf('De kat zit op de mat.')).toBeCloseTo(206.835 - 0.93 * 6 - 77, 6)
  })

  test('is lower for a sentence of long words', () => {
    const hard = easeOf('Interdepartementale coördinatie vergemakkelijkt gebiedsgerichte samenwerkingsovereenkomsten.') ?? Number.NaN
    expect(hard).toBeLessThan(0)
  })

  test('is not given for a word or two', () => {
    expect(easeOf('Kies een gebied')).toBeNull()
  })
})

test('a text falls apart into its sentences', () => {
  expect(sentencesIn('Kies een gebied. Wat ziet u? Alles: ook dit.')).toEqual(['Kies een gebied.', 'Wat ziet u?', 'Alles:', 'ook dit.'])
})

test('the sentences of the interface are judged with their place, the hardest first', () => {
  const all = judged({ ...nl, ...nlLater })
  expect(all.length).toBeGreaterThan(200)
  expect(all.map(({ ease }) => ease)).toEqual(all.map(({ ease }) => ease).toSorted((a, b) => a - b))
  expect(all.find(({ place }) => place === 'share.forRoom')?.text).toBe('Scan de code met een telefoon om precies dit te zien.')
})
