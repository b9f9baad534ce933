import { afterEach, expect, test, vi } from 'vitest'
import { loadAtlas } from '../../src/data/load-atlas'
import { DataError } from '../../src/data/load-file'
import type { Area, Language } from '../../src/domain/atlas'
import { areasNl, publishedJson } from '../support/published'
import { publishedFetch } from '../support/published-fetch'

const folder = new URL('https://atlas.example/kaart/')

function load(language: Language, instead: Parameters<typeof publishedFetch>[0] = {}) {
  const network = publishedFetch(instead)
  vi.stubGlobal('fetch', network.fetch)
  return { ...network, atlas: loadAtlas(language, folder) }
}
const faultOf = (instead: Parameters<typeof publishedFetch>[0]) =>
  load('nl', instead).atlas.then(
    () => null,
    (error: unknown) => error,
  )

/** The published areas with the first one changed. */
function withFirst(change: (area: Record<string, unknown>) => void): string {
  const areas = publishedJson<Record<string, unknown>[]>('areas.json')
  change(areas[0]!)
  return JSON.stringify(areas)
}

afterEach(() => vi.unstubAllGlobals())

test('the Dutch atlas is read from below the folder of the app, and only its own files', async () => {
  const { atlas, asked } = load('nl')
  expect((await atlas).areas).toEqual(areasNl())
  expect(asked.toSorted()).toEqual(['areas.json', 'edition.json', 'insights.json', 'programme.json'].map(file => `https://atlas.example/kaart/data/v1/${file}`))
})

test('the Dutch atlas has no originals, and no figures yet', async () => {
  const atlas = await load('nl').atlas
  expect([atlas.language, atlas.originals, atlas.figures]).toEqual(['nl', null, null])
})

test('the English atlas brings the Dutch originals, without all else that the Dutch areas hold', async () => {
  const { atlas: loading, asked } = load('en')
  const atlas = await loading
  expect(atlas.language).toBe('en')
  const dutch = areasNl().map(({ id, ambitions, interview: { title, quotes } }) => ({
    id,
    ambitions: ambitions.map(({ text }) => ({ text })),
    interview: { title, quotes: quotes.map(({ text }) => ({ text })) },
  }))
  expect(atlas.originals).toEqual(dutch)
  expect(asked.filter(address => address.endsWith('/areas.json'))).toEqual([])
  expect(atlas.areas[0]?.interview.title).not.toBe(atlas.originals?.[0]?.interview.title)
})

test('what was loaded cannot be changed, however deep', async () => {
  const atlas = await load('nl').atlas
  const area = atlas.areas[0] as { name: string }
  expect(() => {
    area.name = 'other'
  }).toThrow(TypeError)
  expect(() => (atlas.areas[0]!.interview.highlights[0]!.themes as string[]).push('housing')).toThrow(TypeError)
})

test('a file that is missing is named with its answer', async () => {
  const fault = await faultOf({ 'programme.json': 404 })
  expect(fault).toBeInstanceOf(DataError)
  expect(fault).toMatchObject({ file: 'programme.json', message: 'programme.json: answer 404' })
})

test('a file that gets no answer is named', async () => {
  expect(await faultOf({ 'areas.json': 'broken' })).toMatchObject({ file: 'areas.json', message: 'areas.json: no answer' })
})

test('a file that is no JSON, such as a page that says sorry, is named', async () => {
  expect(await faultOf({ 'areas.json': '<!doctype html>' })).toMatchObject({ file: 'areas.json', message: 'areas.json: not JSON' })
})

test('a field of the wrong shape is named with its file', async () => {
  const fault = await faultOf({ 'areas.json': withFirst(area => Object.assign(area, { page: 'nine' })) })
  expect(fault).toBeInstanceOf(DataError)
  expect((fault as DataError).message).toMatch(/^areas\.json: \[0\]\.page: .*expected (int|number).*string/)
})

test('a field that is missing is named with its file', async () => {
  const fault = await faultOf({ 'areas.json': withFirst(area => Reflect.deleteProperty(area, 'province')) })
  expect((fault as DataError).message).toMatch(/^areas\.json: \[0\]\.province: /)
})

test('a field that a newer edition added is left aside', async () => {
  expect(await faultOf({ 'areas.json': withFirst(area => Object.assign(area, { colour: 'red' })) })).toBeNull()
})

test('a fault is named beside a field that a newer edition added', async () => {
  const fault = await faultOf({ 'areas.json': withFirst(area => Object.assign(area, { colour: 'red', page: 'nine' })) })
  expect((fault as DataError).message).toMatch(/^areas\.json: \[0\]\.page: /)
})

test('an atlas without areas is no atlas', async () => {
  expect(await faultOf({ 'areas.json': JSON.stringify([] satisfies Area[]) })).toMatchObject({
    message: 'areas.json: the whole file: expected at least one area',
  })
})
