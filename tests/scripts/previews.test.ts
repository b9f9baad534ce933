import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headOf } from '../../scripts/prerender/page-head'
import { previewFonts } from '../../scripts/prerender/preview-fonts'
import { drawPreview, lightTokens, previewName, withColours } from '../../scripts/prerender/preview-picture'
import { sitemapOf } from '../../scripts/prerender/sitemap'
import { viewsOf } from '../../scripts/prerender/views'
import { dutchAtlas } from '../support/published'

const address = 'https://atlas.example/'
const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'focusatlas-previews-'))
let fonts: string[] = []
beforeAll(async () => {
  fonts = await previewFonts(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const widthAndHeight = (png: Uint8Array) => [16, 20].map(at => Buffer.from(png).readUInt32BE(at))
const word = (weight: number, text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text y="30" font-family="'Atkinson Hyperlegible Next'" font-weight="${weight}" font-size="24">${text}</text></svg>`

test('with the address of the host each page, the list of pages and the previews agree', () => {
  const atlas = dutchAtlas()
  const views = viewsOf(atlas.areas.map(({ id }) => id)).filter(({ page }) => page !== 'embed')
  const list = sitemapOf(views, address, '2026-11-01')
  const written = new Set(['nl', 'en'].flatMap(language => [null, ...atlas.areas.map(({ id }) => id)].map(area => previewName(area, language))))
  const named = new Set<string>()
  for (const view of views) {
    const area = atlas.areas.find(({ id }) => id === view.area) ?? null
    const head = headOf({ view, title: 'T', description: 'D', area, edition: '2026-11-01' }, address)
    const content = (property: string) => new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(head)?.[1] ?? ''
    expect(list).toContain(`<loc>${content('url')}</loc>`)
    expect(head).toContain(`<link rel="canonical" href="${content('url')}" />`)
    expect(written).toContain(content('image').replace(address, ''))
    named.add(content('image').replace(address, ''))
  }
  expect(named).toEqual(written)
})

test('a preview has the colours of the light theme, and one that is missing is refused with its name', () => {
  const tokens = lightTokens(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'))
  expect(withColours('<rect fill="var(--map-water)"/>', tokens)).toBe('<rect fill="#dbe6eb"/>')
  expect(() => withColours('<rect fill="var(--map-nothing)"/>', tokens)).toThrow(/no light colour --map-nothing/)
})

test('a preview is drawn in our own letters, in each of their weights', () => {
  const [plain, bold] = [drawPreview(word(400, 'Delft West'), fonts), drawPreview(word(700, 'Delft West'), fonts)]
  expect(widthAndHeight(plain)).toEqual([300, 40])
  expect(Buffer.from(plain).equals(Buffer.from(bold))).toBe(false)
  expect(Buffer.from(plain).equals(Buffer.from(drawPreview(word(400, ''), fonts)))).toBe(false)
})
