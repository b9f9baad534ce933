import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSearchContent, searchIndex } from '../../../scripts/data/search-index'
import { type SearchDocument, searchKinds } from '../../../src/data/load-search'
import { languages } from '../../../src/domain/atlas'
import { defaultView } from '../../../src/domain/view'
import { documentsOf } from '../../../src/search/documents'
import { formatView, parseView } from '../../../src/state/link'
import { root } from '../../support/published'

const folder = resolve(root, 'public/data/v1')

describe.each(languages)('the documents in %s', language => {
  const content = readSearchContent(folder, language)
  const documents = documentsOf(content)
  const ofKind = (kind: SearchDocument['kind']) => documents.filter(document => document.kind === kind)

  test('are of every kind', () => {
    expect(searchKinds.filter(kind => ofKind(kind).length === 0)).toEqual([])
  })

  test('hold every area, wijk, person, ambition, highlight, voice and figure once', () => {
    const { areas, indicators } = content
    const count = (of: (area: (typeof areas)[number]) => number) => areas.reduce((sum, area) => sum + of(area), 0)
    expect(ofKind('area')).toHaveLength(20)
    expect(ofKind('district')).toHaveLength(count(area => area.boundary.members.length))
    expect(ofKind('person')).toHaveLength(count(area => area.interview.people.length))
    expect(ofKind('ambition')).toHaveLength(count(area => area.ambitions.length))
    expect(ofKind('highlight')).toHaveLength(count(area => area.interview.highlights.length))
    expect(ofKind('quote')).toHaveLength(count(area => area.interview.quotes.length + 1))
    expect(ofKind('indicator')).toHaveLength(indicators.length)
  })

  test('have a title, and lead to a link that is understood', () => {
    expect(documents.filter(({ title }) => title.trim() === '')).toEqual([])
    const links = documents.map(({ target }) => formatView({ ...defaultView, ...target }).split('?') as [string, string?])
    expect(links.flatMap(([path, query = '']) => parseView(path, query).misread)).toEqual([])
  })

  test('have everyday words only for figures that exist', () => {
    const ids = content.indicators.map(indicator => indicator.id)
    expect(Object.keys(content.words.figureWords).filter(id => !ids.includes(id))).toEqual([])
  })
})

test('the aliases of an area are among its names', () => {
  const area = documentsOf(readSearchContent(folder, 'nl')).find(({ title }) => title === 'Zaandam Oost')
  expect(area?.names).toContain('Poelenburg')
})

test('a municipality with two areas leads to their comparison', () => {
  const amsterdam = documentsOf(readSearchContent(folder, 'nl')).find(({ kind, title }) => kind === 'municipality' && title === 'Amsterdam')
  expect(amsterdam?.target).toEqual({ page: 'compare', compared: ['amsterdam-nieuw-west', 'amsterdam-zuidoost'] })
})

test('what the index speaks of is in the list of documents', () => {
  const { documents, index } = searchIndex(folder, 'nl')
  expect(index.documentCount).toBe(documents.length)
})

test('without the insights of the editors the rest can still be found', () => {
  const documents = documentsOf({ ...readSearchContent(folder, 'nl'), insights: null })
  expect(documents.some(({ kind }) => kind === 'gathering')).toBe(false)
  expect(documents.filter(({ kind }) => kind === 'theme')).toHaveLength(9)
})
