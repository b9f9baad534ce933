// What the editor does with the mouse, with the live map, and with figures of another day.
import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'

const strip = (page: Page) => page.getByRole('region', { name: 'Dia’s' })
const thumb = (page: Page, number: number) => strip(page).getByRole('button', { name: new RegExp(`^Dia ${number}:`) })
const preview = (page: Page) => page.getByRole('region', { name: 'De dia' })

test.beforeEach(async ({ atlas, page }) => {
  await atlas.open('/presenteren/?presentatie=gebied.utrecht-overvecht')
  await page.getByRole('button', { name: 'Bewerk een eigen kopie' }).click()
  await expect(thumb(page, 1)).toBeVisible()
})

async function middleOf(page: Page, name: RegExp) {
  const box = await strip(page).getByRole('button', { name }).boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

test('a slide is dragged to another place', async ({ page }) => {
  await expect(thumb(page, 2)).toHaveAccessibleName('Dia 2: Agenda')
  const from = await middleOf(page, /^Versleep ‘Agenda’/)
  const to = await middleOf(page, /^Versleep ‘Hoe staat het ervoor\?’/)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
  await expect(thumb(page, 4)).toHaveAccessibleName('Dia 4: Agenda')
})

test('a slide keeps the picture of the map that was captured, and can follow its choice again', async ({ atlas, page }) => {
  await atlas.waitForMap()
  const region = page.getByRole('region', { name: 'Wat staat er op deze dia?' })
  for (let step = 0; step < 2; step++) await atlas.map.getByRole('button', { name: 'Inzoomen' }).click()
  await atlas.waitForMap()
  await expect(atlas.map.locator('g[data-area]')).not.toHaveCount(20)
  await region.getByRole('button', { name: 'Leg dit beeld vast' }).click()
  await expect(region.getByText('Het beeld van de kaart is vastgelegd.')).toBeVisible()
  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await page.reload()
  await atlas.waitForMap()
  await expect(atlas.map.locator('g[data-area]')).not.toHaveCount(20)
  await region.getByRole('button', { name: 'Volg weer de keuze' }).click()
  await atlas.waitForAllMarkers()
})

test('a slide is about another area and figure as soon as it is chosen', async ({ page }) => {
  await thumb(page, 5).click()
  await page.getByRole('combobox', { name: 'Cijfer' }).selectOption('Eenzaam')
  await expect(preview(page).getByRole('heading', { level: 2 })).toHaveText('Eenzaam in Utrecht Overvecht')
})

test('a presentation that was pinned shows the figures of then, says what changed, and takes the new ones when asked', async ({ atlas, page }, info) => {
  await page.getByRole('button', { name: 'Zet vast op de cijfers van nu' }).click()
  await expect(page.getByText(/^Vastgezet op de stand van /)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  const { edition } = file.deck
  expect(edition.values['utrecht-overvecht'].owner_occupied).toBe(20)
  edition.version = 'eerder'
  edition.values['utrecht-overvecht'].owner_occupied = 17
  const path = info.outputPath('eerder.focusatlas.json')
  await writeFile(path, JSON.stringify({ ...file, deck: { ...file.deck, name: 'Van toen', edition } }))

  await page.getByRole('button', { name: 'Alle presentaties' }).click()
  await page.getByLabel('Kies een bestand').setInputFiles(path)
  await page.getByRole('button', { name: 'Bewerken: Van toen' }).click()
  await expect(page.getByText('Sindsdien is er 1 ding veranderd.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Koopwoningen' }).filter({ hasText: '17' }).first()).toBeVisible()
  await thumb(page, 5).click()
  const slide = preview(page).getByRole('article')
  await expect(slide.getByText('17%', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Met nieuwe cijfers' }).click()
  await expect(slide.getByText('20%', { exact: true }).first()).toBeVisible()
  await expect(atlas.heading).toHaveText('Van toen')
})
