// The road that most visitors take: from the country to an area, its neighbour, and back.
import { expect, test } from './atlas-page'

test('the home page names the atlas and lists the twenty areas', async ({ atlas, page }) => {
  await atlas.open()
  await expect(page).toHaveTitle('Focusatlas: de 20 stedelijke focusgebieden op de kaart')
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
  await expect(atlas.list.getByRole('status')).toHaveText('20 gebieden')
})

test('an area is found in the list by its city, opened, and read', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.search('vlaardingen')
  await expect(atlas.list.getByRole('listitem')).toHaveCount(1)
  await atlas.inList('Vlaardingen Westwijk').click()
  await atlas.expectArea('Vlaardingen Westwijk')
  await expect(page).toHaveURL('/gebied/vlaardingen-westwijk/')
  await expect(atlas.heading).toBeFocused()
  await expect(atlas.part('Interview').getByText('“Breng wat de bewoners nodig hebben naar hen toe”')).toBeVisible()
})

test('a search without a result says so and gives the whole list back', async ({ atlas }) => {
  await atlas.open()
  await atlas.search('Atlantis')
  await expect(atlas.list.getByText('Geen gebied gevonden bij ‘Atlantis’.')).toBeVisible()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(0)
  await atlas.list.getByRole('button', { name: 'Toon alle gebieden' }).click()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
})

test('the nearest neighbour is a click away, and Back and Forward walk the same road', async ({ atlas, page }) => {
  await atlas.open('/gebied/vlaardingen-westwijk/')
  const nearest = atlas.part('Buren').getByRole('listitem').first()
  await expect(nearest).toContainText('2,9 km')
  await nearest.getByRole('link', { name: 'Schiedam Nieuwland en Oost' }).click()
  await atlas.expectArea('Schiedam Nieuwland en Oost')
  await page.goBack()
  await atlas.expectArea('Vlaardingen Westwijk')
  await page.goForward()
  await atlas.expectArea('Schiedam Nieuwland en Oost')
  await expect(page).toHaveURL('/gebied/schiedam-nieuwland-en-oost/')
})

test('“Volgende” walks on to the next area, and after the last one comes the first', async ({ atlas }) => {
  await atlas.open('/gebied/vlaardingen-westwijk/')
  await atlas.panel.getByRole('link', { name: /^Volgende.*Zaandam Oost$/ }).click()
  await atlas.expectArea('Zaandam Oost')
  await atlas.panel.getByRole('link', { name: /^Volgende.*Amsterdam Nieuw-West$/ }).click()
  await atlas.expectArea('Amsterdam Nieuw-West')
})

test('“Heel Nederland” in the panel leads back to the country', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/')
  await atlas.panel.getByRole('link', { name: 'Heel Nederland' }).click()
  await atlas.expectCountry()
  await expect(page).toHaveURL('/')
})
