// The atlas works without network and tells nobody who reads it.
import { baseAddress } from './addresses'
import { expect, test } from './atlas-page'

test('a whole tour asks nothing of anybody but the atlas itself', async ({ atlas, context, page }) => {
  const own: string[] = []
  const foreign: string[] = []
  await context.route(
    () => true,
    route => {
      const url = route.request().url()
      const isOwn = url.startsWith(`${baseAddress}/`)
      ;(isOwn ? own : foreign).push(url)
      return isOwn ? route.continue() : route.abort()
    },
  )
  await atlas.openWithMap()
  await atlas.inList('Rotterdam Zuid').click()
  await atlas.expectArea('Rotterdam Zuid')
  await atlas.waitForMap()
  await atlas.map.getByRole('button', { name: 'Inzoomen' }).click()
  await atlas.waitForMap()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(atlas.part('Characteristics')).toBeVisible()
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('Dark')
  await atlas.waitForMap()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('link', { name: 'Verantwoording' }).click()
  await expect(atlas.heading).toHaveText('Verantwoording')
  expect(foreign).toEqual([])
  // The log is worth something only where it also sees what the map's worker asks for.
  expect(own).toContain(`${baseAddress}/data/v1/areas.geojson`)
})

test('the atlas leaves nothing behind in the browser', async ({ atlas, context, page }) => {
  await atlas.open('/gebied/breda-noord/?weergave=donker')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(atlas.part('Characteristics')).toBeVisible()
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})
