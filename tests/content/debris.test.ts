import { describe, expect, test } from 'vitest'
import { publishedJson } from '../support/published'

type Text = { at: string; text: string }

function textsOf(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${at}.${key}`))
}
const files = ['areas.json', 'areas.en.json', 'programme.json', 'programme.en.json', 'indicators.json', 'indicators.en.json']

/** Notes and contradictions quote what is wrong in the source on purpose. */
const isAboutSource = ({ at }: Text) => /\.notes\.|\.contradictions\./.test(at)

const misread: [string, RegExp][] = [
  ['a letter that the scan took for another', /oftermijning|ondernijp|\bzo jaar\b|o3oOffice|Dijkma|Dijkzma|Dijkema|\bbrandie\b/],
  ['a mark of the layout', /\*\*|__|^#|\u00AD/],
  ['a sign that could not be read', /\uFFFD/],
]
const careless: [string, RegExp][] = [
  ['a space before a closing mark', / [,.;!?](\s|$)| ”/],
  ['two spaces', / {2}/],
  ['a line break', /[\n\r\t]/],
  ['a space at an end', /^\s|\s$/],
  ['a tag of a page', /<[a-z/][^>]*>/i],
]

describe.each(files)('in %s no text has', file => {
  const texts = textsOf(publishedJson(file), file)

  test.each(misread)('%s', (_, pattern) => {
    expect(texts.filter(entry => pattern.test(entry.text) && !isAboutSource(entry))).toEqual([])
  })

  test.each(careless)('%s', (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([])
  })
})
