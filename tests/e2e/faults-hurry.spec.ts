// A visitor in a hurry.
import type { AtlasPage } from './atlas-page'
import { expect, hold, test } from './faults-page'

/** What lies in the middle of the map can be put beside others by a click on it. */
async function expectInMiddle(atlas: AtlasPage, name: string) {
  await atlas.map.locator('canvas').click({ modifiers: ['Shift'] })
  await expect(atlas.page.getByRole('region', { name: 'Te vergelijken gebieden' })).toContainText(name)
}

test('fifty areas chosen faster than the map can follow → the last one is there, on the map too', async ({ atlas, page, errors }) => {
  await atlas.openWithMarkers('/')
  await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-tour="list"] a')]
    for (let step = 0; step < 50; step += 1) {
      links[(step * 7) % links.length]?.click()
      if (step % 5 === 0) await new Promise(requestAnimationFrame)
    }
    links.find(link => link.textContent?.includes('Delft West'))?.click()
  })
  await atlas.expectArea('Delft West')
  await expect(page).toHaveURL('/gebied/delft-west/')
  await atlas.waitForMap()
  await expectInMiddle(atlas, 'Delft West')
  expect(errors).toEqual([])
})

test.describe('with movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the window turned and resized while the map flies → the map arrives at the chosen area', async ({ atlas, page, errors }) => {
    await atlas.openWithMarkers('/')
    await atlas.inList('Heerlen Noord').click()
    for (const [width, height] of [
      [844, 390],
      [390, 844],
      [1200, 800],
    ] as const)
      await page.setViewportSize({ width, height })
    await atlas.expectArea('Heerlen Noord')
    await atlas.waitForMap()
    await expectInMiddle(atlas, 'Heerlen Noord')
    expect(errors).toEqual([])
  })
})

test('Back while the data are on their way → the page before is there and works', async ({ atlas, page }) => {
  await page.goto('/gebied/delft-west/')
  const release = await hold(page, '**/data/v1/areas.json')
  await page.goto('/gebied/breda-noord/')
  await page.goBack()
  await atlas.expectArea('Delft West')
  release()
  await atlas.answers()
  await atlas.inList('Arnhem Oost').click()
  await atlas.expectArea('Arnhem Oost')
})

test('Back while the code of a screen is on its way → the screen before is there, and stays when the code comes', async ({ atlas, page }) => {
  const release = await hold(page, /assets\/TablePage-/)
  await atlas.open('/gebied/breda-noord/')
  await page.getByRole('link', { name: 'Tabel' }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('De atlas wordt geopend.')
  await page.goBack()
  release()
  await atlas.expectArea('Breda Noord')
  await expect(page).toHaveURL('/gebied/breda-noord/')
})
