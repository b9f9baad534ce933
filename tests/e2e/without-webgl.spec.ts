// A browser that cannot draw the map at all.
import config from '../../playwright.config'
import { expect, test } from './atlas-page'

const launchOptions = config.use?.launchOptions ?? {}
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] } })

test('the map says why it is not there', async ({ atlas }) => {
  await atlas.open()
  await expect(atlas.map.getByRole('heading', { name: 'De kaart staat hier stil' })).toBeVisible()
  await expect(atlas.map.getByText('Deze browser biedt geen WebGL')).toBeVisible()
  await expect(atlas.map.getByRole('button', { name: 'Kaart opnieuw tekenen' })).toBeVisible()
})

test('the list and the panel work as ever', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.search('dordrecht')
  await atlas.inList('Dordrecht West').click()
  await atlas.expectArea('Dordrecht West')
  await expect(atlas.part('Interview')).toBeVisible()
  await page.goBack()
  await atlas.expectCountry()
})
