// Pointing at an area in one place shows it in the other.
import { expect, test } from './atlas-page'

test('pointing at an area in the list marks it on the map', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await atlas.inList('Arnhem Oost').hover()
  await expect(atlas.onMap('arnhem-oost')).toHaveAttribute('data-hovered', 'true')
  await expect(atlas.map.locator('[data-area][data-hovered]')).toHaveCount(1)
  await page.mouse.move(2, 2)
  await expect(atlas.map.locator('[data-area][data-hovered]')).toHaveCount(0)
})

test('going through the list with the keyboard marks each area on the map', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(atlas.onMap('amsterdam-nieuw-west')).toHaveAttribute('data-hovered', 'true')
  // Between two areas stands the button that compares the first one.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(atlas.onMap('amsterdam-zuidoost')).toHaveAttribute('data-hovered', 'true')
})

test('pointing at a marker marks its line in the list and tells how many live there', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  const { x, y } = await atlas.markerOf('amsterdam-zuidoost')
  await page.mouse.move(x, y)
  await expect(atlas.list.locator('[data-hovered]')).toHaveText(/Amsterdam Zuidoost/)
  await expect(atlas.map.getByText('89.000 inwoners in 2023')).toBeVisible()
})

test('the tooltip goes when the pointer leaves the map', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  const { x, y } = await atlas.markerOf('lelystad-oost')
  await page.mouse.move(x, y)
  await expect(atlas.map.getByText('34.000 inwoners in 2023')).toBeVisible()
  await page.mouse.move(x, 10)
  await expect(atlas.map.getByText('34.000 inwoners in 2023')).toHaveCount(0)
  await expect(atlas.list.locator('[data-hovered]')).toHaveCount(0)
})

test('pointing at a neighbour in the panel marks it in the list', async ({ atlas }) => {
  await atlas.open('/gebied/vlaardingen-westwijk/')
  await atlas.part('Buren').getByRole('link', { name: 'Rotterdam Zuid' }).hover()
  await expect(atlas.list.locator('[data-hovered]')).toHaveText(/Rotterdam Zuid/)
})
