// Writes a page with its real content for every address, in both languages, so that any web server answers them and all can be read without code.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest } from 'vite'
import { languages } from '../../src/domain/atlas'
import { defaultView, type View } from '../../src/domain/view'
import { readSite } from '../site'
import { chunksOf } from './chunks'
import { headOf } from './page-head'
import { frameOf, pageHtml, shellHtml } from './page-html'
import { previewFonts } from './preview-fonts'
import { drawPreview, lightTokens, previewName, withColours } from './preview-picture'
import { robotsOf, sitemapOf } from './sitemap'
import { viewsOf } from './views'

process.env.NODE_ENV = 'production'
const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const written = join(root, 'node_modules/.prerender')
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

// The loaders of the app read the built files, as they will from the network.
globalThis.fetch = async input => new Response(readFileSync(new URL(String(input))))

await build({ root, logLevel: 'warn', build: { ssr: 'src/prerender.tsx', outDir: written, emptyOutDir: true, copyPublicDir: false, manifest: false } })
const { writePage, writePreview, loadTexts, textsIn, loadAtlas, loadFigures, loadOutlines, formatView }: typeof import('../../src/prerender') = await import(
  pathToFileURL(join(written, 'prerender.js')).href
)

const folder = pathToFileURL(`${dist}/`)
const site = readSite(join(dist, 'site.json'))
const manifest: Manifest = JSON.parse(read('.vite/manifest.json'))
const style = readdirSync(join(dist, 'assets')).find(name => /^index-.*\.css$/.test(name)) ?? ''
const frame = frameOf(read('index.html'), read(`assets/${style}`))
const outlines = await loadOutlines(true, name => new URL(`data/v1/${name}`, folder).href)

const colours = lightTokens(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'))
const fonts = await previewFonts(join(written, 'fonts'))

function write(name: string, content: string | Uint8Array) {
  const file = join(dist, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** What the app asks for first, so that it is on its way while the code is read. */
const dataOf = ({ language }: View) => {
  const own = language === 'nl' ? '' : `.${language}`
  return [`areas${own}.json`, 'area-values.csv', `indicators${own}.json`]
}

let views: View[] = []
for (const language of languages) {
  await loadTexts(language)
  const atlas = { ...(await loadAtlas(language, folder)), figures: await loadFigures(language, folder) }
  const own = viewsOf(atlas.areas.map(({ id }) => id)).filter(view => view.language === language)
  views = [...views, ...own]
  for (const view of own) {
    const { body, title, description } = await writePage(view, atlas, outlines)
    const area = atlas.areas.find(({ id }) => id === view.area) ?? null
    const head = headOf({ view, title, description, area, edition: atlas.edition.date }, site.address)
    const html = pageHtml(frame, { view, title, head, body, ...chunksOf(view, manifest), data: dataOf(view) }, textsIn(language))
    write(`${formatView(view)}index.html`, html)
  }
  for (const area of [null, ...atlas.areas.map(({ id }) => id)])
    write(previewName(area, language), drawPreview(withColours(writePreview(area, atlas, outlines), colours), fonts))
}

// The room pack reads the address from here too.
write('site.json', `${JSON.stringify(site, null, 2)}\n`)
write('shell.html', shellHtml(frame))
write('robots.txt', robotsOf(site.address))
if (site.address !== '') write('sitemap.xml', sitemapOf(views, site.address, (await loadAtlas(defaultView.language, folder)).edition.date))
rmSync(join(dist, '.vite'), { recursive: true, force: true })
rmSync(written, { recursive: true, force: true })
console.log(`${views.length} pages written`)
// The bundler leaves something open that would keep this process waiting.
process.exit(0)
