// An alliance meeting about Utrecht Overvecht: made, shown in two windows, taken along and printed.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type AtlasPage, expect, test } from './atlas-page'
import { pixelsOf, readCode } from './colours'

const ready = '/presenteren/?presentatie=gebied.utrecht-overvecht'
const slideUrl = (number: number) => (url: URL) => Number(url.searchParams.get('dia') ?? 1) === number
const strip = (page: Page) => page.getByRole('region', { name: 'Dia’s' })
const thumb = (page: Page, number: number) => strip(page).getByRole('button', { name: new RegExp(`^Dia ${number}:`) })
const titleOf = async (page: Page, number: number) => ((await thumb(page, number).textContent()) ?? '').replace(/^.*Dia \d+: /, '')

async function makeOwn(atlas: AtlasPage, page: Page) {
  await atlas.open('/presenteren/')
  await page.getByRole('combobox', { name: 'Over een gebied' }).selectOption('Utrecht Overvecht')
  await page.getByRole('button', { name: 'Bekijk: Over een gebied' }).click()
  await page.getByRole('button', { name: 'Bewerk een eigen kopie' }).click()
  await expect(thumb(page, 1)).toBeVisible()
}

test('a ready presentation about an area has eight to twelve slides and a copy of it can be edited', async ({ atlas, page }) => {
  await makeOwn(atlas, page)
  const count = await strip(page)
    .getByRole('button', { name: /^Dia \d+:/ })
    .count()
  expect(count).toBeGreaterThanOrEqual(8)
  expect(count).toBeLessThanOrEqual(12)
  await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Overleg Overvecht')
  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Naam van de presentatie' })).toHaveValue('Overleg Overvecht')
})

test('slides are put in another order with the keyboard alone, and undone', async ({ atlas, page }) => {
  await makeOwn(atlas, page)
  const [second, third] = [await titleOf(page, 2), await titleOf(page, 3)]
  await thumb(page, 1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(thumb(page, 2)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(`‘${second}’ is nu dia 3 van 12.`)).toBeAttached()
  expect(await titleOf(page, 2)).toBe(third)
  await page.keyboard.press('Control+z')
  await expect.poll(() => titleOf(page, 2)).toBe(second)
})

test('the keys of a clicker lead through the slides, and a number with Enter to one of them', async ({ atlas, page }) => {
  await atlas.open(`${ready}&stand=tonen`)
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    [' ', 4],
    ['PageUp', 3],
    ['End', 12],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(slideUrl(number))
  }
  await page.keyboard.type('7')
  await expect(page.getByText('Naar dia 7: druk op Enter')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(slideUrl(7))
  await expect(page.getByRole('progressbar', { name: 'Voortgang' })).toHaveAttribute('aria-valuetext', 'Dia 7 van 12')
})

test('the speaker’s window and the room stay in step both ways, also after a reload, and each says so when the other is gone', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open(`${ready}&stand=tonen`)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('p')
  const speaker = await opening
  await expect(speaker.getByText('Loopt gelijk met het scherm voor de zaal.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(speaker).toHaveURL(slideUrl(2))
  await speaker.keyboard.press('PageDown')
  await expect(page).toHaveURL(slideUrl(3))
  await speaker.reload()
  await expect(speaker.getByText('Loopt gelijk met het scherm voor de zaal.')).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(slideUrl(3))
  await speaker.keyboard.press('b')
  await expect(page.getByText('Het scherm is zwart.')).toBeAttached()
  await speaker.keyboard.press('b')
  await speaker.close()
  await expect(page.getByText(/Het sprekersvenster is gesloten/)).toBeVisible()
})

test('the speaker sees the notes and the next slide', async ({ atlas, page }) => {
  await atlas.open(`${ready}&stand=spreker`)
  await expect(page.getByRole('region', { name: 'Notities' })).toContainText('Heet iedereen welkom.')
  await expect(page.getByRole('region', { name: /^Hierna/ })).toContainText('Agenda')
})

test('B makes the screen black, W white, and the same key shows the slide again', async ({ atlas, page }) => {
  await atlas.open(`${ready}&stand=tonen`)
  const middle = async () => {
    const { data } = await pixelsOf(page, await page.screenshot({ clip: { x: 300, y: 300, width: 1, height: 1 } }))
    return [...data.subarray(0, 3)]
  }
  await page.keyboard.press('b')
  await expect.poll(middle).toEqual([0, 0, 0])
  await page.keyboard.press('b')
  await page.keyboard.press('w')
  await expect.poll(middle).toEqual([255, 255, 255])
  await page.keyboard.press('w')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
})

test('an area chosen on the live map answers a question, and R brings the slide back as it was', async ({ atlas, page }) => {
  await atlas.open(`${ready}&stand=tonen`)
  await atlas.waitForAllMarkers()
  await atlas.onMap('zaandam-oost').click()
  await expect(page.getByText('U bekijkt Zaandam Oost')).toBeVisible()
  await expect(page).toHaveURL(slideUrl(1))
  await page.keyboard.press('r')
  await expect(page.getByText('U bekijkt Zaandam Oost')).toHaveCount(0)
  await atlas.waitForAllMarkers()
})

test('a presentation saved as a file, wiped and imported is the same one', async ({ atlas, page }) => {
  await makeOwn(atlas, page)
  const save = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    const path = await (await download).path()
    return { path, deck: JSON.parse(await readFile(path, 'utf8')).deck as Record<string, unknown> }
  }
  const before = await save()
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
  })
  await atlas.open('/presenteren/')
  await page.reload()
  await expect(page.getByText('U hebt hier nog geen eigen presentatie.')).toBeVisible()
  await page.getByLabel('Kies een bestand').setInputFiles(before.path)
  await expect(page.getByText('‘Utrecht Overvecht’ staat nu bij uw presentaties.')).toBeVisible()
  await page.getByRole('button', { name: 'Bewerken: Utrecht Overvecht' }).click()
  await expect(thumb(page, 1)).toBeVisible()
  const after = await save()
  const same = ({ id: _, changed: __, ...rest }: Record<string, unknown>) => rest
  expect(same(after.deck)).toEqual(same(before.deck))
})

