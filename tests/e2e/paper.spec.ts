// Every screen as it comes out of a printer.

import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { expect, test } from './atlas-page'

async function print(page: Page): Promise<string> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

const screens: readonly [string, string, string][] = [
  ['the country', '/', 'Twintig gebieden, één opgave'],
  ['an area', '/gebied/breda-noord/', 'gemeente Breda, provincie Noord-Brabant'],
  ['a comparison', '/vergelijk/?gebieden=delft-west,zaandam-oost', 'Zaandam Oost'],
  ['the themes', '/themas/', 'Groningen Noord'],
  ['a theme', '/themas/wonen/', 'Wat de gebieden willen'],
  ['the results', '/resultaten/', 'niet nagerekend'],
  ['the people', '/mensen/', 'Sharon Dijksma'],
  ['the table', '/tabel/', 'Amsterdam Nieuw-West'],
  ['the account of the data', '/verantwoording/', 'Geen website van de overheid'],
  ['the accessibility statement', '/toegankelijkheid/', 'EN 301 549'],
]

for (const [name, address, words] of screens)
  test(`${name} is on paper with what it says, its sources and its link`, async ({ atlas, page }) => {
    await atlas.open(address)
    await expect(page.getByText(words).first()).toBeAttached()
    const text = await print(page)
    expect(text).toContain(words)
    expect(text).toContain('Publicatie ministerie, april 2023')
    expect(text).toContain(new URL(address, page.url()).pathname)
  })

test('the live map is a picture on paper, in the place where it was on the screen', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/breda-noord/?indicator=lonely')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const picture = atlas.map.locator('img')
  await expect(picture).toBeVisible()
  const colours = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const seen = new Set<number>()
    for (let at = 0; at < data.length; at += 400) seen.add((data[at] ?? 0) * 65536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0))
    return seen.size
  })
  expect(colours).toBeGreaterThan(5)
})

test('what cannot be pressed on paper is not there', async ({ atlas, page }) => {
  await atlas.open('/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Kies een cijfer' })).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Rondleiding' })).toBeHidden()
})
