// A page that stands still while it loads and says nothing in the console.
import type { ConsoleMessage, Page } from '@playwright/test'
import { expect, test } from './atlas-page'
import { readSlowly } from './slow-reading'

const screens = ['/', '/gebied/rotterdam-zuid/', '/gebied/rotterdam-zuid/?taal=en&weergave=donker', '/?weergave=beamer', '/verantwoording/']

/** Drivers that draw in software grumble, and what is kept for offline has a spec of its own; that is not ours to mend. */
const isOurs = (message: ConsoleMessage) =>
  ['error', 'warning'].includes(message.type()) && !/GL Driver|GPU stall|software WebGL|swiftshader|registration blocked/i.test(message.text())

for (const address of screens)
  test(`${address} says nothing in the console`, async ({ atlas, page }) => {
    const said: string[] = []
    page.on('console', message => isOurs(message) && said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    if (address.startsWith('/verantwoording')) await atlas.open(address)
    else await atlas.openWithMap(address)
    expect(said).toEqual([])
  })

/** Adds up how far things have jumped since the page began to load, as browsers do for Cumulative Layout Shift. */
async function watchJumps(page: Page) {
  await page.addInitScript(() => {
    const watched = window as unknown as { jumps: number; isWatched: boolean }
    watched.jumps = 0
    new PerformanceObserver(entries => {
      for (const entry of entries.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) watched.jumps += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { jumps: number }).jumps)
}

const viewports = [
  { name: 'a laptop', viewport: { width: 1440, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
]

// What comes in one piece is laid out in other steps than what comes bit by bit.
for (const { name, viewport } of viewports)
  for (const address of ['/', '/gebied/utrecht-overvecht/', '/en/gebied/tilburg-noord-west/', '/insluiten/utrecht-overvecht/'])
    test(`${address} read at once does not jump on ${name}`, async ({ atlas, page }) => {
      await page.setViewportSize(viewport)
      const jumps = await watchJumps(page)
      await page.goto(address)
      await atlas.answers()
      await expect(page.locator('#app')).not.toHaveAttribute('data-take-over')
      expect(await jumps()).toBeLessThanOrEqual(0.02)
    })

test.describe('read slowly from the network', () => {
  let slow: Awaited<ReturnType<typeof readSlowly>>
  test.beforeAll(async () => {
    slow = await readSlowly()
  })
  test.afterAll(() => slow.close())

  for (const { name, viewport } of viewports)
    for (const address of ['/', '/gebied/utrecht-overvecht/', '/tabel/', '/themas/', '/themas/wonen/'])
      test(`${address} does not jump on ${name}`, async ({ atlas, page }) => {
        await page.setViewportSize(viewport)
        const jumps = await watchJumps(page)
        await atlas.open(`${slow.address}${address}`)
        if ((await atlas.firstMap.count()) > 0) await atlas.waitForMap()
        expect(await jumps()).toBeLessThanOrEqual(0.02)
      })
})
