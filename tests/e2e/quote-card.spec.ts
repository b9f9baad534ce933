// A quote to take along, from the built app.
import { readFile } from 'node:fs/promises'
import { expect, test } from './atlas-page'

const open = async (page: import('@playwright/test').Page) => {
  const quote = page.getByRole('group', { name: 'Citaat 1 uit Delft West' })
  await quote.getByRole('button', { name: /^Meenemen/ }).click()
  return quote
}

test('a quote is saved as a picture of the size of a slide', async ({ atlas, page }) => {
  await atlas.open('/gebied/delft-west/?plek=delft-west-quote-1')
  await open(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^PNG, liggend/ }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/citaat-delft-west-1.*\.png$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16) / bytes.readUInt32BE(20)).toBeCloseTo(1200 / 675, 2)
})

test('a quote is saved as a drawing with its words and its source', async ({ atlas, page }) => {
  await atlas.open('/gebied/delft-west/?plek=delft-west-quote-1')
  await open(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^SVG, vierkant/ }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  expect(text).toContain('<svg')
  expect(text).toMatch(/Nathalie van der Hak|Creativiteit, lef en een lange adem/)
})
