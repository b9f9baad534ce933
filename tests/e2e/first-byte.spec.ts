// What is there at the first byte: pages with their content, the map as links, and an app that takes them over without a word.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'
import { hold } from './faults-page'

const dist = resolve(import.meta.dirname, '../../dist')
const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('index.html'))
  .map(file => `/${file.slice(0, -'index.html'.length)}`)

test.describe('without code', () => {
  test.use({ javaScriptEnabled: false })

  test('an area can be read to its end', async ({ atlas, page }) => {
    await page.goto('/gebied/utrecht-overvecht/')
    await atlas.expectArea('Utrecht Overvecht')
    await expect(atlas.part('Opgaven & ambities')).toContainText('Meedoen en ondernemen')
    await expect(atlas.part('Interview').getByRole('blockquote').first()).toBeVisible()
    await expect(atlas.part('Cijfers')).toContainText('CBS')
  })

  test('a marker of the map leads to its area, and the list to the next one', async ({ atlas, page }) => {
    await page.goto('/')
    await atlas.firstMap.locator('[data-form="wide"] [data-goes-to="heerlen-noord"] circle').first().click()
    await atlas.expectArea('Heerlen Noord')
    await atlas.inList('Breda Noord').click()
    await atlas.expectArea('Breda Noord')
  })

  test('every part can be reached, also in English', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Alle onderdelen' }).getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en/')
    await page.getByRole('navigation', { name: 'All parts' }).getByRole('link', { name: 'Table' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Table')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })

  test('a phone shows the map above and the text below', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/gebied/utrecht-overvecht/')
    await expect(atlas.heading).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test('every address has its page', () => {
  expect(addresses.length).toBe(120)
})

/** Of the twenty areas for other websites one is enough: they differ in nothing but the area. */
const taken = addresses.filter(address => !/insluiten\/./.test(address) || address.includes('delft-west'))

for (const [name, pages] of [
  ['Dutch', taken.filter(address => !address.startsWith('/en/'))],
  ['English', taken.filter(address => address.startsWith('/en/'))],
] as const)
  test(`the app takes over every page in ${name} without a word of complaint`, async ({ context }) => {
    test.setTimeout(240_000)
    const said: string[] = []
    for (const address of pages) {
      const page = await context.newPage()
      page.on(
        'console',
        message => ['error', 'warning'].includes(message.type()) && !/GPU stall|GL Driver/.test(message.text()) && said.push(`${address}: ${message.text()}`),
      )
      page.on('pageerror', error => said.push(`${address}: ${error.message}`))
      await page.goto(address)
      await isTakenOver(page)
      await page.close()
    }
    expect(said).toEqual([])
  })

test('the elements of a page stay the same ones when the app takes it over', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => Object.assign(window, { before: document.querySelector('#panel h1') }))
  })
  await page.goto('/gebied/delft-west/')
  await isTakenOver(page)
  expect(await page.evaluate(() => (window as unknown as { before: Element }).before === document.querySelector('#panel h1'))).toBe(true)
})

test('the live map comes only once the visitor does something, and its markers stand where those before it stood', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/')
  await isTakenOver(page)
  expect(asked.filter(address => /MapView|maplibre/.test(address))).toEqual([])
  const areas = ['heerlen-noord', 'rotterdam-zuid', 'groningen-noord', 'breda-noord']
  const middleOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  const before = await Promise.all(areas.map(area => middleOf(`[data-form="wide"] [data-goes-to="${area}"] [data-area] circle`)))
  await atlas.waitForAllMarkers()
  const after = await Promise.all(areas.map(area => middleOf(`g[data-area="${area}"] circle`)))
  for (const [index, { x, y }] of before.entries()) expect(Math.hypot(x - (after[index]?.x ?? 0), y - (after[index]?.y ?? 0)), areas[index]).toBeLessThan(2)
})

test('a click on the map before it lives opens the area without loading a page', async ({ atlas, page }) => {
  await page.goto('/')
  await isTakenOver(page)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.locator('[data-form="wide"] [data-goes-to="arnhem-oost"] circle').first().click()
  await atlas.expectArea('Arnhem Oost')
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
})

test('a button that is pressed before the app lives is answered once it does', async ({ page }) => {
  const release = await hold(page, /assets\/index-/)
  await page.goto('/gebied/delft-west/')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  release()
  await expect(page.getByRole('button', { name: 'Begrippen' })).toBeVisible()
})

test('the head says what the page is about, in which languages it is there, and where it lies', async ({ page }) => {
  await page.goto('/en/gebied/delft-west/')
  await expect(page).toHaveTitle('Delft West | Focusatlas')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Delft West in Delft/)
  const resolved = (selector: string) => page.locator(selector).evaluate(link => new URL((link as HTMLLinkElement).href).pathname)
  expect(await resolved('link[rel="canonical"]')).toBe('/en/gebied/delft-west/')
  expect(await resolved('link[hreflang="nl"]')).toBe('/gebied/delft-west/')
  const place = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(place).toMatchObject({ '@type': 'Place', name: 'Delft West' })
})

/** React has taken the page over. */
async function isTakenOver(page: Page) {
  await page.waitForFunction(() => Object.keys(document.querySelector('#app') ?? {}).some(key => key.startsWith('__reactContainer')), null, { timeout: 30_000 })
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
