// What a first visit carries over the network, as the browser counts it.
import type { Browser } from '@playwright/test'
import { isLive, mapPaint, opened, visitor } from './browser'
import type { Section } from './report'
import type { Bench, Sent } from './server'

const kib = (bytes: number) => (bytes / 1024).toFixed(1)
const kindOf = (path: string): string => {
  if (/maplibre|MapView/.test(path)) return 'MapLibre and the code of the map'
  if (path.endsWith('.js')) return 'code'
  if (path.endsWith('.woff2')) return 'fonts'
  return path.startsWith('/data/') ? 'data' : 'page, style, icons'
}
const sumOf = (files: readonly Sent[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Bytes by kind until the live map is painted, and the code among them that had gone out when the app began to answer. */
async function visit(browser: Browser, { base, sent }: Bench, address: string) {
  const { page } = await opened(await visitor(browser), 'unthrottled')
  sent.length = 0
  await page.goto(`${base}${address}`)
  await isLive(page)
  const code = sumOf(sent.filter(({ path }) => kindOf(path) === 'code'))
  await page.mouse.move(700, 400)
  const painted = (await mapPaint(page)) + (await page.evaluate(() => performance.timeOrigin))
  await page.context().close()
  const until = sent.filter(({ at }) => at <= painted)
  const kinds = [...new Set(until.map(({ path }) => kindOf(path)))]
  return { code, byKind: kinds.map(kind => [kind, sumOf(until.filter(({ path }) => kindOf(path) === kind))] as const), all: sumOf(until) }
}

export async function bytes(browser: Browser, bench: Bench): Promise<Section> {
  const rows: string[][] = []
  let isMet = true
  for (const address of ['/', '/gebied/utrecht-overvecht/', '/en/gebied/utrecht-overvecht/']) {
    const { code, byKind, all } = await visit(browser, bench, address)
    const [isCodeGood, isAllGood] = [code <= 110 * 1024, all <= 700 * 1024]
    isMet = isMet && isCodeGood && isAllGood
    const kinds = [...byKind].map(([kind, size]) => `${kind} ${kib(size)}`).join(', ')
    rows.push([address, kib(code), isCodeGood ? 'met' : 'not met', kib(all), isAllGood ? 'met' : 'not met', kinds])
  }
  return {
    title: 'Bytes',
    about:
      'As carried, without headers, in KiB: the code that had come when the page could be used (goal: 110), and all until the live map was painted (goal: 700). The check of sizes in `npm test` reads the same from the built files.',
    head: ['page', 'code before use', '', 'first visit', '', 'of which'],
    rows,
    isMet,
  }
}
