// Choosing an area on the map itself, by its marker or its outline, and leaving it again.
import { expect, test } from './atlas-page'

test('a marker on the map of the country opens its area', async ({ atlas }) => {
  await atlas.openWithMarkers()
  await atlas.clickMarker('groningen-noord')
  await atlas.expectArea('Groningen Noord')
})

test('the name beside a marker opens its area too', async ({ atlas }) => {
  await atlas.openWithMarkers()
  await atlas.map.getByText('Heerlen Noord').click()
  await atlas.expectArea('Heerlen Noord')
})

test('the outline of another area opens it once the map is near enough to show it', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/amsterdam-nieuw-west/')
  const zoomOut = atlas.map.getByRole('button', { name: 'Uitzoomen' })
  await zoomOut.click()
  await atlas.waitForMap()
  await zoomOut.click()
  await atlas.waitForMap()
  await atlas.pointAtOutlineOf('amsterdam-zuidoost')
  await page.mouse.down()
  await page.mouse.up()
  await atlas.expectArea('Amsterdam Zuidoost')
})

test('the wheel zooms in until an outline can be pointed at, and the outline opens its area', async ({ atlas, page }) => {
  await atlas.openWithMap()
  const marker = await atlas.markerOf('arnhem-oost')
  await page.mouse.move(marker.x, marker.y)
  await expect(async () => {
    await page.mouse.wheel(0, -600)
    await atlas.waitForMap()
    await atlas.pointAtOutlineOf('arnhem-oost')
    await expect(atlas.list.locator('[data-hovered]')).toHaveText(/Arnhem Oost/, { timeout: 500 })
  }).toPass({ timeout: 45_000 })
  await page.mouse.down()
  await page.mouse.up()
  await atlas.expectArea('Arnhem Oost')
})

test('a click beside every area leads back to the country', async ({ atlas }) => {
  await atlas.openWithMap('/gebied/lelystad-oost/')
  await atlas.clickBesideEverything()
  await atlas.expectCountry()
})

test('Escape leads back to the country', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await atlas.clickMarker('leeuwarden-oost')
  await atlas.expectArea('Leeuwarden Oost')
  await page.keyboard.press('Escape')
  await atlas.expectCountry()
})

test('“Heel Nederland” on the map leads back to the country', async ({ atlas }) => {
  await atlas.openWithMap('/gebied/tilburg-noord-west/')
  await atlas.map.getByRole('button', { name: 'Heel Nederland' }).click()
  await atlas.expectCountry()
})

test('“Inzoomen” brings the map nearer and “Heel Nederland” brings the country back', async ({ atlas }) => {
  const distance = async () => {
    const [a, b] = [await atlas.markerOf('amsterdam-nieuw-west'), await atlas.markerOf('lelystad-oost')]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }
  await atlas.openWithMarkers()
  const before = await distance()
  await atlas.map.getByRole('button', { name: 'Inzoomen' }).click()
  await expect.poll(distance).toBeGreaterThan(before * 1.5)
  await atlas.map.getByRole('button', { name: 'Heel Nederland' }).click()
  await expect.poll(distance).toBeCloseTo(before, 0)
})
