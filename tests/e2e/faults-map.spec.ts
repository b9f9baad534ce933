// A map that cannot be drawn, or no longer.
import { expect, test } from './faults-page'

test('the worker of the map refused → the map that was written stays, its links work, and a line says so', async ({ atlas, page, context }) => {
  await context.route(/maplibre-gl-worker/, route => route.abort())
  await page.clock.install()
  await atlas.open('/')
  await atlas.answers()
  await atlas.touch()
  const alert = atlas.map.getByRole('alert').filter({ hasText: 'De kaart laat op zich wachten.' })
  await expect(async () => {
    await page.clock.runFor(10_000)
    await expect(alert).toBeVisible({ timeout: 100 })
  }).toPass()
  await atlas.firstMap.locator('[data-form="wide"] [data-goes-to="heerlen-noord"] circle').first().click()
  await atlas.expectArea('Heerlen Noord')
  await context.unroute(/maplibre-gl-worker/)
  await alert.getByRole('button', { name: 'Kaart opnieuw tekenen' }).click()
  await atlas.waitForMap()
})

test('a chosen base map refused → the quiet map stands there, and a line says so', async ({ atlas, context }) => {
  await context.route('https://service.pdok.nl/**', route => route.abort())
  await atlas.open('/?kaart=grijs')
  await atlas.touch()
  await expect(atlas.map.getByRole('status').filter({ hasText: 'De gekozen achtergrond komt niet door. U ziet de rustige kaart.' })).toBeVisible()
  await expect(atlas.map.locator('g[data-area]')).toHaveCount(20)
})

test('a browser without WebGL → a map that stands still, of whatever is chosen, under a line that says why; areas can be chosen on it', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await atlas.open('/?indicator=lonely')
  await atlas.touch()
  await expect(atlas.map.getByRole('heading', { name: 'De kaart staat hier stil' })).toBeVisible()
  const still = atlas.map.locator('[data-still-map]')
  await expect(atlas.firstMap).toHaveCount(0)
  await still.locator('[data-form="wide"] [data-goes-to="heerlen-noord"] circle').click()
  await atlas.expectArea('Heerlen Noord')
  await expect(still.locator('[data-form="wide"] [data-goes-to]')).toHaveCount(0)
  await expect(atlas.map.getByRole('region', { name: 'Legenda' })).toContainText('Heerlen Noord')
  await atlas.inList('Delft West').click()
  await atlas.expectArea('Delft West')
})

test('WebGL lost and restored → a map that stands still while it is away, then the live one is there again by itself', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/')
  const canvas = atlas.map.locator('canvas')
  const away = atlas.map.getByRole('heading', { name: 'De kaart staat even stil' })
  await canvas.evaluate((drawn: HTMLCanvasElement) => {
    const extension = drawn.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restore: () => extension?.restoreContext() })
    extension?.loseContext()
  })
  await expect(away).toBeVisible()
  await atlas.map.locator('[data-still-map] [data-form="wide"] [data-goes-to="heerlen-noord"] circle').click()
  await atlas.expectArea('Heerlen Noord')
  await page.goBack()
  await page.evaluate(() => (window as unknown as { restore(): void }).restore())
  await expect(away).toHaveCount(0)
  await atlas.waitForMap()
  await atlas.clickMarker('groningen-noord')
  await atlas.expectArea('Groningen Noord')
})
