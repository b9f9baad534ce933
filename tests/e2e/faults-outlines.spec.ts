// Outlines and names of the map that do not come as they should.
import { addressOf, mend, spoil, ways } from './faults-files'
import { expect, hold, test } from './faults-page'

const files = ['areas', 'districts', 'city-districts', 'city-labels', 'labels', 'municipalities', 'neighbours', 'provinces', 'graticule'].map(
  name => `${name}.geojson`,
)
const wrong = `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`

for (const file of files)
  test(`${file} ${wrong} → a line on the map says that something is missing; drawing again brings it`, async ({ atlas, context }) => {
    let asked = await spoil(context, file, 'missing')
    await atlas.open('/gebied/breda-noord/')
    await atlas.touch()
    const alert = atlas.map.getByRole('alert').filter({ hasText: 'Niet alle lijnen en namen van de kaart zijn geladen.' })
    await expect(alert).toBeVisible()
    for (const way of ways.slice(1)) {
      asked = await spoil(context, file, way)
      await alert.getByRole('button').click()
      await expect.poll(asked).toBeGreaterThan(0)
      await expect(alert, way).toBeVisible()
    }
    await expect(atlas.part('Interview')).toBeVisible()
    await mend(context, file)
    await alert.getByRole('button').click()
    await expect(alert).toHaveCount(0)
  })

test('outlines 30 seconds late → the map that was written stays, under a line that says so; then the live map comes', async ({ atlas, page }) => {
  const release = await hold(page, addressOf('*.geojson'))
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
  release()
  await atlas.waitForMap()
  await expect(alert).toHaveCount(0)
})
