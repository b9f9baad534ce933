// Code, words and letters that do not come, as when the connection goes or a new version has taken the place of the old files.
import { expect, test } from './faults-page'

const assets = (name: string) => new RegExp(`/assets/${name}-[^/]+\\.(js|css)$`)
const failedScreen = 'Dit onderdeel is niet te openen.'
const failedPart = 'Dit deel kan even niet worden getoond.'

test('the code of the app refused → the page can be read, its links work, and a line says what does not', async ({ atlas, page }) => {
  await page.route(assets('index'), route => route.abort())
  await page.goto('/gebied/breda-noord/')
  await expect(page.getByRole('alert').filter({ hasText: 'De knoppen en de bewegende kaart zijn niet geladen.' })).toBeVisible()
  await atlas.inList('Delft West').click()
  await atlas.expectArea('Delft West')
})

test('the code of the page that is opened refused → the page stays readable; trying again brings the rest', async ({ atlas, page }) => {
  await page.route(assets('TablePage'), route => route.abort())
  await page.goto('/tabel/')
  const alert = page.getByRole('alert').filter({ hasText: 'Een deel van de atlas is niet geladen.' })
  await expect(alert).toBeVisible()
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.unroute(assets('TablePage'))
  await alert.getByRole('button').click()
  await atlas.answers()
  await expect(alert).toHaveCount(0)
})

test('the code of another screen refused → a sentence in its place, the other screens open, and loading again brings it', async ({ atlas, page }) => {
  const screens = { ComparePage: 'Vergelijk', ThemesPage: 'Thema’s', PresentationPage: 'Presenteer', TablePage: 'Tabel' }
  for (const name of Object.keys(screens)) await page.route(assets(name), route => route.abort())
  await atlas.open('/')
  const ways = page.getByRole('navigation', { name: 'Onderdelen' })
  for (const name of Object.values(screens)) {
    await ways.getByRole('link', { name }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(failedScreen)
  }
  await ways.getByRole('link', { name: 'Kaart' }).click()
  await atlas.expectCountry()
  await page.goBack()
  await page.unroute(assets('TablePage'))
  await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click()
  await expect(atlas.heading).toHaveText('Tabel')
})

test('the code of the live map refused → the map that was written stays, its links work, and a line says so', async ({ atlas, page }) => {
  await page.route(assets('MapView'), route => route.abort())
  await atlas.open('/')
  await page.mouse.move(3, 3)
  await expect(page.getByRole('alert').filter({ hasText: 'De bewegende kaart is niet geladen.' })).toBeVisible()
  await atlas.firstMap.locator('[data-form="wide"] [data-goes-to="heerlen-noord"] circle').first().click()
  await atlas.expectArea('Heerlen Noord')
})

test('the code of a dialog refused → a sentence in its place, and everything else goes on', async ({ atlas, page }) => {
  for (const name of ['ShareDialog', 'SearchDialog']) await page.route(assets(name), route => route.abort())
  await atlas.open('/')
  await page.getByRole('button', { name: 'Delen', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: failedPart })).toBeVisible()
  await page.getByRole('button', { name: /^Zoeken/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: /zoek/i })).toBeVisible()
  await atlas.inList('Delft West').click()
  await atlas.expectArea('Delft West')
})

test('the English words refused → the Dutch ones stay under a line that says so; trying again brings them', async ({ atlas, page }) => {
  await page.route(assets('en'), route => route.abort())
  await atlas.open('/gebied/breda-noord/')
  await page.getByRole('button', { name: 'English' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Een deel van de atlas is niet geladen.' })
  await expect(alert).toBeVisible()
  await atlas.expectArea('Breda Noord')
  await page.unroute(assets('en'))
  await alert.getByRole('button').click()
  await expect(atlas.part('Characteristics')).toBeVisible()
})

test('the letters refused → everything is there in a letter of the device, on the map too', async ({ atlas, page, context }) => {
  await context.route('**/*.woff2', route => route.abort())
  await atlas.openWithMarkers('/')
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
