// Help where it is asked for: about the screen, the words, the walk; and the page that says for whom the atlas works.
import { expect, test } from './atlas-page'

test('help about a screen opens with the keyboard, and the focus returns', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/')
  const more = page.getByRole('banner').getByRole('button', { name: 'Meer' })
  await more.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Uitleg bij dit scherm' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Uitleg bij dit scherm' })
  await expect(dialog).toContainText('Alles over één gebied')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(more).toBeFocused()
  await atlas.expectArea('Breda Noord')
})

test('the walk is offered once, goes past list, map and text, and does not come back', async ({ atlas, page }) => {
  await atlas.open('/')
  await page.getByRole('complementary', { name: 'Rondleiding' }).getByRole('button', { name: 'Rondleiding' }).click()
  const card = page.getByRole('dialog', { name: 'Rondleiding' })
  for (const title of ['Kies een gebied', 'Kijk op de kaart', 'Lees en vergelijk']) {
    await expect(card.getByRole('heading', { name: title })).toBeVisible()
    await card.getByRole('button', { name: /Verder|Klaar/ }).click()
  }
  await expect(card).toBeHidden()
  await page.reload()
  await expect(atlas.heading).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Rondleiding' })).toBeHidden()
})

test('a word in the text says what it means', async ({ atlas, page }) => {
  await atlas.open('/')
  await atlas.panel.getByRole('button', { name: 'alliantie', exact: true }).first().click()
  await expect(atlas.panel).toContainText('samen aan het programma werken, met de burgemeester als voorzitter)')
  await page.goto('/?taal=en')
  await atlas.panel.getByRole('button', { name: 'alliance', exact: true }).first().click()
  await expect(atlas.panel).toContainText('who work on the programme together')
})

test('the accessibility statement has an address of its own and stands behind “Meer”', async ({ atlas, page }) => {
  await atlas.open('/')
  await page.getByRole('banner').getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('link', { name: 'Toegankelijkheid' }).click()
  await expect(page).toHaveURL(/\/toegankelijkheid\/$/)
  await expect(page).toHaveTitle('Toegankelijkheid | Focusatlas')
  await expect(atlas.heading).toHaveText('Toegankelijkheid')
})
