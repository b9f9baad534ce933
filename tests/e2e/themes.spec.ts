// Ambition, indicator and voice tied together, and the ways across the areas, in the built app.
import { readFile } from 'node:fs/promises'
import { expect, test } from './atlas-page'

test('from an ambition to its figure, back to the ambition and on to a highlight, each by one click', async ({ atlas, page }) => {
  await atlas.open('/gebied/utrecht-overvecht/')
  const ambition = page.locator('#utrecht-overvecht-4')
  await ambition.getByRole('link', { name: 'Eenzaam' }).click()
  await expect(page).toHaveURL(/plek=figure-lonely/)
  await expect(page.locator('#figure-lonely')).toBeInViewport()
  await page.locator('#figure-lonely').getByRole('link', { name: 'Zorg en ondersteuning dichtbij op maat' }).click()
  await expect(page).toHaveURL(/plek=utrecht-overvecht-4/)
  await expect(ambition).toBeInViewport()
  await ambition.getByRole('link', { name: 'Bewonersverbinders kijken om naar hun buren' }).click()
  await expect(page.locator('#utrecht-overvecht-bewonersverbinders')).toBeInViewport()
  await page.goBack()
  await expect(ambition).toBeInViewport()
})

test('a link to a part of an area opens there', async ({ atlas, page }) => {
  await atlas.open('/gebied/delft-west/?plek=delft-west-quote-1')
  await expect(page.locator('#delft-west-quote-1')).toBeInViewport()
  await expect(page.getByRole('banner')).toBeInViewport()
})

test('a cell of the matrix opens the theme with just that area, and the map shows where else it is at play', async ({ atlas, page }) => {
  await atlas.open('/themas/')
  await page.getByRole('link', { name: /^Arnhem Oost, jeugd: / }).click()
  await expect(page).toHaveURL(/\/themas\/jeugd\/\?van=arnhem-oost/)
  await expect(atlas.heading).toHaveText('Jeugd')
  await expect(atlas.onMap('arnhem-oost').first()).toHaveAttribute('data-chosen', 'true')
  await expect(atlas.onMap('breda-noord').first()).toHaveAttribute('data-aside', 'true')
})

test('from a finding to its area and back to the same filter', async ({ atlas, page }) => {
  await atlas.open('/themas/jeugd/?soort=les&van=arnhem-oost')
  const finding = atlas.panel.locator('li[id^="arnhem-oost-"]').first()
  await finding.locator('summary').first().click()
  await finding.getByRole('link', { name: 'Open Arnhem Oost' }).click()
  await atlas.expectArea('Arnhem Oost')
  await page.goBack()
  await expect(atlas.heading).toHaveText('Jeugd')
  await expect(page).toHaveURL(/soort=les&van=arnhem-oost/)
  await expect(page.getByRole('combobox', { name: 'Soort' })).toHaveValue('lesson')
})

test('the results are saved as a table that says they were claimed', async ({ atlas, page }) => {
  await atlas.open('/resultaten/')
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem').first().click()
  const file = await (await saving).path()
  expect(await readFile(file, 'utf8')).toContain('niet nagerekend')
})

test('from who speaks to what is said in that role', async ({ atlas, page }) => {
  await atlas.open('/mensen/')
  await page.getByRole('link', { name: 'Toon wat zij zeggen: burgemeester' }).click()
  await expect(page).toHaveURL(/\/themas\/\?rol=burgemeester/)
  await expect(atlas.panel.getByText(/punten uit 3 gebieden/)).toBeVisible()
})

for (const width of [390, 320])
  for (const address of ['/themas/', '/themas/onderwijs/?taal=en', '/resultaten/', '/mensen/'])
    test(`at ${width} pixels ${address} does not scroll sideways`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height: 844 })
      await atlas.open(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
