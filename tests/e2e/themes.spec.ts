// Ambition, indicator and voice tied together, and the ways across the areas, in the built app.
import { readFile } from 'node:fs/promises'
import { expect, test } from './themes-page'

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

test('from the matrix to a finding, on to its area at that place, and Back to the same filter and finding', async ({ atlas, page, themes }) => {
  await atlas.open('/themas/')
  await themes.cell('Arnhem Oost', 'jeugd').click()
  await themes.choice('Soort').selectOption('Lessen')
  const finding = (await atlas.panel.locator('li[id^="arnhem-oost-"]').last().getAttribute('id')) ?? ''
  await themes.goToAreaOf(finding, 'Arnhem Oost')
  await atlas.expectArea('Arnhem Oost')
  await expect(page).toHaveURL(`/gebied/arnhem-oost/?plek=${finding}`)
  await themes.expectAt(finding)
  await page.goBack()
  await expect(page).toHaveURL(`/themas/jeugd/?soort=les&van=arnhem-oost&plek=${finding}`)
  await themes.expectAt(finding)
  await expect(themes.choice('Soort')).toHaveValue('lesson')
  await page.goBack()
  await expect(page).toHaveURL('/themas/')
  await expect(themes.cell('Arnhem Oost', 'jeugd')).toBeVisible()
})

for (const [address, id] of [
  ['/gebied/utrecht-overvecht/?plek=figure-lonely', 'figure-lonely'],
  ['/gebied/utrecht-overvecht/?plek=utrecht-overvecht-030office', 'utrecht-overvecht-030office'],
  ['/themas/onderwijs/?plek=tilburg-noord-west-community-school', 'tilburg-noord-west-community-school'],
  ['/resultaten/?plek=lelystad-oost-hub-gebruikt', 'lelystad-oost-hub-gebruikt'],
] as const)
  test(`${address} shows that part, also after a reload`, async ({ atlas, page, themes }) => {
    await atlas.open(address)
    await themes.expectAt(id)
    await page.reload()
    await themes.expectAt(id)
  })

test('a filter is in the link and stays there in the other language', async ({ atlas, page, themes }) => {
  await atlas.open('/themas/jeugd/')
  await themes.choice('Soort').selectOption('Resultaten')
  await themes.choice('Bij welk cijfer').selectOption('Personen met een laag inkomen (laagste 40 %)')
  await expect(page).toHaveURL('/themas/jeugd/?soort=resultaat&over=low_income')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/themas/jeugd/?soort=resultaat&over=low_income')
  await expect(themes.choice('Kind')).toHaveValue('result')
  await expect(atlas.heading).toHaveText('Youth')
})

test('a click on the map of a theme leaves one area, and a second click all again', async ({ atlas, page }) => {
  await atlas.openWithMap('/themas/jeugd/')
  await atlas.clickMarker('arnhem-oost')
  await expect(page).toHaveURL('/themas/jeugd/?van=arnhem-oost')
  await expect(atlas.panel.getByText(/punten? uit 1 gebied/)).toBeVisible()
  await atlas.clickMarker('arnhem-oost')
  await expect(page).toHaveURL('/themas/jeugd/')
})

test('the results are saved as Dutch CSV in the order on the screen', async ({ atlas, page }) => {
  await atlas.open('/resultaten/')
  await page.getByRole('columnheader', { name: 'Voor' }).getByRole('button').click()
  await expect(page).toHaveURL('/resultaten/?sorteer=before')
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem').first().click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^focusatlas-resultaten-\d{4}-\d\d-\d\d\.csv$/)
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[1]).toMatch(/^vroegtijdige schoolverlaters;4,2;2,6;%;/)
  expect(lines[2]).toMatch(/^bewonersoordeel;4,9;5,7;rapportcijfer;/)
  const rows = await page.getByRole('table').getByRole('row').count()
  expect(lines.indexOf('')).toBe(rows)
})
