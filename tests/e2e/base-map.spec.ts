// The base maps of PDOK come from outside: only when asked for, and never in the way.
import { expect, test } from './atlas-page'
import { coloursOf } from './colours'

const outside = /^https?:\/\/(?!127\.0\.0\.1)/

test('nothing is asked of PDOK before somebody picks its map', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await atlas.openWithMap()
  expect(asked.filter(url => url.includes('pdok'))).toEqual([])
})

test('an area, another theme and another base map ask for no outlines that are there already', async ({ atlas, page, context }) => {
  const asked: string[] = []
  context.on('request', request => asked.push(...(/[a-z-]+(?=\.geojson)/.exec(request.url()) ?? [])))
  await page.route(outside, route => route.abort())
  await atlas.openWithMap()
  await atlas.inList('Delft West').click()
  await atlas.waitForMap()
  await page.emulateMedia({ colorScheme: 'dark' })
  await atlas.map.getByRole('combobox', { name: 'Achtergrond' }).selectOption('PDOK grijs')
  await atlas.waitForMap()
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted())
  expect(asked).toContain('districts')
})

test('where PDOK does not answer, a line says so and the embedded map stays', async ({ atlas, page }) => {
  const refused: string[] = []
  await page.route(outside, route => {
    refused.push(route.request().url())
    return route.abort()
  })
  await atlas.openWithMap()
  const before = await coloursOf(page, await atlas.lookAtCanvas())
  await atlas.map.getByRole('combobox', { name: 'Achtergrond' }).selectOption('PDOK grijs')
  await expect(atlas.map.getByRole('status').getByText('De gekozen achtergrond komt niet door. U ziet de rustige kaart.')).toBeVisible()
  expect(refused[0]).toContain('service.pdok.nl')
  await atlas.waitForMap()
  const after = await coloursOf(page, await atlas.lookAtCanvas())
  expect(before.count).toBeGreaterThan(60)
  expect(after.count).toBeGreaterThan(60)
  expect(after.largestShare).toBeCloseTo(before.largestShare, 1)
})

test('who picks a map of PDOK is told that it comes from the internet, and the link remembers it', async ({ atlas, page }) => {
  await page.route(outside, route => route.abort())
  await atlas.openWithMap()
  await atlas.map.getByRole('combobox', { name: 'Achtergrond' }).selectOption('PDOK pastel')
  await expect(atlas.map.getByText('PDOK-kaarten komen van internet. PDOK ziet dan het adres van uw computer.')).toBeVisible()
  await expect(atlas.map.getByText('Achtergrondkaart: Kadaster (BRT-A), CC BY 4.0')).toBeVisible()
  await expect(page).toHaveURL('/?kaart=pastel')
})