test('a broken file gets a sentence and what is there stays', async ({ atlas, page }) => {
  await makeOwn(atlas, page)
  await page.getByRole('button', { name: 'Alle presentaties' }).click()
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "focusatlas') })
  await expect(page.getByRole('alert')).toContainText('bestand')
  await expect(page.getByRole('button', { name: 'Bewerken: Utrecht Overvecht' })).toBeVisible()
})

test('a link carries the presentation to another browser', async ({ atlas, page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await makeOwn(atlas, page)
  await page.getByRole('button', { name: 'Link naar deze presentatie' }).click()
  await expect(page.getByText('De link is gekopieerd. De notities gaan niet mee.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const elsewhere = await browser.newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Utrecht Overvecht')
  await elsewhere.getByRole('button', { name: 'Bewaar in deze browser' }).click()
  await expect(thumb(elsewhere, 12)).toBeVisible()
  await elsewhere.close()
})

test('a map view is added to the presentation at hand', async ({ atlas, page }) => {
  await makeOwn(atlas, page)
  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await atlas.openWithMap('/?indicator=lonely')
  await atlas.map.getByRole('button', { name: 'Voeg toe aan presentatie' }).click()
  await expect(page.getByText(/^Toegevoegd aan ‘Utrecht Overvecht’ als dia 13/)).toBeVisible()
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click()
  await expect(thumb(page, 13)).toHaveAttribute('aria-current', 'true')
})

test('any slide is saved as a PNG of 1920 by 1080 that shows it', async ({ atlas, page }) => {
  await atlas.open(ready)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar dia als PNG: 4 / 12' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^focusatlas-utrecht-overvecht-dia-4-\d{4}-\d\d-\d\d\.png$/)
  const { width, height, data } = await pixelsOf(page, await readFile(await file.path()))
  expect([width, height]).toEqual([1920, 1080])
  const colours = new Set(Array.from({ length: 5000 }, (_, index) => data.readUInt32BE(Math.floor((index * width * height) / 5000) * 4)))
  expect(colours.size).toBeGreaterThan(3)
})

test('a phone that reads the code of the room sees what the slide shows', async ({ atlas, page, browser }) => {
  await atlas.open(`${ready}&stand=tonen&dia=3`)
  await page.keyboard.press('q')
  const code = page.getByRole('img', { name: 'QR-code met de link naar dit beeld' })
  await expect(code).toBeVisible()
  const link = await readCode(page, await code.screenshot())
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const inHand = await phone.newPage()
  await inHand.goto(link)
  await expect(inHand.getByRole('heading', { level: 1, name: 'Utrecht Overvecht' })).toBeVisible()
  await phone.close()
})
