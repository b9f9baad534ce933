// While something is on its way or away; what else can go wrong stands in the specs of faults.
import { expect, test } from './atlas-page'

const areasFile = '**/data/v1/areas.json'

test('while the data is on its way the page can be read, and the app takes it over when they come', async ({ atlas, page }) => {
  let release = () => {}
  const isReleased = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(areasFile, async route => {
    await isReleased
    await route.continue()
  })
  await page.goto('/')
  await atlas.expectCountry()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
  await expect(page.locator('html')).not.toHaveAttribute('data-live')
  release()
  await atlas.answers()
  await page.getByRole('button', { name: 'Delft West vergelijken' }).click()
  await expect(page.getByRole('region', { name: 'Te vergelijken gebieden' })).toBeVisible()
})

test('a map that was taken away is drawn again when asked for', async ({ atlas }) => {
  await atlas.openWithMarkers()
  await atlas.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext())
  await atlas.map.getByRole('button', { name: 'Kaart opnieuw tekenen' }).click()
  await atlas.waitForMap()
  await expect(atlas.map.getByRole('heading', { name: 'De kaart staat even stil' })).toHaveCount(0)
  await atlas.clickMarker('groningen-noord')
  await atlas.expectArea('Groningen Noord')
})
