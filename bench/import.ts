// npm run bench:import: a table of 100,000 rows and 14,000 polygons, read by the built worker in Chromium: how long it takes, how
// long the page stands still meanwhile, and what it weighs. The baseline, in the same run: the bare parser on the page itself.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumFlags } from '../scripts/chromium-flags'
import { headersFor } from '../scripts/hosting/headers'
import { csvOf, noiseFiles, polygonFiles, xlsxOf } from './import/files'
import type { Watched, Way } from './import/page'

type Bench = { run(way: Way, file: string, areas: unknown): Promise<Watched>; clear(): void }
type Case = { name: string; way: Way; file: string; base: string | null }
type Measured = Case & Watched & { heap: number; peak: number }

const rounds = 3
const [rows, polygons, corners] = [100_000, 14_000, 40]
const port = Number(process.env.ATLAS_PORT ?? 4192)
const root = resolve(import.meta.dirname, 'import')
const areas = JSON.parse(readFileSync(resolve(import.meta.dirname, '../public/data/v1/areas.json'), 'utf8')) as unknown
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)

const cases: readonly Case[] = [
  { name: 'CSV, bare Papa Parse on the page', way: 'bare-table', file: 'table.csv', base: null },
  { name: 'CSV', way: 'table', file: 'table.csv', base: 'CSV, bare Papa Parse on the page' },
  { name: 'XLSX', way: 'table', file: 'table.xlsx', base: 'CSV, bare Papa Parse on the page' },
  { name: 'the preview of all rows', way: 'preview', file: 'table.csv', base: 'CSV, bare Papa Parse on the page' },
  { name: '10 MB of random bytes, refused', way: 'table', file: 'bytes.csv', base: 'CSV, bare Papa Parse on the page' },
  { name: '10 MB of random letters, refused', way: 'table', file: 'letters.csv', base: 'CSV, bare Papa Parse on the page' },
  { name: '10 MB of random marks, refused', way: 'table', file: 'marks.csv', base: 'CSV, bare Papa Parse on the page' },
  { name: 'GeoJSON, bare JSON.parse on the page', way: 'bare-shapes', file: 'shapes.geojson', base: null },
  { name: 'GeoJSON', way: 'shapes', file: 'shapes.geojson', base: 'GeoJSON, bare JSON.parse on the page' },
  { name: 'shapefile', way: 'shapes', file: 'shapes.zip', base: 'GeoJSON, bare JSON.parse on the page' },
  { name: 'GeoPackage', way: 'shapes', file: 'shapes.gpkg', base: 'GeoJSON, bare JSON.parse on the page' },
]

const outDir = mkdtempSync(join(tmpdir(), 'focusatlas-bench-'))
await build({
  root,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
})
const shapes = await polygonFiles(polygons, corners)
const noise = noiseFiles()
const files = {
  'bytes.csv': noise.bytes,
  'letters.csv': noise.letters,
  'marks.csv': noise.marks,
  'table.csv': csvOf(rows),
  'table.xlsx': xlsxOf(rows),
  'shapes.geojson': shapes.geojson,
  'shapes.zip': shapes.shapefile,
  'shapes.gpkg': shapes.geopackage,
}
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(outDir, name), bytes)

// Below a path and under the headers of the app, so that a worker that those forbid shows here.
const server = await preview({
  root,
  base: '/kaart/',
  logLevel: 'warn',
  build: { outDir },
  preview: { host: '127.0.0.1', port, headers: headersFor('/assets/') },
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: chromiumFlags,
})
const browserSession = await browser.newBrowserCDPSession()

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return usedSize + backingStorageSize
}

/** Bytes of memory that the pages hold, workers and all; 0 where the machine does not tell. */
async function residentOf(): Promise<number> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096
      } catch {
        return 0
      }
    })
  return Math.max(0, ...sizes)
}

const runIn = (page: Page, { way, file }: Case) =>
  page.evaluate(([name, address, all]) => (window as unknown as { bench: Bench }).bench.run(name, address, all), [way, file, areas] as const)

/** One import on a page of its own, as a visitor has it. */
async function once(chosen: Case): Promise<Watched & { heap: number; peak: number }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } })
  await page.goto(`http://127.0.0.1:${port}/kaart/`)
  await page.waitForFunction(() => 'bench' in window)
  const session = await page.context().newCDPSession(page)
  const [heap, resident] = [await heapOf(session), await residentOf()]
  let peak = resident
  const sampling = setInterval(() => void residentOf().then(size => (peak = Math.max(peak, size))), 40)
  const watched = await runIn(page, chosen)
  clearInterval(sampling)
  const made = { ...watched, heap: (await heapOf(session)) - heap, peak: peak - resident }
  await page.close()
  return made
}

const all = new Map<string, (Watched & { heap: number; peak: number })[]>(cases.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++) for (const chosen of cases) all.get(chosen.name)?.push(await once(chosen))

const measured: Measured[] = cases.map(chosen => {
  const runs = all.get(chosen.name) ?? []
  const of = (field: 'time' | 'longest' | 'heap' | 'peak' | 'count') => median(runs.map(run => run[field]))
  return { ...chosen, time: of('time'), longest: of('longest'), heap: of('heap'), peak: of('peak'), count: of('count') }
})
const row = ({ name, base, file, time, longest, heap, peak, count }: Measured) => {
  const against = measured.find(other => other.name === base)
  const size = files[file as keyof typeof files].length
  return `| ${[name, megabytes(size), count, time.toFixed(0), against ? (time / against.time).toFixed(1) : '–', longest.toFixed(0), against ? (longest / against.longest).toFixed(2) : '–', megabytes(heap), megabytes(peak)].join(' | ')} |`
}
const report = `# Import: a hundred thousand rows and fourteen thousand polygons

Median of ${rounds} rounds, each on a new page, in one run of Chromium below a path and under the headers of the app; only the ratios travel to
other machines. The table has ${rows.toLocaleString('en-GB')} rows of five columns; the ${polygons.toLocaleString('en-GB')} polygons have ${corners} corners each, in RD New.
‘Still’ is the longest time in which nothing else on the page got a turn. The baselines do less: they only parse, on the page itself.
The time counts the start of the worker and the taking over of what it read. ‘Peak’ is what the process of the page grew by, worker and all.
The preview runs on the page, over rows that were read already. What is refused gives a fault and no rows.

| | MB | read | ms | against the baseline | still, ms | against the baseline | heap left, MB | peak, MB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${measured.map(row).join('\n')}
`
writeFileSync(resolve(import.meta.dirname, 'import.md'), report)
console.log(report)
await browser.close()
server.httpServer.close()
process.exit(0)
