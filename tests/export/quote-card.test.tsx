import { expect, test } from 'vitest'
import type { PictureColours } from '../../src/export/picture-colours'
import type { Shapes } from '../../src/export/picture-projection'
import { quoteCard } from '../../src/export/quote-card'
import type { QuoteShape } from '../../src/export/quote-layout'
import { publishedJson } from '../support/published'
import { tokensOf } from '../support/tokens'
import { fileOf, pictureColours } from './picture-support'
import { atlases, quoteNamed, quotesIn } from './quote-card-support'

const land = publishedJson<Shapes>('provinces.geojson')
type Quote = ReturnType<typeof quoteNamed>
const cardOf = ({ words, area, language }: Quote, shape: QuoteShape = 'wide', colours: PictureColours = pictureColours, shapes: Shapes | null = land) =>
  fileOf(quoteCard({ words, shape, colours, areas: atlases[language].areas, area, land: shapes }))
const linesOf = (file: Document, kind: string) => [...file.querySelectorAll(`text[data-kind="${kind}"]`)].map(line => line.textContent).join(' ')

/** What the card of a quote should say, by where it stands, and does not. */
function missing(quote: Quote): string[] {
  const { area, voice, link, id } = quote
  const { file } = cardOf(quote)
  const expected = [
    ['quote', voice.text],
    ...voice.speakers.flatMap(({ name, role, organisation }) => [
      ['name', name],
      ['role', role],
      ['role', organisation ?? ''],
    ]),
    ['area', area.name],
    ['nr', String(area.nr)],
    ['place', area.municipality.name],
    ...['Creativiteit, lef en een lange adem', '(BZK)', 'pril 2023', `p. ${area.page}.`, link].map(part => ['foot', part]),
  ]
  return expected.filter(([kind = '', part = '']) => !linesOf(file, kind).includes(part)).map(([kind, part]) => `${id}: ${kind}: ${part}`)
}

test.each(['nl', 'en'] as const)('all 68 cards in %s say quote, name, role, area, source, page and link', language => {
  const quotes = quotesIn(language)
  expect(quotes).toHaveLength(68)
  expect(quotes.flatMap(missing)).toEqual([])
})

test('a card says as of when the positions are', () => {
  expect(linesOf(cardOf(quoteNamed('vlaardingen-westwijk-quote-1')).file, 'foot')).toContain('Functies zoals in april 2023.')
})

test('the writer of the interview is named as such, without a position', () => {
  const { file } = cardOf(quoteNamed('groningen-noord-quote-1'))
  expect(linesOf(file, 'name')).toBe('De schrijver van het interview')
  expect(linesOf(file, 'role')).toBe('')
  expect(linesOf(file, 'foot')).not.toContain('Functies')
})

test('an English card says that it is a translation', () => {
  const { file } = cardOf(quoteNamed('vlaardingen-westwijk-quote-1', 'en'))
  expect(linesOf(file, 'remark')).toBe('Translated from the Dutch by Focusatlas')
  expect(file.documentElement.getAttribute('lang')).toBe('en')
})

test('a card can be read aloud: it is an image with a title and all its words', () => {
  const { file } = cardOf(quoteNamed('utrecht-overvecht-headline'))
  expect(file.documentElement.getAttribute('role')).toBe('img')
  expect(file.querySelector('title')?.textContent).toBe('Citaat van Sharon Dijksma en Rachel Streefland, Utrecht Overvecht')
  const described = file.querySelector('desc')?.textContent
  for (const part of ['“Stel als eerste vraag: wat kan er wel?”', 'Rachel Streefland, wethouder', 'p. 147', '?plek=utrecht-overvecht-headline'])
    expect(described).toContain(part)
})

test.each([
  { shape: 'wide' as const, size: ['1200', '675'] },
  { shape: 'square' as const, size: ['1080', '1080'] },
])('a $shape card has its own size', ({ shape, size }) => {
  const { documentElement } = cardOf(quoteNamed('delft-west-quote-1'), shape).file
  expect([documentElement.getAttribute('width'), documentElement.getAttribute('height')]).toEqual(size)
})

test('the map of a card has the country and all twenty areas, one of them large', () => {
  const dots = [...cardOf(quoteNamed('delft-west-quote-1')).file.querySelectorAll('[data-part="map"] circle')]
  expect(dots).toHaveLength(20)
  expect(dots.filter(dot => dot.getAttribute('fill') === pictureColours.chosen)).toHaveLength(1)
  expect(cardOf(quoteNamed('delft-west-quote-1')).file.querySelectorAll('[data-part="map"] path')).toHaveLength(12)
})

test('a card is whole without the country, where its outline does not come', () => {
  const { file } = cardOf(quoteNamed('delft-west-quote-1'), 'wide', pictureColours, null)
  expect(file.querySelectorAll('[data-part="map"] circle')).toHaveLength(20)
  expect(linesOf(file, 'area')).toBe('Delft West')
})

test('a card takes the colours that it is given and has no others', () => {
  const dark = tokensOf('dark') as PictureColours
  const { text } = cardOf(quoteNamed('delft-west-quote-1'), 'wide', dark)
  const used = new Set([...text.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour))
  expect([...used].filter(colour => !Object.values(dark).includes(colour ?? ''))).toEqual([])
  expect(used).toContain(dark.paper)
})

test('hostile text is text', () => {
  const quote = quoteNamed('delft-west-quote-1')
  const hostile = `“<script>alert('1')</script> & <image href="x"/> ]]>\u0000”`
  const words = { ...quote.words, text: hostile, title: hostile, area: hostile, speakers: [{ name: hostile, role: hostile, organisation: hostile }] }
  const { file } = cardOf({ ...quote, words })
  expect(file.querySelector('script, image, parsererror')).toBeNull()
  expect(linesOf(file, 'quote')).toBe(hostile.replace('\u0000', ''))
})
