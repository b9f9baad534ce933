// After one visit everything works without a network; a new version waits until it is asked for.
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { port } from './addresses'
import { expect, test } from './atlas-page'

const root = resolve(import.meta.dirname, '../..')
test.use({ serviceWorkers: 'allow' })

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')

async function visitOnce(page: Page, address = '/') {
  await page.goto(address)
  await expect.poll(() => isKept(page), { timeout: 45_000 }).toBe(true)
}

test.describe('after one visit, without a network', () => {
  test('a link that was never opened before works, with its figure on the map', async ({ atlas, page, context }) => {
    await visitOnce(page)
    await context.setOffline(true)
    await page.goto('/gebied/heerlen-noord/?indicator=lonely')
    await atlas.expectArea('Heerlen Noord')
    await atlas.waitForMap()
    await expect(
      atlas.map
        .getByRole('region', { name: 'Legenda' })
        .getByText(/Eenzaam/)
        .first(),
    ).toBeVisible()
  })

  test('English, the table with its file, the search and a presentation work', async ({ page, context }) => {
    await visitOnce(page)
    await context.setOffline(true)
    await page.goto('/en/tabel/?indicator=lonely')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Table')
    await page
      .getByRole('button', { name: /Download/ })
      .first()
      .click()
    const saved = page.waitForEvent('download')
    await page.getByText(/CSV/).first().click()
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
    await page.goto('/presenteren/?presentatie=gebied.delft-west&stand=tonen&dia=2')
    await expect(page.getByRole('main')).toBeVisible()
    await page.goto('/')
    await page.getByRole('button', { name: /^Zoeken/ }).click()
    await page.getByRole('dialog').getByRole('combobox').fill('poelenburg')
    await expect(page.getByRole('option', { name: /Zaandam Oost/ }).first()).toBeVisible()
  })

  test('the menu says that the app is ready for it, and from which day the data are', async ({ page }) => {
    await visitOnce(page)
    await page.getByRole('button', { name: 'Meer' }).click()
    await expect(page.getByText(/^Klaar voor offline\. Gegevens van \d+ \w+ 20\d\d\.$/)).toBeVisible()
  })
})

test('a map on another website keeps nothing', async ({ page }) => {
  await page.goto('/insluiten/delft-west/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(4000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test.describe('on a server of its own', () => {
  let folder = ''
  let server: ChildProcess | null = null
  let address = ''

  test.beforeEach(async ({ request }, { workerIndex }) => {
    folder = mkdtempSync(join(tmpdir(), 'focusatlas-versions-'))
    cpSync(join(root, 'dist'), folder, { recursive: true })
    const own = port + 20 + workerIndex
    address = `http://127.0.0.1:${own}/`
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--port', String(own), '--folder', relative(root, folder)], { cwd: root })
    await expect(async () => expect((await request.get(address)).ok()).toBe(true)).toPass({ timeout: 20_000 })
  })

  test.afterEach(() => {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a new version waits for ‘Nu vernieuwen’ and never loads by itself', async ({ page }) => {
    await visitOnce(page, address)
    await page.reload()
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    appendFileSync(join(folder, 'service-worker.js'), '\n// the next version\n')
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const notice = page.getByRole('complementary', { name: 'Nieuwe versie' })
    await expect(notice).toBeVisible({ timeout: 30_000 })
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
    await notice.getByRole('button', { name: 'Nu vernieuwen' }).click()
    await expect.poll(() => page.evaluate(() => 'isSamePage' in window).catch(() => true), { timeout: 30_000 }).toBe(false)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })

  test('a second window is told that the new version is open elsewhere, and is not reloaded', async ({ page, context }) => {
    await visitOnce(page, address)
    await page.reload()
    const other = await context.newPage()
    await other.goto(`${address}gebied/delft-west/`)
    await other.waitForTimeout(6000)
    await other.evaluate(() => Object.assign(window, { isSamePage: true }))
    appendFileSync(join(folder, 'service-worker.js'), '\n// the next version\n')
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByRole('button', { name: 'Nu vernieuwen' }).click({ timeout: 30_000 })
    await expect(other.getByText('In een ander venster is de nieuwe versie al geopend.', { exact: false })).toBeVisible({ timeout: 30_000 })
    expect(await other.evaluate(() => 'isSamePage' in window)).toBe(true)
  })

  test('where not every file can be kept the app goes on with the network', async ({ atlas, page }) => {
    rmSync(join(folder, 'data/v1/graticule.geojson'))
    await page.goto(address)
    await atlas.expectCountry()
    await page.waitForTimeout(6000)
    expect(await isKept(page)).toBe(false)
    await atlas.inList('Delft West').click()
    await atlas.expectArea('Delft West')
    await page.getByRole('button', { name: 'Meer' }).click()
    await expect(page.getByText(/^Nog niet klaar voor offline/)).toBeVisible()
  })
})
