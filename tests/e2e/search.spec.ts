// Searching in the built app, with the keyboard alone.
import { expect, test } from './atlas-page'

test('search, open, go to the theme, copy a quote, and come back to the same filter', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('/')
  await page.keyboard.press('/')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await field.fill('community school')
  await expect(page.getByRole('option').first()).toContainText('community school')
  await page.keyboard.press('Enter')
  await atlas.expectArea('Tilburg Noord West')
  const found = page.locator('#tilburg-noord-west-community-school')
  await expect(found).toBeInViewport()

  await found.getByRole('list', { name: 'Thema’s' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/themas\//)
  await page.getByRole('navigation', { name: 'Thema’s' }).getByRole('link', { name: 'Vertrouwen' }).click()
  await page.getByRole('combobox', { name: 'Soort' }).selectOption('lesson')
  await expect(page).toHaveURL(/vertrouwen\/\?soort=les/)
  const filtered = page.url()
  const quote = atlas.panel.getByRole('group', { name: /^Citaat/ }).first()
  await quote.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('menuitem', { name: /^Kopieer als tekst/ }).click()
  await expect(quote.getByRole('status')).toHaveText('De tekst is gekopieerd.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Creativiteit, lef en een lange adem/)

  await atlas.list
    .or(page.getByRole('navigation', { name: 'Onderdelen' }))
    .getByRole('link', { name: 'Tabel' })
    .click()
  await expect(page).toHaveURL(/\/tabel\//)
  await page.goBack()
  await expect(page).toHaveURL(filtered)
  await expect(page.getByRole('combobox', { name: 'Soort' })).toHaveValue('lesson')
})

test('Ctrl-K opens the search, Escape closes it and the focus returns', async ({ atlas, page }) => {
  await atlas.open('/')
  const button = page.getByRole('banner').getByRole('button', { name: /Zoeken/ })
  await button.focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})

test('a command compares two areas', async ({ atlas, page }) => {
  await atlas.open('/')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('vergelijk delft west met zaandam')
  await expect(page.getByRole('option').first()).toContainText('Delft West')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/vergelijk\/\?gebieden=delft-west%2Czaandam-oost/)
})

test('where the index does not come a sentence says so, and trying again works once it is there', async ({ atlas, page }) => {
  await page.route('**/search-index.json', route => route.abort())
  await atlas.open('/')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('dijksma')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Zoeken is niet geladen.')
  await page.unroute('**/search-index.json')
  await page.getByRole('dialog').getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
})
