// On a phone: the map above, the text on a sheet below.
import { expect, test } from './atlas-page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('the map stands above and the sheet with the list below it', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  const sheet = await page.getByRole('region', { name: 'Tekst bij de kaart' }).boundingBox()
  const map = await atlas.map.boundingBox()
  const top = sheet?.y ?? 0
  expect(top).toBeGreaterThan((map?.y ?? 0) + 200)
  expect(top).toBeLessThan(700)
  for (const area of ['groningen-noord', 'heerlen-noord']) expect((await atlas.markerOf(area)).y).toBeLessThan(top)
  await expect(atlas.inList('Amsterdam Nieuw-West')).toBeInViewport()
})

test('“Meer tekst” raises the sheet and “Meer kaart” lowers it', async ({ atlas, page }) => {
  await atlas.open()
  const sheet = page.getByRole('region', { name: 'Tekst bij de kaart' })
  const topOf = async () => (await sheet.boundingBox())?.y ?? 0
  const half = await topOf()
  await page.getByRole('button', { name: 'Meer tekst' }).tap()
  await expect.poll(topOf).toBeLessThan(half - 200)
  await page.getByRole('button', { name: 'Meer kaart' }).tap()
  await expect.poll(topOf).toBeGreaterThan(half - 20)
})

test('an area opened from the list shows its name at once', async ({ atlas }) => {
  await atlas.open()
  await atlas.inList('Breda Noord').tap()
  await atlas.expectArea('Breda Noord')
  await expect(atlas.heading).toBeInViewport({ ratio: 1 })
})

test('an area from the end of the list shows its name at once too', async ({ atlas }) => {
  await atlas.open()
  await atlas.inList('Zaandam Oost').tap()
  await atlas.expectArea('Zaandam Oost')
  await expect(atlas.heading).toBeInViewport({ ratio: 1 })
})

test('the map above the sheet can be touched', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  const { x, y } = await atlas.markerOf('lelystad-oost')
  await page.touchscreen.tap(x, y)
  await atlas.expectArea('Lelystad Oost')
})

test('a finger sideways over the text goes to the next area', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/')
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  await touch('touchStart', 320, 700)
  for (const x of [280, 230, 180, 130]) await touch('touchMove', x, 702)
  await touch('touchEnd', 130, 702)
  await atlas.expectArea('Delft West')
})

for (const width of [390, 320])
  for (const address of [
    '/',
    '/gebied/schiedam-nieuwland-en-oost/',
    '/verantwoording/',
    '/toegankelijkheid/',
    '/gebied/nieuwegein-centrale-as/?taal=en',
    '/vergelijk/?gebieden=delft-west,schiedam-nieuwland-en-oost',
    '/tabel/',
    '/presenteren/',
    '/presenteren/?presentatie=gebied.breda-noord',
    '/presenteren/?presentatie=gebied.breda-noord&stand=spreker',
    '/presenteren/?presentatie=gebied.breda-noord&stand=papier',
    '/insluiten/breda-noord/?indicator=lonely',
  ])
    test(`at ${width} pixels ${address} does not scroll sideways and hides no button beyond its edge`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height: 844 })
      await atlas.open(address)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond).toBeLessThanOrEqual(0)
      const edges = await page
        .locator('header, [role="toolbar"]')
        .locator('a, button, select')
        .evaluateAll(all => all.map(element => Math.round(element.getBoundingClientRect().right)))
      expect(edges.filter(edge => edge > width)).toEqual([])
    })
