// Two to four areas side by side: from the first one to a sheet of paper.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './atlas-page'

const schiedam = 'schiedam-nieuwland-en-oost'
const south = [schiedam, 'rotterdam-zuid', 'vlaardingen-westwijk', 'delft-west']
const comparing = (ids: readonly string[], more = '') => `/vergelijk/?gebieden=${ids.join('%2C')}${more}`
const southNames = ['Schiedam Nieuwland en Oost', 'Rotterdam Zuid', 'Vlaardingen Westwijk', 'Delft West']

const chosen = (page: Page) => page.getByRole('list', { name: 'Gekozen gebieden, in volgorde' }).getByRole('listitem')
const tray = (page: Page) => page.getByRole('region', { name: 'Te vergelijken gebieden' })
const distanceOf = (part: Locator, name: string) => part.getByRole('listitem').filter({ hasText: name })

test('from Schiedam to its neighbours, to the differences with the own city, one less, and Back', async ({ atlas, page }) => {
  await atlas.open('/vergelijk/')
  await page.getByRole('combobox', { name: 'Voeg een gebied toe' }).selectOption('Schiedam Nieuwland en Oost')
  const neighbours = page.getByRole('listitem').filter({ hasText: 'Buren in de Zuidvleugel' })
  await neighbours.getByRole('button', { name: /^Vergelijk/ }).click()
  await expect(chosen(page)).toHaveText(southNames)

  const sentences = atlas.part('De grootste verschillen').getByRole('listitem')
  await expect(sentences).toHaveCount(3)
  for (const [index, start] of ['Het grootste verschil: ', 'Daarna: ', 'En dan: '].entries()) {
    await expect(sentences.nth(index)).toContainText(start)
    await expect(sentences.nth(index)).toHaveText(/\. .+ \S*\d\S*, .+ \S*\d\S* \(20\d\d\)\.$/)
  }

  await page.getByRole('combobox', { name: 'Cijfer' }).selectOption('Personen met een laag inkomen (laagste 40 %)')
  const goal = atlas.part('Afstand tot een ijkpunt')
  await goal.getByRole('combobox', { name: 'Vergelijk met' }).selectOption('de eigen gemeente')
  await expect(distanceOf(goal, 'Schiedam')).toContainText('45% (40%): +5 ten opzichte van de eigen gemeente')
  await expect(distanceOf(goal, 'Rotterdam Zuid')).toContainText('48% (44%): +4 ten opzichte van de eigen gemeente')

  await page.getByRole('button', { name: 'Rotterdam Zuid uit de vergelijking halen' }).click()
  await expect(chosen(page)).toHaveText(southNames.filter(name => name !== 'Rotterdam Zuid'))
  await page.goBack()
  await expect(chosen(page)).toHaveText(southNames)
  await expect(distanceOf(goal, 'Rotterdam Zuid')).toContainText('+4 ten opzichte van de eigen gemeente')
})

test('a click with shift on two markers fills the tray, which puts them side by side', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await page.keyboard.down('Shift')
  await atlas.clickMarker('groningen-noord')
  await atlas.clickMarker('heerlen-noord')
  await page.keyboard.up('Shift')
  await expect(tray(page).getByRole('listitem')).toHaveText(['Groningen Noord', 'Heerlen Noord'])
  await atlas.expectCountry()
  await tray(page).getByRole('button', { name: 'Zet naast elkaar' }).click()
  await expect(page).toHaveURL(comparing(['groningen-noord', 'heerlen-noord']))
  await expect(chosen(page)).toHaveText(['Groningen Noord', 'Heerlen Noord'])
})

test('a fifth area gets a sentence and the four stay', async ({ atlas, page }) => {
  await atlas.open(`/?gebieden=${south.join()}`)
  await expect(tray(page).getByRole('listitem')).toHaveText(southNames)
  await atlas.list.getByRole('button', { name: 'Breda Noord vergelijken' }).click()
  await expect(tray(page).getByRole('status')).toHaveText('Vier gebieden is het meeste dat naast elkaar past. Haal er eerst één weg.')
  await expect(tray(page).getByRole('listitem')).toHaveText(southNames)
})

