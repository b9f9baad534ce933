// What stands there when something is missing, slow or lost: a sentence, and the rest goes on.
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

test('a missing file is named in a sentence, and trying again works once it is there', async ({ atlas, page }) => {
  await page.route(areasFile, route => route.fulfill({ status: 404, body: 'Not found' }))
  await page.goto('/gebied/breda-noord/')
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading')).toHaveText('De gegevens zijn niet geladen')
  await expect(alert).toContainText('areas.json')
  await page.unroute(areasFile)
  await alert.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await atlas.expectArea('Breda Noord')
})

test('a spoilt file is named in a sentence instead of showing half an atlas', async ({ atlas, page }) => {
  await page.route(areasFile, route => route.fulfill({ contentType: 'application/json', body: '[{"id":"breda-noord"}]' }))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('areas.json')
  await expect(atlas.list).toHaveCount(0)
})

test('when the browser takes the drawing away a sentence says so and the list goes on', async ({ atlas }) => {
  await atlas.openWithMarkers()
  await atlas.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext())
  await expect(atlas.map.getByRole('heading', { name: 'De kaart is even weg' })).toBeVisible()
  await atlas.inList('Delft West').click()
  await atlas.expectArea('Delft West')
})

test('a map that was taken away is drawn again when asked for', async ({ atlas }) => {
  await atlas.openWithMarkers()
  await atlas.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext())
  await atlas.map.getByRole('button', { name: 'Kaart opnieuw tekenen' }).click()
  await atlas.waitForMap()
  await expect(atlas.map.getByRole('heading', { name: 'De kaart is even weg' })).toHaveCount(0)
  await atlas.clickMarker('groningen-noord')
  await atlas.expectArea('Groningen Noord')
})

test('lines of the map that do not come are named in a sentence, and drawing again brings them', async ({ atlas, page }) => {
  const outlines = '**/data/v1/areas.geojson'
  await page.context().route(outlines, route => route.abort())
  await atlas.open()
  const alert = atlas.map.getByRole('alert')
  await expect(alert).toContainText('Niet alle lijnen en namen van de kaart zijn geladen.')
  await page.context().unroute(outlines)
  await alert.getByRole('button', { name: 'Kaart opnieuw tekenen' }).click()
  await atlas.waitForMap()
  await expect(alert).toHaveCount(0)
})

test('figures that do not come are missed in a sentence while everything else goes on', async ({ atlas, page }) => {
  await page.route('**/data/v1/values.csv', route => route.abort())
  await atlas.open('/gebied/breda-noord/')
  await expect(page.getByRole('alert')).toContainText('De cijfers zijn niet geladen.')
  await atlas.expectArea('Breda Noord')
  await page.unroute('**/data/v1/values.csv')
  await page.getByRole('alert').getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
