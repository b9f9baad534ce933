// Holds the code to the picture of the house: who may know whom, where a library lives, how long a file is.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What most of the app rests on. */
const ground = ['lib', 'domain', 'state', 'i18n', 'ui', 'export']
const screens = ['compare', 'table', 'themes', 'own']

/** The folders that a folder may import from, besides itself. From bottom to top; a screen that comes gets a line here. */
const mayImport: Record<string, readonly string[]> = {
  lib: [],
  domain: ['lib'],
  geo: ['lib', 'domain'],
  data: ['lib', 'domain'],
  state: ['lib', 'domain', 'data'],
  // Of the content only the years that its sentences name.
  i18n: ['lib', 'domain', 'state', 'content'],
  ui: ['lib'],
  export: ['lib', 'domain', 'i18n'],
  charts: ['lib', 'domain', 'ui', 'export'],
  share: ground,
  map: [...ground, 'geo', 'share'],
  panels: [...ground, 'charts', 'map', 'share'],
  ...Object.fromEntries(screens.map(screen => [screen, [...ground, 'charts', 'map', 'panels', 'share']])),
  own: [...ground, 'data'],
  // A slide may show whatever a screen shows.
  presentation: [...ground, 'data', 'charts', 'map', 'panels', 'share', ...screens],
  embed: [...ground, 'map', 'panels', 'share'],
  help: ['lib', 'domain', 'data', 'state', 'i18n', 'ui'],
  offline: ['lib', 'domain', 'state', 'i18n', 'ui', 'export'],
  search: ['lib', 'domain', 'data', 'state', 'i18n', 'ui'],
  app: [...ground, 'data', 'map', 'panels', 'search', 'help', 'offline', 'share', 'presentation', 'embed', ...screens],
  'main.tsx': ['ui', 'app'],
  // As main.tsx, for the page that is opened without a server.
  pack: ['lib', 'main'],
  // Runs while building, and hands the scripts what they need of the app.
  'prerender.tsx': [...ground, 'data', 'map', 'app'],
  content: [],
  scripts: ['lib', 'domain', 'geo', 'data', 'state', 'i18n', 'search', 'prerender'],
}

/** Where a large library may be imported, so that another one in its place touches few folders. */
const homes: Record<string, readonly string[]> = {
  '@dnd-kit/core': ['presentation'],
  '@dnd-kit/sortable': ['presentation'],
  '@orama/stemmers': ['search'],
  '@orama/stopwords': ['search'],
  '@turf/turf': ['geo', 'scripts'],
  '@resvg/resvg-js': ['scripts'],
  'cli-progress': ['scripts'],
  d3: ['domain', 'data', 'charts', 'export', 'scripts'],
  'fastest-levenshtein': ['domain'],
  fflate: ['data', 'scripts'],
  'idb-keyval': ['data'],
  'maplibre-gl': ['map'],
  minisearch: ['search'],
  'modern-screenshot': ['presentation'],
  papaparse: ['data'],
  proj4: ['data'],
  'read-excel-file': ['data'],
  shpjs: ['data'],
  pmtiles: ['map', 'scripts'],
  'p-retry': ['scripts'],
  'p-throttle': ['scripts'],
  'simple-statistics': ['domain'],
  'sql.js': ['data'],
  uqr: ['ui'],
  'write-excel-file': ['export'],
  yaml: ['scripts'],
  zod: ['data', 'scripts'],
  zustand: ['state'],
}

const paths = ['src', 'scripts'].flatMap(top => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map(name => join(top, name)))
const files = paths.filter(path => /\.(tsx?|css)$/.test(path)).map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const code = files.filter(({ path }) => !path.endsWith('.css'))

/** 'map' for src/map/style.ts, 'scripts' for anything below scripts, '..' for what lies outside. */
function folderOf(path: string): string {
  const [top, folder] = path.split('/')
  return top === 'src' ? (folder ?? '') : top === 'scripts' ? 'scripts' : '..'
}

/** What a file imports, at its top or later on. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g)].map(([, fixed, later]) => fixed ?? later ?? '')
}
const imports = code.flatMap(({ path, text }) => importsOf(text).map(target => ({ path, from: folderOf(path), target })))

test('imports are found in each way that they can be written', () => {
  const text =
    "import { a } from './one'\nimport type { B } from \"./two\"\nimport './three.css'\nexport { c } from './four'\nconst d = lazy(() => import('./five'))"
  expect(importsOf(text)).toEqual(['./one', './two', './three.css', './four', './five'])
  expect(imports.length).toBeGreaterThan(200)
})

test('every folder of the source has its line in the table', () => {
  const folders = new Set(paths.filter(path => path.startsWith('src/')).map(folderOf))
  expect([...folders].filter(folder => !(folder in mayImport))).toEqual([])
})

test('no folder may import one that may import it', () => {
  const both = Object.entries(mayImport).flatMap(([folder, others]) => others.filter(other => mayImport[other]?.includes(folder) && other < folder))
  expect(both.filter(folder => !screens.includes(folder))).toEqual([])
})

describe.each(Object.entries(mayImport))('%s', (folder, others) => {
  test(`imports nothing of the app but ${others.join(', ') || 'its own'}`, () => {
    const targets = imports
      .filter(({ from, target }) => from === folder && target.startsWith('.'))
      .map(({ path, target }) => ({ path, target, to: folderOf(normalize(join(dirname(path), target))) }))
    expect(targets.filter(({ to }) => to !== folder && !others.includes(to))).toEqual([])
  })
})

test.each(Object.entries(homes))('%s is imported only where it lives', (library, folders) => {
  const uses = imports.filter(({ target }) => target === library || target.startsWith(`${library}/`))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter(({ from }) => !folders.includes(from))).toEqual([])
})

test('Turf and d3 are imported by name, so that the rest of them stays out of the app', () => {
  expect(code.filter(({ text }) => /import\s+\*\s+as\s+\w+\s+from\s+'(@turf\/turf|d3)'/.test(text)).map(({ path }) => path)).toEqual([])
})

test('no file is longer than 200 lines', () => {
  expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 200).map(({ path }) => path)).toEqual([])
})

test('no file hands on all of another one', () => {
  expect(code.filter(({ text }) => /^\s*export\s+\*/m.test(text)).map(({ path }) => path)).toEqual([])
})

test('no file or folder is named for being useful instead of for what it does', () => {
  expect(paths.filter(path => path.split('/').some(part => /^(utils?|helpers?|common|misc)(\.|$)/i.test(part)))).toEqual([])
})

test('a component has the name of what it shows, any other file lower-case words', () => {
  const wrong = files.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? ''
    return !/^[A-Z][A-Za-z0-9]*(\.module)?\.(tsx|css)$/.test(name) && !/^[a-z0-9]+(-[a-z0-9]+)*\.(tsx?|css)$/.test(name)
  })
  expect(wrong.map(({ path }) => path)).toEqual([])
})
