// Whether the page stands still while it loads, and leaves the browser room to answer.
import type { Browser } from '@playwright/test'
import { desk, firstPaint, isLive, middle, opened, phone, seenIn, visitor } from './browser'
import type { Section } from './report'
import type { Bench } from './server'

const rounds = 3
const addresses = ['/', '/gebied/utrecht-overvecht/', '/tabel/', '/themas/']

/** A visit until the live map is there, if there is one: how far things jumped, and what took long between the first paint and the start of the map. */
async function visit(browser: Browser, address: string, viewport: typeof desk) {
  const { page } = await opened(await visitor(browser, viewport), 'throttled')
  await page.goto(address)
  const painted = await firstPaint(page)
  await isLive(page)
  await page.waitForTimeout(1500)
  const { longTasks } = await seenIn(page)
  await page.mouse.move(5, 5)
  await page.waitForFunction(() => !document.querySelector('[data-first-map]'), null, { timeout: 60_000 })
  await page.waitForTimeout(500)
  const { shifts } = await seenIn(page)
  await page.context().close()
  const late = longTasks.filter(({ start, duration }) => start + duration > painted + 1)
  return { shifts, tasks: late.length, longest: Math.max(0, ...late.map(({ duration }) => duration)) }
}

export async function still(browser: Browser, { base }: Bench): Promise<Section> {
  const rows: string[][] = []
  let isMet = true
  for (const { name, viewport } of [
    { name: 'desk', viewport: desk },
    { name: 'phone', viewport: phone },
  ])
    for (const address of addresses) {
      const visits = []
      for (let round = 0; round < rounds; round++) visits.push(await visit(browser, `${base}${address}`, viewport))
      const shifts = Math.max(...visits.map(seen => seen.shifts))
      const longest = middle(visits.map(seen => seen.longest))
      const isGood = shifts <= 0.02 && longest <= 50
      isMet = isMet && isGood
      rows.push([
        `${address} (${name})`,
        shifts.toFixed(4),
        shifts <= 0.02 ? 'met' : 'not met',
        String(middle(visits.map(seen => seen.tasks))),
        longest.toFixed(0),
        longest <= 50 ? 'met' : 'not met',
      ])
    }
  return {
    title: 'Standing still',
    about: `Throttled, cold: the largest cumulative layout shift of ${rounds} visits, the live map included (goal: 0.02), and tasks over 50 ms between the first paint and the start of the map (goal: none; median of ${rounds}).`,
    head: ['page', 'layout shift', '', 'long tasks', 'longest, ms', ''],
    rows,
    isMet,
  }
}
