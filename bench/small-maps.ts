// npm run bench:small-maps: four live MapLibre maps on one page against the same four drawn as SVG from the same outlines.
// Both in one browser, in turns, so that only the ratio counts.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumFlags } from '../scripts/chromium-flags'
import type { Area } from '../src/domain/atlas'
import { sequentialColours } from '../src/domain/palette'
import type { Piece } from './small-maps/page'

type Way = 'live' | 'svg'
type Drawn = { time: number; canvas: number }
type Bench = { draw(way: Way, pieces: readonly Piece[]): Promise<Drawn>; clear(): Promise<void> }

const rounds = 9
const chosen = ['rotterdam-zuid', 'schiedam-nieuwland-en-oost', 'vlaardingen-westwijk', 'delft-west']
const root = resolve(import.meta.dirname, 'small-maps')
const read = <Value>(name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '../public/data/v1', name), 'utf8')) as Value
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

function makePieces(): Piece[] {
  const colours = sequentialColours(5)
  const wijken = read<Piece['wijken']>('districts.geojson')
  return read<Area[]>('areas.json')
    .filter(area => chosen.includes(area.id))
    .map(({ boundary }) => {
      const codes = boundary.members.map(member => member.code)
      const features = wijken.features.filter(({ properties }) => codes.includes(properties.code))
      return { bounds: boundary.bounds, wijken: { type: 'FeatureCollection', features }, colours: features.map((_, index) => colours[index % 5] ?? '') }
    })
}

const outDir = mkdtempSync(join(tmpdir(), 'focusatlas-bench-'))
await build({
  root,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
})
const server = await preview({ root, base: './', logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 4191 } })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: chromiumFlags,
})
const pieces = makePieces()

const draw = (page: Page, way: Way) => page.evaluate(([name, all]) => (window as unknown as { bench: Bench }).bench.draw(name, all), [way, pieces] as const)
const clear = (page: Page) => page.evaluate(() => (window as unknown as { bench: Bench }).bench.clear())

/** Bytes in use after what nobody needs is thrown away: of scripts, and of the buffers behind them. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return usedSize + backingStorageSize
}

async function fresh() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } })
  await page.goto('http://127.0.0.1:4191/')
  await page.waitForFunction(() => 'bench' in window)
  return page
}

/** The first drawing on a new page, as a visitor has it, and the heap it leaves. */
async function first(way: Way) {
  const page = await fresh()
  const session = await page.context().newCDPSession(page)
  const before = await heapOf(session)
  const { time, canvas } = await draw(page, way)
  const heap = (await heapOf(session)) - before
  await page.close()
  return { time, canvas, heap }
}

const firsts: Record<Way, Awaited<ReturnType<typeof first>>[]> = { live: [], svg: [] }
const again: Record<Way, number[]> = { live: [], svg: [] }
for (let round = 0; round < rounds; round++) for (const way of ['live', 'svg'] as const) firsts[way].push(await first(way))
const page = await fresh()
for (let round = 0; round < rounds; round++)
  for (const way of ['live', 'svg'] as const) {
    again[way].push((await draw(page, way)).time)
    await clear(page)
  }

const of = (way: Way, field: 'time' | 'canvas' | 'heap') => median(firsts[way].map(entry => entry[field]))
const ratio = (live: number, svg: number) => (svg > 0 ? (live / svg).toFixed(1) : '–')
const row = (name: string, live: number, svg: number, write: (value: number) => string) => `| ${name} | ${write(live)} | ${write(svg)} | ${ratio(live, svg)} |`
const report = `# Four small maps: live or as SVG

Median of ${rounds} rounds, in one run of Chromium that draws in software, in turns; only the ratios travel to other machines.
Four areas (${chosen.join(', ')}), ${pieces.reduce((sum, piece) => sum + piece.wijken.features.length, 0)} wijken, each map 280 by 280 pixels, MapLibre loaded already.
Canvas memory is counted as 8 bytes a pixel; the heap is what is left after collecting garbage, without the workers and without what the graphics card holds.

| | four live maps | four SVGs | ratio |
| --- | --- | --- | --- |
${row('first painted on a new page, ms', of('live', 'time'), of('svg', 'time'), value => value.toFixed(0))}
${row('painted again on the same page, ms', median(again.live), median(again.svg), value => value.toFixed(0))}
${row('heap, MB', of('live', 'heap'), of('svg', 'heap'), megabytes)}
${row('canvases, MB', of('live', 'canvas'), of('svg', 'canvas'), megabytes)}
`
writeFileSync(resolve(import.meta.dirname, 'small-maps.md'), report)
console.log(report)
await browser.close()
server.httpServer.close()
process.exit(0)
