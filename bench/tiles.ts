// npm run bench:tiles: 3,340 outlines as one GeoJSON file and as PMTiles, from making the map to the painted picture, and what it fetched.
// Both in one browser, in turns, through nginx with our configuration, each time in a browser that has kept nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import type { FeatureCollection, Polygon } from 'geojson'
import { build } from 'vite'
import { runNginx } from '../scripts/hosting/run-nginx'
import { cutTiles, usualCut } from '../scripts/tiles/cut-tiles'
import { pmtilesFile } from '../scripts/tiles/pmtiles-file'
import { madePolygons } from './recolour/made-polygons'
import { roughPolygons } from './tiles/rough-polygons'

type Kind = 'geojson' | 'pmtiles'
type Round = { time: number; bytes: number }

const count = 3340
const rounds = 7
const port = Number(process.env.ATLAS_PORT ?? 4190)
const root = resolve(import.meta.dirname, 'tiles')
const outDir = mkdtempSync(join(tmpdir(), 'focusatlas-bench-'))
const sets: Record<string, FeatureCollection<Polygon>> = { squares: madePolygons(count), rough: roughPolygons(count) }
const views = [
  { name: 'the country', center: [5.3, 52.1], zoom: 7 },
  { name: 'a city', center: [5.1, 52.1], zoom: 11 },
] as const
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

await build({
  root,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
})
for (const [name, outlines] of Object.entries(sets)) {
  writeFileSync(join(outDir, `${name}.geojson`), JSON.stringify(outlines))
  writeFileSync(join(outDir, `${name}.pmtiles`), pmtilesFile(cutTiles(outlines, { ...usualCut, code: 'id', layer: 'made' })))
}
const nginx = await runNginx({ dist: outDir, port, base: '/', quality: 11, isLogged: true })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })

/** Bytes that nginx has sent of a file. */
const sentOf = (file: string) =>
  readFileSync(nginx.log, 'utf8')
    .split('\n')
    .filter(line => line.endsWith(file))
    .reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)

async function once(kind: Kind, set: string, { center, zoom }: (typeof views)[number]): Promise<Round> {
  const file = `${set}.${kind}`
  const before = sentOf(file)
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } })
  const page = await context.newPage()
  await page.goto(`${nginx.origin}/`)
  const time = await page.evaluate(
    ([of, name, middle, at]) => (window as unknown as { timed(...wish: unknown[]): Promise<number> }).timed(of, name, middle, at),
    [kind, file, center, zoom] as const,
  )
  await context.close()
  return { time, bytes: sentOf(file) - before }
}

const lines: string[] = []
for (const set of Object.keys(sets))
  for (const view of views) {
    const measured: Record<Kind, Round[]> = { geojson: [], pmtiles: [] }
    for (let round = 0; round < rounds; round++) for (const kind of ['geojson', 'pmtiles'] as const) measured[kind].push(await once(kind, set, view))
    const of = (kind: Kind, part: keyof Round) => median(measured[kind].map(round => round[part]))
    const pair = (part: keyof Round, unit: number) =>
      `${(of('geojson', part) / unit).toFixed(0)} | ${(of('pmtiles', part) / unit).toFixed(0)} | ${(of('pmtiles', part) / of('geojson', part)).toFixed(2)}`
    lines.push(`| ${set === 'squares' ? 'squares of 5 points' : 'outlines of 121 points'} | ${view.name} | ${pair('time', 1)} | ${pair('bytes', 1000)} |`)
  }
await browser.close()
await nginx.stop()
rmSync(outDir, { recursive: true, force: true })
const report = `# ${count.toLocaleString('en')} outlines: one GeoJSON file or PMTiles

Measured on ${new Date().toISOString().slice(0, 10)}, median of ${rounds} rounds, in turns, in one run of Chromium that draws in software; only the ratios travel to other machines.
A bare map from being made until all is painted; bytes as nginx sent them, the GeoJSON with Brotli, the tiles by range requests, to a browser that had kept nothing.

| outlines | in sight | GeoJSON, ms | PMTiles, ms | ratio | GeoJSON, KB | PMTiles, KB | ratio |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`
writeFileSync(resolve(import.meta.dirname, 'tiles.md'), report)
console.log(report)
process.exit(0)
