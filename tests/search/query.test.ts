import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchFile } from '../../src/data/load-search'
import type { Language } from '../../src/domain/atlas'
import { noOwnData } from '../../src/domain/own-data'
import { textsIn } from '../../src/i18n/use-texts'
import { deedsOf } from '../../src/search/do'
import { withOwnDocuments } from '../../src/search/own-documents'
import { find } from '../../src/search/query'
import { openSearchFile, type SearchIndex } from '../../src/search/search-index'
import { ownDataOf, ownFigureOf } from '../support/own'
import { publishedJson } from '../support/published'

const open = (language: Language) => openSearchFile(publishedJson<SearchFile>(language === 'nl' ? 'search-index.json' : 'search-index.en.json'), language)
let dutch: SearchIndex
let english: SearchIndex
beforeAll(async () => {
  dutch = await open('nl')
  english = await open('en')
})

const found = (index: SearchIndex, typed: string) => find(index, typed).groups.flatMap(({ hits }) => hits.map(({ document }) => document))
const titles = (index: SearchIndex, typed: string) => found(index, typed).map(({ title }) => title)
const targets = (index: SearchIndex, typed: string) => found(index, typed).map(({ target }) => target)

describe('a real question in Dutch', () => {
  test.each([
    ['rijke schooldag', { area: 'leeuwarden-oost' }],
    ['achter de voordeur', { page: 'map' }],
    ['Poelenburg', { area: 'zaandam-oost' }],
    ['taalles', { page: 'map' }],
    ['community school', { area: 'tilburg-noord-west', place: 'tilburg-noord-west-community-school' }],
    ['eenzaamheid', { indicator: 'lonely' }],
    ['Bijlmer', { page: 'map' }],
    ['vertrouwen', { page: 'themes', theme: 'trust' }],
    ['verantwoording', { page: 'accountability' }],
  ])('‘%s’ finds what it is about', (typed, target) => {
    expect(targets(dutch, typed)).toContainEqual(expect.objectContaining(target))
  })

  test('a surname finds the person first', () => {
    const [first] = found(dutch, 'dijksma')
    expect(first).toMatchObject({ kind: 'person', title: expect.stringContaining('Dijksma') })
  })

  test('a slip of the pen finds what was meant', () => {
    expect(titles(dutch, 'dijksmaa')).toEqual(expect.arrayContaining([expect.stringContaining('Dijksma')]))
    expect(find(dutch, 'dijksmaa').manner).toBe('alike')
  })

  test('the beginning of a word finds it', () => {
    expect(titles(dutch, 'eenz')).toEqual(expect.arrayContaining(['Eenzaam']))
  })

  test('accents and hyphens make no difference', () => {
    expect(targets(dutch, 'nieuw west')).toContainEqual(expect.objectContaining({ area: 'amsterdam-nieuw-west' }))
    expect(targets(dutch, 'nieuwwest')).toContainEqual(expect.objectContaining({ area: 'amsterdam-nieuw-west' }))
    expect(titles(dutch, 'Iniguez')).toEqual(expect.arrayContaining([expect.stringContaining('Iñiguez')]))
  })

  test('the plural finds the singular', () => {
    expect(find(dutch, 'corporaties').count).toBeGreaterThan(0)
    expect(find(dutch, 'corporatie').count).toBeGreaterThan(0)
  })

  test('nothing typed finds nothing', () => {
    expect(find(dutch, '   ').count).toBe(0)
  })

  test('noise finds nothing, however long', () => {
    expect(find(dutch, `<script>${'x'.repeat(2000)}`).count).toBe(0)
  })
})

describe('a real question in English', () => {
  test('finds the English texts', () => {
    expect(targets(english, 'loneliness')).toContainEqual(expect.objectContaining({ indicator: 'lonely' }))
  })

  test('finds names as in Dutch', () => {
    expect(targets(english, 'Overvecht')).toContainEqual(expect.objectContaining({ area: 'utrecht-overvecht' }))
  })
})

describe('a command', () => {
  const deeds = (typed: string) => deedsOf(dutch, typed, textsIn('nl')).map(({ target }) => target)

  test('compares areas by parts of their names', () => {
    expect(deeds('vergelijk delft west met zaandam')).toContainEqual(expect.objectContaining({ page: 'compare', compared: ['delft-west', 'zaandam-oost'] }))
  })

  test('puts a figure on the map', () => {
    expect(deeds('toon eenzaamheid')).toContainEqual(expect.objectContaining({ indicator: 'lonely' }))
  })

  test('works in English', () => {
    const inEnglish = deedsOf(english, 'compare delft west with zaandam', textsIn('en')).map(({ target }) => target)
    expect(inEnglish).toContainEqual(expect.objectContaining({ compared: ['delft-west', 'zaandam-oost'] }))
  })

  test('is not made of just any words', () => {
    expect(deeds('rijke schooldag')).toEqual([])
  })
})

describe('own figures', () => {
  const named = ownFigureOf({ name: 'Jongeren zonder startkwalificatie' })
  const withNamed = () => withOwnDocuments(dutch, ownDataOf({ figures: [named] }), textsIn('nl'))

  test.each(['startkwalificatie', 'startkwalifcatie', 'jongeren zonder start'])('are found by their name as ‘%s’, marked as own', typed => {
    const [first] = found(withNamed(), typed)
    expect(first).toMatchObject({ title: named.name, aside: '% van de jongeren · eigen cijfers, niet gecontroleerd', target: { indicator: named.id } })
  })

  test('can be shown in an area by a command', () => {
    const [deed] = deedsOf(withNamed(), 'toon startkwalificatie in Breda Noord', textsIn('nl'))
    expect(deed?.target).toMatchObject({ area: 'breda-noord', indicator: named.id, place: `figure-${named.id}` })
  })

  test('that are gone are found no longer, and what is published still is', () => {
    withNamed()
    const without = withOwnDocuments(dutch, noOwnData, textsIn('nl'))
    expect(titles(without, 'startkwalificatie')).not.toContain(named.name)
    expect(targets(without, 'eenzaamheid')).toContainEqual(expect.objectContaining({ indicator: 'lonely' }))
  })
})
