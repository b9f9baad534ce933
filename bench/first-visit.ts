// npm run bench:first-visit [-- paint map bytes select still heap lighthouse]: how fast and how light a first visit is, against bare
// pages in the same run. Needs a build. BENCH_PORT names another port than 4192; the one after it is Lighthouse's.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import { map, paint } from './first-visit/against-bare'
import { launch, mapPaint, opened, visitor } from './first-visit/browser'
import { bytes } from './first-visit/bytes'
import { marks } from './first-visit/lighthouse'
import { record, type Section } from './first-visit/report'
import { type Bench, serve } from './first-visit/server'
import { still } from './first-visit/still'
import { heap, select } from './first-visit/use'

const parts: Record<string, (browser: Browser, bench: Bench) => Promise<Section>> = { paint, map, bytes, select, still, heap, lighthouse: marks }
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in parts))
if (unknown.length > 0) throw new Error(`There is no part '${unknown.join("', '")}'; there are ${Object.keys(parts).join(', ')}.`)

const dist = resolve(import.meta.dirname, '../dist')
const written = join(dist, 'gebied/utrecht-overvecht/index.html')
if (!existsSync(written)) throw new Error('There is no build. Run `npm run build` first.')

/** One visit to what is measured, so that everything has been compressed. */
async function makeReady(browser: Browser, { base }: Bench) {
  const context = await visitor(browser)
  for (const address of ['/bare-map.html', '/gebied/utrecht-overvecht/?indicator=low_income', '/en/gebied/utrecht-overvecht/?indicator=low_income']) {
    const { page } = await opened(context, 'unthrottled')
    await page.goto(`${base}${address}`)
    await mapPaint(page)
    await page.close()
  }
  await context.close()
}

/** A page that holds nothing but the picture of the map of that page, in its colours. */
function barePicture(page: string): string {
  const from = page.indexOf('<svg', page.indexOf('data-first-map'))
  const svg = page.slice(from, page.indexOf('</svg>', from) + '</svg>'.length)
  const colours = [...new Set(page.match(/--map-[a-z-]+:#[0-9a-f]+/g))].join(';')
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench: bare picture</title><style>:root{${colours}}svg{width:100%;height:90vh}</style></head><body>${svg}</body></html>`
}

const bare = mkdtempSync(join(tmpdir(), 'focusatlas-bench-'))
const root = resolve(import.meta.dirname, 'first-visit')
const input = join(root, 'bare-map.html')
await build({
  root,
  base: './',
  logLevel: 'error',
  configFile: false,
  worker: { format: 'es' },
  build: { outDir: bare, target: 'es2023', rolldownOptions: { input } },
})

const port = Number(process.env.BENCH_PORT ?? 4192)
const bench = await serve(port, [dist, bare], new Map([['/bare-picture.html', barePicture(readFileSync(written, 'utf8'))]]))
const browser = await launch()
await makeReady(browser, bench)
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const section = await parts[name]?.(browser, bench)
  if (section) console.log(`${record(resolve(import.meta.dirname, 'first-visit.md'), section)}\n`)
}
await browser.close()
bench.server.close()
process.exit(0)
