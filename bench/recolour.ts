// npm run bench:recolour: from choosing another indicator to the repainted map, as a ratio to a bare MapLibre page
// that sets a new paint property for the same polygons. Both in one browser, in turns, so that only the ratio counts.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumFlags } from '../scripts/chromium-flags'

type Bench = Record<'ours' | 'bare', (count: number, rounds: number) => Promise<number[]>>

const counts = [20, 99, 3340]
const rounds = 9
const root = resolve(import.meta.dirname, 'recolour')
const outDir = mkdtempSync(join(tmpdir(), 'focusatlas-bench-'))
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

await build({
  root,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
})
const server = await preview({ root, base: './', build: { outDir }, preview: { host: '127.0.0.1', port: 4190 } })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: chromiumFlags,
})
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
await page.goto('http://127.0.0.1:4190/')
const run = (which: keyof Bench, count: number) =>
  page.evaluate(([name, polygons, turns]) => (window as unknown as { bench: Bench }).bench[name](polygons, turns), [which, count, rounds] as const)

const lines = ['| polygons | bare MapLibre, ms | Focusatlas, ms | ratio |', '| --- | --- | --- | --- |']
for (const count of counts) {
  const [bare, ours] = [median(await run('bare', count)), median(await run('ours', count))]
  lines.push(`| ${count} | ${bare.toFixed(0)} | ${ours.toFixed(0)} | ${(ours / bare).toFixed(2)} |`)
}
const report = `# Another indicator: from choice to painted map

Median of ${rounds} rounds, in one run of Chromium that draws in software; only the ratios travel to other machines.
The bare page sets a new \`fill-color\` of as many polygons, which builds its tiles again; ours sends colours as feature-state
into the whole style.

${lines.join('\n')}
`
writeFileSync(resolve(import.meta.dirname, 'recolour.md'), report)
console.log(report)
await browser.close()
server.httpServer.close()
process.exit(0)
