import { expect, test } from 'vitest'
import { markedParts, snippetOf } from '../../src/search/snippet'

const hit = (terms: string[], tails: string[] = []) => ({ terms: new Set(terms), tails })
const marked = (text: string, found: ReturnType<typeof hit>) => markedParts(text, found, 'nl').flatMap(part => (part.isHit ? [part.text] : []))

test('the words that were hit are marked as they are written', () => {
  expect(marked('De café’s van Zuid', hit(['cafe', 'zuid']))).toEqual(['café', 'Zuid'])
})

test('another form of a word is marked too', () => {
  expect(marked('Wijken en een wijk', hit(['wijk']))).toEqual(['Wijken', 'wijk'])
})

test('a compound is marked by its tail', () => {
  expect(marked('Een brugschool en een dak', hit([], ['school']))).toEqual(['brugschool'])
})

test('marking loses no letter of the text', () => {
  const text = '<b>Wijk</b> & “wijken”, één wijk.'
  expect(
    markedParts(text, hit(['wijk']), 'nl')
      .map(part => part.text)
      .join(''),
  ).toBe(text)
})

const long = `${'Hier staat een zin die niets zegt. '.repeat(8)}Dan komt de voordeur open. ${'En daarna weer iets anders dan dat. '.repeat(8)}`

test('a snippet of a long text shows the hit between whole words', () => {
  const snippet = snippetOf(long, hit(['voordeur']), 'nl')
  expect(snippet).toContain('voordeur')
  expect(snippet).toMatch(/^… .* …$/)
  expect(snippet.length).toBeLessThan(170)
  for (const word of snippet.replaceAll('…', '').trim().split(/\s+/)) expect(long.split(/\s+/)).toContain(word)
})

test('a short text is shown whole', () => {
  expect(snippetOf('De voordeur staat open.', hit(['voordeur']), 'nl')).toBe('De voordeur staat open.')
})

test('a text without a hit has no snippet', () => {
  expect(snippetOf(long, hit(['achterdeur']), 'nl')).toBe('')
})
