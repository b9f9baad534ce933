import { expect, test } from 'vitest'
import { chunksOf } from '../../scripts/prerender/chunks'
import { hashOf } from '../../scripts/prerender/inline-scripts'
import { headOf } from '../../scripts/prerender/page-head'
import { frameOf, pageHtml } from '../../scripts/prerender/page-html'
import { robotsOf, sitemapOf } from '../../scripts/prerender/sitemap'
import { viewsOf } from '../../scripts/prerender/views'
import { defaultView, type View } from '../../src/domain/view'
import { nl } from '../../src/i18n/nl'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const area = atlas.areas[0] ?? null
const view = { ...defaultView, area: area?.id ?? null }
const words = { view, title: 'Titel', description: 'Waar het over gaat.', area, edition: '2026-11-01' }
const built = `<html lang="nl" data-theme="light"><head>
    <base href="./" />
    <title>Focusatlas</title>
    <meta name="description" content="x" />
    <link rel="manifest" href="manifest.webmanifest" />
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head><body><div id="app"><p>Wacht</p></div>
    <noscript><p>Geen code</p></noscript></body></html>`
const parts = { view, title: 'Titel', head: '', body: '<main></main>', styles: [], scripts: [], data: [], map: { styles: [], scripts: [] } }

test('every area, its map for other websites, every part and theme gets an address in each language', () => {
  const views = viewsOf(['a', 'b'])
  expect(views.length).toBe(2 * (11 + 9 + 2 * 2))
  expect(new Set(views.map(({ language }) => language))).toEqual(new Set(['nl', 'en']))
})

test('hostile text in a title or a name cannot leave its place in the head', () => {
  const hostile = '"><script>alert(1)</script>'
  const head = headOf({ ...words, title: hostile, description: hostile, area: area && { ...area, name: hostile } }, '')
  expect(head).not.toContain('<script>alert')
  expect(head.match(/<script/g)).toHaveLength(1)
})

test('without the address of the host the links of the head are relative, and there is no preview picture', () => {
  const head = headOf(words, '')
  expect(head).toContain(`<link rel="canonical" href="gebied/${area?.id}/" />`)
  expect(head).not.toContain('og:image')
})

test('with the address of the host the head names whole addresses', () => {
  const head = headOf(words, 'https://atlas.example/')
  expect(head).toContain(`<link rel="alternate" hreflang="en" href="https://atlas.example/en/gebied/${area?.id}/" />`)
  expect(head).toContain(`content="https://atlas.example/previews/${area?.id}.png"`)
})

test('a page finds its way back to the folder of the app, however deep it lies', () => {
  expect(pageHtml(built, parts, nl)).toContain('<base href="../../" />')
  expect(pageHtml(built, { ...parts, view: { ...view, language: 'en' } }, nl)).toContain('<base href="../../../" />')
  expect(pageHtml(built, { ...parts, view: defaultView }, nl)).toContain('<base href="./" />')
})

test('an English page names the app as it is installed in English', () => {
  expect(pageHtml(built, parts, nl)).toContain('href="manifest.webmanifest"')
  expect(pageHtml(built, { ...parts, view: { ...view, language: 'en' } }, nl)).toContain('href="manifest.en.webmanifest"')
})

test('a frame without the place for the app is refused with a sentence', () => {
  expect(() => pageHtml('<html></html>', parts, nl)).toThrow(/index\.html: .* was not found/)
})

test('the style stands in the page, its files found from the folder of the app', () => {
  const page = frameOf(built, '@font-face{src:url(./a.woff2)}')
  expect(page).toContain('<style>@font-face{src:url(assets/a.woff2)}</style>')
  expect(page).not.toContain('rel="stylesheet"')
})

test('a page of its own code brings the files that the app does not have already', () => {
  const manifest = {
    'index.html': { file: 'a.js', isEntry: true, imports: ['_shared.js'] },
    '_shared.js': { file: 'shared.js' },
    'src/i18n/nl.ts': { file: 'nl.js' },
    'src/i18n/nl-later.ts': { file: 'nl-later.js' },
    'src/themes/ThemeList.tsx': { file: 'list.js', imports: ['_own.js'] },
    'src/themes/ThemePanel.tsx': { file: 'panel.js', imports: ['_own.js'] },
    'src/table/TablePage.tsx': { file: 'table.js', css: ['table.css'], imports: ['_shared.js', '_own.js'] },
    'src/map/MapView.tsx': { file: 'map.js', css: ['map.css'], imports: ['_shared.js', '_own.js'] },
    '_own.js': { file: 'own.js', css: ['own.css'] },
  }
  const map = { styles: ['map.css', 'own.css'], scripts: ['map.js', 'own.js'] }
  const filesOf = (view: Partial<View>) => chunksOf({ ...defaultView, ...view }, manifest)
  expect(filesOf({})).toEqual({ styles: [], scripts: ['nl.js'], map })
  expect(filesOf({ page: 'table' })).toEqual({
    styles: ['table.css', 'own.css'],
    scripts: ['nl.js', 'nl-later.js', 'table.js', 'own.js'],
    map,
  })
  expect(filesOf({ page: 'themes', theme: 'housing' })).toEqual({
    styles: ['own.css'],
    scripts: ['nl.js', 'nl-later.js', 'list.js', 'own.js', 'panel.js'],
    map,
  })
  expect(() => filesOf({ page: 'people' })).toThrow(/PeoplePage.tsx is not in the manifest/)
})

test('the list for search engines holds each page with its other language, and no embedded map', () => {
  const map = sitemapOf(viewsOf(['delft-west']), 'https://atlas.example/', '2026-11-01')
  expect(map).toContain('<loc>https://atlas.example/en/gebied/delft-west/</loc>')
  expect(map).not.toContain('insluiten')
  expect(robotsOf('https://atlas.example/')).toContain('Sitemap: https://atlas.example/sitemap.xml')
})

test('the hash of an inline script is what a browser computes', () => {
  expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})
