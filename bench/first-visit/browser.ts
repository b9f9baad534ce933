// The browser of the bench: one Chromium that draws in software, a fresh context for each visit, and what is measured in its pages.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumFlags } from '../../scripts/chromium-flags'

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath, args: chromiumFlags })

export type Connection = 'throttled' | 'unthrottled'
export const connections: readonly Connection[] = ['throttled', 'unthrottled']
/** In bytes a second and milliseconds: 10 Mbit/s with 40 ms. */
const slow = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 }

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
/** The value that `share` of all values, from 0 to 1, do not exceed. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN

/** A visitor who has been nowhere yet. What is kept for offline is left out, since it would answer instead of the network. */
export const visitor = (browser: Browser, viewport = desk): Promise<BrowserContext> =>
  browser.newContext({ viewport, locale: 'nl-NL', colorScheme: 'light', serviceWorkers: 'block' })

/** A new window of Chromium loads hundreds of parts of its own address bar, in the way of the page; after this many milliseconds it has done so. */
const settling = 2500

export async function opened(context: BrowserContext, connection: Connection): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (connection === 'throttled') await session.send('Network.emulateNetworkConditions', slow)
  await page.addInitScript(watch)
  await page.waitForTimeout(settling)
  return { page, session }
}

export type Seen = { shifts: number; longTasks: { start: number; duration: number }[]; interactions: Record<string, number> }

/** Runs in the page before all else: keeps how far things jumped, what took long, and how long each interaction took. */
function watch() {
  const seen: Seen = { shifts: 0, longTasks: [], interactions: {} }
  ;(window as unknown as { seen: Seen }).seen = seen
  const observe = (type: string, note: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options })
  observe('layout-shift', entry => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shifts += value
  })
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ start: startTime, duration }))
  observe(
    'event',
    entry => {
      const { interactionId } = entry as unknown as { interactionId: number }
      if (interactionId) seen.interactions[interactionId] = Math.max(seen.interactions[interactionId] ?? 0, entry.duration)
    },
    { durationThreshold: 16 },
  )
}

export const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen)

/** Milliseconds from the start of the visit to the first text or picture. */
export async function firstPaint(page: Page): Promise<number> {
  const at = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
  return Number(await (await page.waitForFunction(at)).jsonValue())
}

/** Milliseconds from the start of the visit until the live map has been painted. */
export async function mapPaint(page: Page): Promise<number> {
  const at = () => performance.getEntriesByName('map-painted')[0]?.startTime ?? null
  return Number(await (await page.waitForFunction(at, null, { timeout: 60_000 })).jsonValue())
}

/** Waits until the app answers keys and clicks. */
export const isLive = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.live !== undefined)
