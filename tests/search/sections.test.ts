import { beforeAll, expect, test } from 'vitest'
import type { SearchFile, SearchKind } from '../../src/data/load-search'
import { textsIn } from '../../src/i18n/use-texts'
import { openSearchFile, type SearchIndex } from '../../src/search/search-index'
import { answer, type Option } from '../../src/search/sections'
import { publishedJson } from '../support/published'

let index: SearchIndex
beforeAll(async () => {
  index = await openSearchFile(publishedJson<SearchFile>('search-index.json'), 'nl')
})
const texts = textsIn('nl')
const ask = (typed: string, expanded: readonly SearchKind[] = []) => answer(index, typed, new Set(expanded), texts)
const ids = (typed: string) => ask(typed).sections.map(section => section.id)
const titleOf = (option: Option | undefined) => (option?.does === 'go' ? option.hit.document.title : option?.words)
const firstOf = (typed: string) => titleOf(ask(typed).sections[0]?.options[0])

test('while nothing is typed there are examples, each of which finds something', () => {
  const [examples] = ask('  ').sections
  const found = (examples?.options ?? []).map(option => ask(option.does === 'fill' ? option.words : '').count)
  expect(found.length).toBeGreaterThan(3)
  expect(found.every(count => count > 0)).toBe(true)
})

test('groups with a name that was hit stand before those with words in a text', () => {
  expect(ids('eenzaamheid')).toEqual(['indicator', 'highlight', 'area'])
  expect(ids('Poelenburg').slice(0, 2)).toEqual(['area', 'district'])
})

test('letter by letter the area that is meant comes first and stays first', () => {
  for (const typed of ['overv', 'overve', 'overvec', 'overvech', 'overvecht']) expect(firstOf(typed)).toBe('Utrecht Overvecht')
})

test('of a large group a few are shown, and all of them when asked for', () => {
  const group = (expanded: readonly SearchKind[]) => ask('school', expanded).sections.find(section => section.id === 'highlight')
  expect(group([])?.options.map(option => option.does)).toEqual(['go', 'go', 'go', 'go', 'more'])
  expect(titleOf(group([])?.options.at(-1))).toBe(`Toon alle ${group([])?.count}`)
  expect(group(['highlight'])?.options).toHaveLength(group([])?.count ?? 0)
})

test('a command stands first and is not looked for as loose words', () => {
  expect(ids('vergelijk delft met breda')).toEqual(['deeds'])
  expect(firstOf('vergelijk delft met breda')).toBe('Vergelijk Delft West en Breda Noord')
})

test('a comparison with one area offers its nearest ones', () => {
  const [deeds] = ask('vergelijk delft').sections
  expect(deeds?.options).toHaveLength(3)
  for (const option of deeds?.options ?? []) expect(titleOf(option)).toMatch(/^Vergelijk Delft West en /)
})

test('a name with ‘en’ in it is one area in a comparison', () => {
  expect(firstOf('vergelijk schiedam nieuwland en oost en delft')).toBe('Vergelijk Schiedam Nieuwland en Oost en Delft West')
})

test('a figure is shown of the area of a municipality', () => {
  const [deeds] = ask('toon eenzaamheid in zaanstad').sections
  expect(deeds?.options[0]).toMatchObject({ target: { page: 'map', area: 'zaandam-oost', indicator: 'lonely', place: 'figure-lonely' } })
})

test('a typing error is answered with a sentence that says so', () => {
  expect(ask('poelenbrug').sentence).toBe('Niets heet precies ‘poelenbrug’. Dit lijkt erop.')
  expect(firstOf('poelenbrug')).toBe('Zaandam Oost')
})

test('words that nothing holds together are answered with part of them', () => {
  expect(ask('voordeur schooldag').sentence).toMatch(/^Nergens staat alles/)
})

test('a name that is far off is answered with names that come near', () => {
  expect(ask('pulenburch').sentence).toMatch(/Bedoelde u/)
  expect(ids('pulenburch')).toContain('district')
})

test('where nothing comes near the pages are offered', () => {
  expect(ask('xqzwv')).toMatchObject({ count: 0, sections: [{ id: 'pages' }] })
  const titles = ask('xqzwv').sections[0]?.options.map(option => (option.does === 'go' ? option.hit.document.title : option.words))
  expect(titles).toEqual(expect.arrayContaining(['Tabel', 'Presenteren', 'Toegankelijkheid']))
})
