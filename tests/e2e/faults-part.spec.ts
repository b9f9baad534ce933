// A mistake in one part of a page.
import { expect, test } from './faults-page'

test('a mistake in one part of the text → a sentence in its place, the other parts stay', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { slice } = Array.prototype
    Array.prototype.slice = function (...range) {
      if (this[0] && typeof this[0] === 'object' && 'kilometres' in this[0]) throw new Error('a mistake')
      return slice.apply(this, range)
    }
  })
  await atlas.open('/gebied/breda-noord/')
  await expect(atlas.panel.getByRole('alert')).toHaveText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')
  await expect(atlas.part('Interview')).toBeVisible()
  await expect(atlas.part('Bronnen')).toBeVisible()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
})

test('a mistake in the list → a sentence in its place; text, map and header stay', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { normalize } = String.prototype
    String.prototype.normalize = function (form) {
      if (this.includes('stuk')) throw new Error('a mistake')
      return normalize.call(this, form)
    }
  })
  await atlas.open('/gebied/breda-noord/')
  await atlas.search('stuk')
  await expect(page.getByRole('alert')).toHaveText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')
  await atlas.expectArea('Breda Noord')
  await page.getByRole('link', { name: 'Tabel' }).click()
  await expect(atlas.heading).toHaveText('Tabel')
  await page.getByRole('link', { name: 'Kaart', exact: true }).click()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
})