test('an area is put in from its own page', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/')
  await atlas.panel.getByRole('button', { name: 'Vergelijk Breda Noord' }).click()
  await expect(tray(page).getByRole('listitem')).toHaveText(['Breda Noord'])
  await expect(page).toHaveURL(/gebieden=breda-noord/)
})

test('the link says it all: areas, order, indicator and benchmark come back after a reload', async ({ atlas, page }) => {
  await atlas.open(comparing(['delft-west', 'breda-noord']))
  await page.getByRole('button', { name: 'Breda Noord naar voren' }).click()
  await page.getByRole('combobox', { name: 'Cijfer' }).selectOption('Rokers')
  await page.getByRole('combobox', { name: 'Vergelijk met' }).selectOption('de vier grote steden')
  const read = () => atlas.panel.getByRole('region').allInnerTexts()
  const [before, address] = [await read(), page.url()]
  await page.reload()
  await expect(chosen(page)).toHaveText(['Breda Noord', 'Delft West'])
  await expect(page.getByRole('combobox', { name: 'Cijfer' })).toHaveValue('smoker')
  expect(page.url()).toBe(address)
  await expect.poll(read).toEqual(before)
})

test('an area in the link that does not exist is named, and the others are compared', async ({ atlas, page }) => {
  await atlas.open(comparing(['atlantis', 'breda-noord', 'delft-west']))
  await expect(page.getByRole('status').filter({ hasText: 'atlantis' })).toBeVisible()
  await expect(chosen(page)).toHaveText(['Breda Noord', 'Delft West'])
})

test('pointing at a wijk on a small map names it with its value', async ({ atlas }) => {
  await atlas.open(comparing(['delft-west', 'breda-noord'], '&indicator=low_income'))
  const maps = atlas.part('Op dezelfde schaal')
  const shape = maps
    .getByRole('img', { name: /^Breda Noord/ })
    .locator('path')
    .first()
  await shape.scrollIntoViewIfNeeded()
  await shape.hover()
  await expect(maps.getByText(/^Breda Noord: \d+%$|^.+: \d+%$/)).toBeVisible()
})

/** The pages of a PDF and the size of each in points, as its page objects say. */
function pagesOf(file: Buffer) {
  const text = file.toString('latin1')
  return {
    count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    sizes: [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box?.trim().split(/\s+/).map(Number)),
  }
}

for (const ids of [south.slice(0, 2), south])
  test(`${ids.length} areas print on one A4 on its side, with names, year, source and link`, async ({ atlas, page }) => {
    await atlas.open(comparing(ids, '&indicator=low_income'))
    await expect(atlas.part('Op dezelfde schaal').getByRole('img').first().locator('path').first()).toBeVisible()
    const { count, sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(count).toBe(1)
    for (const [, , width = 0, height = 0] of sizes as number[][]) {
      expect(width).toBeCloseTo(841.9, -1)
      expect(height).toBeCloseTo(595.3, -1)
    }
    // The same sheet on screen, since the text of a PDF is packed: 297 by 210 mm less margins of 8.
    await page.setViewportSize({ width: 1062, height: 733 })
    await page.emulateMedia({ media: 'print' })
    const link = page.getByText(/^Link naar deze vergelijking: .*\/vergelijk\/\?.*gebieden=/)
    const goal = atlas.part('Afstand tot een ijkpunt')
    const shown = [
      link,
      goal.getByText(/laag inkomen.*2022 · geteld · .*CBS/),
      ...southNames.slice(0, ids.length).map(name => goal.getByText(name, { exact: true })),
    ]
    for (const text of shown) {
      await expect(text).toBeVisible()
      const box = await text.boundingBox()
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(733)
    }
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  for (const ids of [south.slice(0, 2), south])
    test(`a comparison of ${ids.length} does not scroll sideways`, async ({ atlas, page }) => {
      await atlas.open(comparing(ids))
      await expect(atlas.part('Cijfers naast elkaar').getByRole('table')).toBeVisible()
      const beyond = await page.evaluate(() => {
        const main = document.querySelector('main')
        return [document.documentElement.scrollWidth - window.innerWidth, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0)]
      })
      expect(Math.max(...beyond)).toBeLessThanOrEqual(0)
    })
})
