// Figures from choice to file: the map, the ruler, the table and what is taken along.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from './atlas-page'

/** Chooses a file in the menu of the table and gives back where it was saved. */
async function download(page: Page, kind: RegExp): Promise<string> {
  await page.getByRole('button', { name: /Tabel downloaden/ }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: kind }).click()])
  return file.path()
}

/** The printed figures of an area for one indicator, from our own source tables. */
function sourceValue(area: string, indicator: string): string {
  const [header = '', ...rows] = readFileSync('src/content/figures/areas.csv', 'utf8').trim().split('\n')
  const column = header.split(',').indexOf(indicator)
  return rows.find(row => row.startsWith(`${area},`))?.split(',')[column] ?? ''
}

test('a chosen figure colours the map, and the ruler shows where an area stands', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/')
  await page.getByRole('button', { name: 'Kies een cijfer' }).click()
  await page.getByRole('searchbox', { name: 'Zoek een cijfer' }).fill('eenzaam')
  await page.getByRole('dialog').getByRole('button', { name: 'Eenzaam', exact: true }).click()
  await expect(page).toHaveURL(/indicator=lonely/)
  await expect(atlas.onMap('den-haag-zuidwest').locator('circle')).toHaveCSS('fill', 'rgb(37, 52, 148)')
  await atlas.inList('Den Haag Zuidwest').click()
  await expect(atlas.map.getByRole('region', { name: 'Legenda' }).getByText('65% Den Haag Zuidwest')).toBeVisible()
})

test('the figure stays when the area changes, and the panel says it in a sentence', async ({ atlas, page }) => {
  await atlas.open('/gebied/groningen-noord/?indicator=lonely')
  await expect(atlas.part('Cijfers').getByText(/^53 van de 100 volwassenen voelen zich eenzaam; in heel Groningen 49, in Nederland 47/)).toBeVisible()
  await atlas.panel.getByRole('link', { name: /^Volgende/ }).click()
  await atlas.expectArea('Heerlen Noord')
  await expect(page).toHaveURL(/indicator=lonely/)
})

test('pointing at a class dims the areas of other classes on map and list', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/?indicator=low_income&grenzen=gebieden')
  await page.getByRole('button', { name: /of meer: \d+ gebieden$/ }).hover()
  await expect(atlas.map.locator('g[data-area][data-dimmed]').first()).toBeAttached()
  await expect(atlas.list.locator('li[data-dimmed]').first()).toBeAttached()
})

test('another way of making classes is in the link and named in the legend', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/?indicator=low_income')
  const legend = atlas.map.getByRole('region', { name: 'Legenda' })
  await legend.getByText(/^Klassen:/).click()
  await legend.getByRole('combobox', { name: /^Klassen/ }).selectOption({ label: 'verschil met een ijkpunt' })
  await legend.getByRole('combobox', { name: /^IJkpunt/ }).selectOption({ label: 'de eigen gemeente' })
  await expect(page).toHaveURL(/klassen=verschil/)
  await expect(legend.getByText(/Verschil met de eigen gemeente/)).toBeVisible()
})

test('the table sorts by a column', async ({ atlas, page }) => {
  await atlas.open('/tabel/')
  await page.getByRole('button', { name: /^Eenzaam/ }).click()
  await expect(page.getByRole('columnheader', { name: /^Eenzaam/ })).toHaveAttribute('aria-sort', 'descending')
  const areas = page.getByRole('table').first().getByRole('rowheader').getByRole('link')
  await expect(areas.first()).toHaveText('Den Haag Zuidwest')
  await expect(page).toHaveURL(/sorteer=-lonely/)
})

test('the CSV holds the value of the source in Dutch writing', async ({ atlas, page }) => {
  await atlas.open('/tabel/')
  const text = readFileSync(await download(page, /CSV voor Nederlandse spreadsheets/), 'utf8')
  const line = text.split('\r\n').find(row => row.includes('Den Haag Zuidwest')) ?? ''
  expect(line.split(';')).toContain(sourceValue('den-haag-zuidwest', 'lonely').replace('.', ','))
})

test('the workbook holds the value of the source as a number, and a sheet that explains it', async ({ atlas, page }) => {
  await atlas.open('/tabel/')
  const sheets = await readWorkbook(readFileSync(await download(page, /XLSX/)))
  const row = sheets[0]?.data.find(cells => cells.includes('Den Haag Zuidwest')) ?? []
  expect(row).toContain(Number(sourceValue('den-haag-zuidwest', 'lonely')))
  expect(sheets.map(({ sheet }) => sheet)).toContain('Toelichting')
})

test('the map can be taken along as a picture that names its source', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/?indicator=lonely')
  await page.getByRole('button', { name: /Kaart downloaden/ }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /SVG/ }).click()])
  expect(file.suggestedFilename()).toMatch(/^focusatlas-eenzaam.*\.svg$/)
  const drawing = readFileSync(await file.path(), 'utf8')
  for (const words of ['Eenzaam', '2020', 'RIVM', 'Kadaster']) expect(drawing).toContain(words)
})
