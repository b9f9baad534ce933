// The search where it is harder: a slow line, the other language, a small phone.
import { expect, test } from './atlas-page'

test('letters typed while the search is still loading are not lost', async ({ atlas, page }) => {
  await page.route('**/SearchDialog-*.js', async route => {
    await new Promise(resolve => setTimeout(resolve, 800))
    await route.continue()
  })
  await atlas.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('dijksma')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('dijksma')
  await expect(page.getByRole('option').first()).toContainText('Sharon Dijksma')
})

test('in English an English word finds the English texts', async ({ atlas, page }) => {
  await atlas.open('/?taal=en')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('loneliness')
  await page.getByRole('option', { name: /^Lonely/ }).click()
  await expect(page).toHaveURL(/indicator=lonely/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('the search fills the screen, in letters that it does not zoom in on', async ({ atlas, page }) => {
    await atlas.open('/')
    await page.getByRole('banner').getByRole('button', { name: 'Zoeken' }).tap()
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.fill('school')
    await expect(page.getByRole('option').first()).toBeVisible()
    const { width, letters, beyond } = await page.getByRole('dialog').evaluate(dialog => ({
      width: dialog.getBoundingClientRect().width,
      letters: Number.parseFloat(getComputedStyle(dialog.querySelector('input') ?? dialog).fontSize),
      beyond: dialog.scrollWidth - dialog.clientWidth,
    }))
    expect([width, beyond]).toEqual([320, 0])
    expect(letters).toBeGreaterThanOrEqual(16)
  })
})
