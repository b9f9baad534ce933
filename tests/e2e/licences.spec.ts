// What the atlas is made of, and on whose terms, for whoever asks.
import { expect, test } from './atlas-page'

test('the page about sources leads to the licences of programs, map and letters', async ({ atlas, page }) => {
  await atlas.open('/en/verantwoording/')
  await page.getByRole('link', { name: 'Programs and letters of others, with their licences' }).click()
  await expect(page).toHaveURL(/\/licenties\.txt$/)
  const text = (await page.locator('body').textContent()) ?? ''
  for (const name of ['react', 'maplibre-gl', 'workbox-precaching', '@fontsource/newsreader']) expect(text).toContain(`\n  ${name} `)
  expect(text).toContain('SIL OPEN FONT LICENSE')
})
