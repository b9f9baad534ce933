// npm run bench:hosting: what nginx with our configuration answers on this machine, what a visit asks of it, and what a launch day needs.
// Needs `npm run build`, nginx and Chromium. Not every port will do: browsers and `fetch` refuse some. Asks only this machine, for some seconds.
import { randomBytes } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import autocannon from 'autocannon'
import { runNginx } from '../scripts/hosting/run-nginx'
import { type Load, visits } from './hosting/visits'

const port = Number(process.env.ATLAS_PORT ?? 4290)
const duration = 4
const connections = 50
const place = { dist: resolve(import.meta.dirname, '../dist'), port, base: '/' }

/** Of a launch day. The share of the busiest hour and the rush within it are assumptions, on the safe side. */
const day = { visitors: 100_000, busiestHour: 0.2, rush: 10 }

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const counting = await runNginx({ ...place, quality: 11, isLogged: true })
const measured = await visits(browser, counting)
await browser.close()
await counting.stop()

const quiet = await runNginx({ ...place, quality: 11 })
writeFileSync(join(quiet.files, 'layer.pmtiles'), randomBytes(2_000_000))
const asset = readdirSync(join(quiet.files, 'assets')).find(name => /^index-.*\.js$/.test(name)) ?? ''
const compressed = { 'accept-encoding': 'br' }
const { headers } = await fetch(`${quiet.origin}/data/v1/areas.json`, { headers: compressed })
const kinds: { name: string; path: string; headers: Record<string, string> }[] = [
  { name: 'a page (an area)', path: '/gebied/breda-noord/', headers: compressed },
  { name: 'the code of the app', path: `/assets/${asset}`, headers: compressed },
  { name: 'the data of the areas', path: '/data/v1/areas.json', headers: compressed },
  { name: 'the same data, not changed (304)', path: '/data/v1/areas.json', headers: { ...compressed, 'if-none-match': headers.get('etag') ?? '' } },
  { name: '16 KB out of a layer (range)', path: '/layer.pmtiles', headers: { range: 'bytes=1000000-1016383' } },
  { name: 'an address that is no page (404, made on the way)', path: '/nergens/', headers: { 'accept-encoding': 'gzip' } },
]
const fire = async (requests: autocannon.Request[]) => {
  const result = await autocannon({ url: quiet.origin, requests, connections, duration })
  if (result.errors > 0) throw new Error(`${requests[0]?.path}: ${result.errors} requests failed`)
  return result
}
const rates: string[] = []
for (const { name, path, headers } of kinds) {
  const { requests, throughput, latency } = await fire([{ path, headers }])
  const size = throughput.total / requests.total / 1000
  rates.push(`| ${name} | ${size.toFixed(1)} | ${Math.round(requests.average)} | ${((throughput.average * 8) / 1e6).toFixed(0)} | ${latency.p99} |`)
}
const replayed = await fire(measured.cold.paths.map(path => ({ path, headers: compressed })))
const visitsPerSecond = replayed.requests.average / measured.cold.requests
await quiet.stop()

const visitLine = (name: string, { requests, bytes, lasting }: Load) =>
  `| ${name} | ${requests} | ${Math.round(bytes / 1000)} | ${Math.round(lasting / 1000)} |`
const perSecond = (day.visitors * day.busiestHour) / 3600
const megabits = ({ bytes }: Load, factor = 1) => (perSecond * factor * bytes * 8) / 1e6
const dayLine = (name: string, load: Load) =>
  `| ${name} | ${Math.round((day.visitors * load.bytes) / 1e9)} | ${Math.round(perSecond * load.requests)} | ${Math.round(megabits(load))} | ${Math.round(perSecond * day.rush * load.requests)} | ${Math.round(megabits(load, day.rush))} |`
const report = `# What the web server answers, and what a launch day needs

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:hosting\` over the loopback of a machine with ${cpus().length} processors.
The one who asks, Chromium and autocannon, shared them with nginx: a server of its own answers more. No TLS, no log.

## Requests a second

nginx with the files of [deploy/nginx](../deploy/nginx), ${connections} connections, ${duration} seconds each.

| what | KB an answer | requests a second | Mbit a second | 99 of 100 within, ms |
| --- | --- | --- | --- | --- |
${rates.join('\n')}

## One visit

Opening the country, the live map, two areas; bytes as nginx sent them, with headers, Brotli where a file has it.

| visit | requests | KB | of them in \`assets/\` |
| --- | --- | --- | --- |
${visitLine('the first, nothing kept for offline', measured.cold)}
${visitLine('coming back, from the cache of the browser', measured.back)}
${visitLine('the first, with everything kept for offline', measured.coldKept)}
${visitLine('coming back, from what was kept', measured.backKept)}

## A launch day of ${day.visitors.toLocaleString('en')} visitors

All of them new. Assumed: a share of ${day.busiestHour * 100} % comes in the busiest hour (${perSecond.toFixed(1)} visits a second), and in its worst minute ${day.rush} times as many (${Math.round(perSecond * day.rush)}).

| if each visitor | GB that day | requests/s, busiest hour | Mbit/s, busiest hour | requests/s, worst minute | Mbit/s, worst minute |
| --- | --- | --- | --- | --- | --- |
${dayLine('looks and goes before all is kept', measured.cold)}
${dayLine('stays until all is kept for offline', measured.coldKept)}

Replayed request by request, ${visitsPerSecond.toFixed(1)} first visits a second came out of this machine (${((replayed.throughput.average * 8) / 1e6).toFixed(0)} Mbit a second), while the asker took its half of the processors: ${(visitsPerSecond / perSecond).toFixed(1)} times the busiest hour and ${(visitsPerSecond / perSecond / day.rush).toFixed(2)} times its worst minute.
What follows from it stands in [hosting](../docs/hosting.md).
`
writeFileSync(resolve(import.meta.dirname, 'hosting.md'), report)
console.log(report)
