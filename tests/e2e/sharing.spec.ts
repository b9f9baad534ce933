// What is on screen, for others: a link, a code, and the map on another website.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './atlas-page'
import { readCode } from './colours'

test('the share dialog copies the link and shows a code with the very same', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('/gebied/breda-noord/?indicator=lonely')
  await page.getByRole('button', { name: 'Delen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Deel wat u ziet' })
  await dialog.getByRole('button', { name: 'Kopieer de link' }).click()
  await expect(dialog.getByText('De link is gekopieerd.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe('/gebied/breda-noord/')
  expect(await readCode(page, await dialog.getByRole('img', { name: 'QR-code met de link naar dit beeld' }).screenshot())).toBe(link)
})

test('the code to embed puts the map on another website, with its area and figure, and keeps nothing there', async ({ atlas, page, browser }) => {
  await atlas.open('/gebied/breda-noord/?indicator=lonely')
  await page.getByRole('button', { name: 'Delen' }).click()
  await page.getByRole('spinbutton', { name: 'Hoogte in pixels' }).fill('520')
  const code = await page.getByRole('textbox', { name: 'Plak deze code in uw website' }).inputValue()
  const host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><h1>Gemeente</h1>${code}`))
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
  const website = await browser.newPage()
  await website.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  const frame = website.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Breda Noord')
  await expect(frame.getByRole('link', { name: 'Open in Focusatlas' })).toHaveAttribute('href', /^gebied\/breda-noord\/\?indicator=lonely$/)
  await expect(website.locator('iframe')).toHaveJSProperty('clientHeight', 520)
  const inside = website.frames().find(one => one !== website.mainFrame())
  expect(await inside?.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
  await website.close()
  await new Promise(resolve => host.close(resolve))
})

test('a map that nobody can move is a drawing', async ({ atlas, page }) => {
  await atlas.open('/insluiten/breda-noord/?indicator=lonely&stil=ja')
  await expect(page.getByRole('img', { name: /Breda Noord/ })).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)
})
