// What one visitor asks of the server, counted by nginx itself: page, map, and what the service worker keeps.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext } from '@playwright/test'
import type { RunningNginx } from '../../scripts/hosting/run-nginx'

export type Load = {
  requests: number
  bytes: number
  /** Of the bytes, those of files that may be kept for a year. */
  lasting: number
  /** What was asked for, in order. */
  paths: string[]
}

const linesOf = (nginx: RunningNginx) => readFileSync(nginx.log, 'utf8').trimEnd().split('\n').filter(Boolean)

function loadOf(lines: readonly string[]): Load {
  const answers = lines.map(line => line.split(' ')).map(([bytes, , path = '/']) => ({ bytes: Number(bytes), path }))
  const sum = (some: typeof answers) => some.reduce((total, { bytes }) => total + bytes, 0)
  return {
    requests: answers.length,
    bytes: sum(answers),
    lasting: sum(answers.filter(({ path }) => path.startsWith('/assets/'))),
    paths: answers.map(({ path }) => path),
  }
}

/** Resolves when nothing has been asked for in three seconds. */
async function silence(nginx: RunningNginx): Promise<void> {
  let before = -1
  while (linesOf(nginx).length !== before) {
    before = linesOf(nginx).length
    await setTimeout(3000)
  }
}

/** Opens the country, waits for the live map, chooses an area and then another one. */
async function visit(context: BrowserContext, nginx: RunningNginx): Promise<Load> {
  const before = linesOf(nginx).length
  const page = await context.newPage()
  await page.goto(`${nginx.origin}/`)
  await page.locator('html[data-live]').waitFor()
  await page.mouse.move(300, 300)
  await page.locator('canvas').waitFor()
  for (const area of ['Breda Noord', 'Heerlen Noord']) {
    await page.getByRole('navigation', { name: 'Gebieden' }).getByRole('link', { name: area }).click()
    await page.getByRole('heading', { level: 1, name: area }).waitFor()
    await setTimeout(2000)
  }
  await silence(nginx)
  await page.close()
  return loadOf(linesOf(nginx).slice(before))
}

/** The same walk four times: in a browser that may not keep the app for offline and in one that may, each new and coming back. */
export async function visits(browser: Browser, nginx: RunningNginx): Promise<Record<'cold' | 'back' | 'coldKept' | 'backKept', Load>> {
  const plain = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
  const keeping = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
  const measured = {
    cold: await visit(plain, nginx),
    back: await visit(plain, nginx),
    coldKept: await visit(keeping, nginx),
    backKept: await visit(keeping, nginx),
  }
  await Promise.all([plain.close(), keeping.close()])
  return measured
}
