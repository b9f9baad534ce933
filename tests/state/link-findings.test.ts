// What a link says of themes, results and people: the theme in the path, the filter and the place in the query.
import { describe, expect, test } from 'vitest'
import { themes } from '../../src/domain/themes'
import { defaultView, type View } from '../../src/domain/view'
import { formatView, parseView } from '../../src/state/link'

const onThemes = (part: Partial<View> = {}): View => ({ ...defaultView, page: 'themes', ...part })

test('a theme is named in the path in Dutch, with words joined by a dash', () => {
  expect(formatView(onThemes({ theme: 'work-income' }))).toBe('themas/werk-en-inkomen/')
  expect(themes.map(theme => formatView(onThemes({ theme })))).toEqual([...new Set(themes.map(theme => formatView(onThemes({ theme }))))])
})

test('the whole filter and the place stand in the query, in Dutch', () => {
  const view = onThemes({ theme: 'youth', kind: 'lesson', source: 'arnhem-oost', about: 'low_income', role: 'community', place: 'arnhem-oost-lef' })
  expect(formatView(view)).toBe('themas/jeugd/?soort=les&van=arnhem-oost&over=low_income&rol=wijk&plek=arnhem-oost-lef')
})

test.each(['themas', 'themas/', '/themas/index.html'])('%s opens the nine themes', path => {
  expect(parseView(path, '')).toEqual(onThemes())
})

test.each(['themas/wonen', 'themas/wonen/', '/themas/wonen/index.html'])('%s opens the theme', path => {
  expect(parseView(path, '')).toEqual(onThemes({ theme: 'housing' }))
})

test.each(['themas/weer/', 'themas/housing/', 'themas/wonen/extra/', 'themas/constructor/'])(
  '%s is no theme: the nine themes are shown and it is named',
  path => {
    expect(parseView(path, '')).toEqual(onThemes({ misread: [path] }))
  },
)

test('a page that only begins like the themes is no page', () => {
  expect(parseView('themas-van-vroeger/', '')).toEqual({ ...defaultView, misread: ['themas-van-vroeger/'] })
})

test('a theme that was misread keeps the filter behind it', () => {
  expect(parseView('themas/weer/', 'soort=les')).toEqual(onThemes({ kind: 'lesson', misread: ['themas/weer/'] }))
})

const nonsense: Record<string, readonly string[]> = {
  soort: ['', 'lesson', 'Les', 'les,resultaat', '__proto__'],
  rol: ['', 'mayor', 'koning', 'toString'],
  van: ['', 'Breda Noord', 'breda/noord', '<img>', 'a'.repeat(61)],
  over: ['', 'low-income', 'Low_income', 'a'.repeat(41)],
  plek: ['', '-1', 'Utrecht', '../1', 'a b', '<script>', 'a'.repeat(81)],
}
describe.each(Object.entries(nonsense))('nonsense after %s', (key, texts) => {
  test.each(texts)('‘%s’ chooses nothing and is named', text => {
    const { misread, ...view } = parseView('themas/', new URLSearchParams([[key, text]]).toString())
    expect({ ...view, misread: [] }).toEqual(onThemes())
    expect(misread).toHaveLength(1)
    expect(misread[0]).toMatch(new RegExp(`^${key}=`))
  })
})

test('a wrong word in the filter leaves the rest of the filter standing', () => {
  expect(parseView('themas/jeugd/', 'soort=grap&van=arnhem-oost')).toEqual(onThemes({ theme: 'youth', source: 'arnhem-oost', misread: ['soort=grap'] }))
})

test.each([
  ['resultaten/', 'results'],
  ['mensen/', 'people'],
] as const)('%s opens the page %s', (path, page) => {
  expect(parseView(path, '')).toEqual({ ...defaultView, page })
  expect(formatView({ ...defaultView, page })).toBe(path)
})
