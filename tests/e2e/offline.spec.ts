// After one visit everything works without a network; a new version waits until it is asked for. Two windows with two versions stand in faults-versions.spec.ts.
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mergeTests, type Page } from '@playwright/test'
import { expect, test } from './atlas-page'
import { onOwnSite } from './own-site'

test.use({ serviceWorkers: 'allow' })

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')

async function visitOnce(page: Page) {
  await page.goto('/')
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

  test('the table can be taken along in every kind of file, and the map as a picture', async ({ atlas, page, context }) => {
    await visitOnce(page)
    await context.setOffline(true)
    const taken: string[] = []
    const take = async (menu: RegExp, file: RegExp) => {
      await page.getByRole('button', { name: menu }).first().click()
      const saved = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: file }).click()
      taken.push((await saved).suggestedFilename().replace(/^.*\./, ''))
    }
    await page.goto('/tabel/?indicator=lonely')
    for (const file of [/^CSV, standaard/, /XLSX/, /^JSON/, /^GeoJSON/]) await take(/^Tabel downloaden/, file)
    await page.goto('/gebied/heerlen-noord/')
    await atlas.waitForMap()
    for (const file of [/PNG/, /SVG/]) await take(/^Kaart downloaden/, file)
    expect(taken).toEqual(['csv', 'xlsx', 'json', 'geojson', 'png', 'svg'])
  })

  test('a presentation is shown slide by slide, with its map', async ({ page, context }) => {
    await visitOnce(page)
    await context.setOffline(true)
    await page.goto('/presenteren/?presentatie=gebied.delft-west&stand=tonen')
    await expect(page.getByRole('article').first()).toContainText('Delft West')
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/dia=2/)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('the menu says that the app is ready for it, and from which day the data are', async ({ page }) => {
    await visitOnce(page)
    await page.getByRole('button', { name: 'Meer' }).click()
    await expect(page.getByText(/^Klaar voor offline\. Gegevens van \d+ \w+ 20\d\d\.$/)).toBeVisible()
  })
})

test('the browser can install the app', async ({ page }) => {
  await visitOnce(page)
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // What a test opens counts as a private window, in which nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter(id => id !== 'in-incognito')).toEqual([])
})

test('a map on another website keeps nothing', async ({ page }) => {
  await page.goto('/insluiten/delft-west/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(4000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

const testOnOwnSite = mergeTests(test, onOwnSite)

testOnOwnSite.describe('on a site of its own', () => {
  testOnOwnSite('a new version waits for ‘Nu vernieuwen’ and never loads by itself', async ({ page, folder }) => {
    await visitOnce(page)
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

  testOnOwnSite('a disk without room leaves an app that works with the network', async ({ atlas, page, context, baseURL }) => {
    const client = await context.newCDPSession(page)
    await page.goto('/')
    await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL).origin, quotaSize: 500_000 })
    await atlas.answers()
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length)), { timeout: 20_000 }).toBe(0)
    await atlas.inList('Delft West').click()
    await atlas.expectArea('Delft West')
    await page.reload()
    await atlas.expectArea('Delft West')
    await page.getByRole('button', { name: 'Meer' }).click()
    await expect(page.getByText(/^Nog niet klaar voor offline/)).toBeVisible()
  })

  testOnOwnSite('where the browser threw away the page it kept, the network answers', async ({ atlas, page }) => {
    await visitOnce(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) if (request.url.includes('shell.html')) await cache.delete(request)
      }
    })
    await page.goto('/gebied/delft-west/')
    await atlas.expectArea('Delft West')
  })

  testOnOwnSite('where not every file can be kept the app goes on with the network', async ({ atlas, page, folder }) => {
    rmSync(join(folder, 'data/v1/graticule.geojson'))
    await page.goto('/')
    await atlas.expectCountry()
    await page.waitForTimeout(6000)
    expect(await isKept(page)).toBe(false)
    await atlas.inList('Delft West').click()
    await atlas.expectArea('Delft West')
    await page.getByRole('button', { name: 'Meer' }).click()
    await expect(page.getByText(/^Nog niet klaar voor offline/)).toBeVisible()
  })
})
