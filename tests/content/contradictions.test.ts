import { describe, expect, test } from 'vitest'
import type { NoteSubject, Programme } from '../../src/domain/atlas'
import { areaIn, dutchAtlas, publishedJson } from '../support/published'

const atlas = dutchAtlas()
const notesOf = (id: string, about: NoteSubject) =>
  areaIn(atlas, id)
    .notes.filter(note => note.about === about)
    .map(note => note.text)
    .join(' ')

const withoutWebsite = ['delft-west', 'dordrecht-west', 'roosendaal-ring', 'rotterdam-zuid', 'tilburg-noord-west', 'zaandam-oost']
const namedTwice: [id: string, one: string, other: string][] = [
  ['nieuwegein-centrale-as', '‘Nieuwegein Centrale As’', '‘Nieuwegein Centrale-As’'],
  ['roosendaal-ring', '‘Roosendaal Ring’', '‘Roosendaal-Ring’'],
  ['schiedam-nieuwland-en-oost', '‘Schiedam Nieuwland en Oost’', '‘Schiedam Nieuwland-Oost’'],
  ['tilburg-noord-west', '‘Tilburg Noord West’', '‘Tilburg Noordwest’'],
  ['vlaardingen-westwijk', '‘Vlaardingen Westwijk’', '‘Vlaardingen West’'],
]

test('just six chapters print no website, and each says so', () => {
  expect(atlas.areas.filter(area => area.websites.length === 0).map(area => area.id)).toEqual(withoutWebsite)
  for (const id of withoutWebsite) expect(notesOf(id, 'websites')).toMatch(/geen website/i)
})

test.each(namedTwice)('%s is named in two ways, and says so', (id, one, other) => {
  expect(notesOf(id, 'name')).toContain(one)
  expect(notesOf(id, 'name')).toContain(other)
})

test('Zuidoost lists four ambitions and speaks of five', () => {
  expect(areaIn(atlas, 'amsterdam-zuidoost').ambitions).toHaveLength(4)
  expect(notesOf('amsterdam-zuidoost', 'ambitions')).toMatch(/(vier|4).*(vijf|5)/)
})

test('Zuidoost prints 89,000 residents and almost 90,000', () => {
  expect(notesOf('amsterdam-zuidoost', 'population')).toMatch(/89\.000.*90\.000/)
})

test('Heerlen lists three tasks and has five programme lines', () => {
  expect(areaIn(atlas, 'heerlen-noord').ambitions).toHaveLength(3)
  expect(notesOf('heerlen-noord', 'ambitions')).toMatch(/(drie|3).*(vijf|5)/)
})

test('Overvecht counts one neighbourhood and Breda twelve, and both say that this is their own count', () => {
  expect(areaIn(atlas, 'utrecht-overvecht').characteristics.neighbourhoods).toBe(1)
  expect(areaIn(atlas, 'breda-noord').characteristics.neighbourhoods).toBe(12)
  for (const id of ['utrecht-overvecht', 'breda-noord']) expect(notesOf(id, 'neighbourhoods')).not.toBe('')
})

describe.each(['programme.json', 'programme.en.json'])('%s', file => {
  const programme = publishedJson<Programme>(file)
  const find = (id: string) => programme.contradictions.find(contradiction => contradiction.id === id)

  test('says that the sum of the chapters is not what the introduction says', () => {
    expect(find('population-sum')?.text).toMatch(/1[.,]114[.,]833/)
    expect(programme.populationClaim.sumOfChapters).toBe(atlas.areas.reduce((sum, area) => sum + area.characteristics.population, 0))
  })

  test('lists the six chapters without a website', () => {
    expect(find('no-website')?.areas).toEqual(withoutWebsite)
  })

  test('lists the five names that are written in two ways', () => {
    const named = programme.contradictions.filter(({ id }) => id.startsWith('name-')).flatMap(({ areas }) => areas)
    for (const [id] of namedTwice) expect(named).toContain(id)
  })

  test('speaks only of areas that exist', () => {
    const ids = atlas.areas.map(area => area.id)
    expect(programme.contradictions.flatMap(({ areas }) => areas).filter(id => !ids.includes(id))).toEqual([])
  })
})

test('the residents of 2025 in the programme are the sum over the areas', () => {
  const sum = atlas.areas.reduce((total, area) => total + area.residents2025, 0)
  expect(Math.abs(atlas.programme.populationClaim.residents2025 - sum)).toBeLessThanOrEqual(1000)
})
