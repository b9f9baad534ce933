// Where the areas lie close together every marker must still be there to hit, on a laptop and on a phone.
import { expect, test } from './atlas-page'

const crowded = [
  { id: 'schiedam-nieuwland-en-oost', name: 'Schiedam Nieuwland en Oost' },
  { id: 'vlaardingen-westwijk', name: 'Vlaardingen Westwijk' },
  { id: 'rotterdam-zuid', name: 'Rotterdam Zuid' },
  { id: 'delft-west', name: 'Delft West' },
  { id: 'den-haag-zuidwest', name: 'Den Haag Zuidwest' },
  { id: 'amsterdam-nieuw-west', name: 'Amsterdam Nieuw-West' },
  { id: 'amsterdam-zuidoost', name: 'Amsterdam Zuidoost' },
]
const screens = [
  { name: 'a laptop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { name: 'a phone', viewport: { width: 390, height: 844 }, hasTouch: true },
]

for (const { name: screen, ...options } of screens)
  test.describe(`on ${screen}`, () => {
    test.use(options)

    test('each of the seven crowded areas opens by its own marker', async ({ atlas, page }) => {
      await atlas.openWithMarkers()
      for (const { id, name } of crowded) {
        const { x, y } = await atlas.markerOf(id)
        if (options.hasTouch) await page.touchscreen.tap(x, y)
        else await page.mouse.click(x, y)
        await atlas.expectArea(name)
        await page.goBack()
        await atlas.expectCountry()
        await atlas.waitForAllMarkers()
      }
    })

    test('no marker lies over another', async ({ atlas }) => {
      await atlas.openWithMarkers()
      const markers = atlas.map.locator('g[data-area]')
      const circles = await markers.locator('circle').evaluateAll(all => all.map(circle => circle.getBoundingClientRect()))
      const overlapping = circles.flatMap((a, index) =>
        circles
          .slice(index + 1)
          .filter(b => Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < (a.width + b.width) / 2 - 2),
      )
      expect(overlapping).toEqual([])
    })
  })
