// A wrong clock, a mistake in one part, and a visitor in a hurry.
import { writeDeck } from '../../src/data/deck-file'
import type { AtlasPage } from './atlas-page'
import { expect, hold, keepRecord, keptRecord, ownDeck, test } from './faults-page'

/** What lies in the middle of the map can be put beside others by a click on it. */
async function expectInMiddle(atlas: AtlasPage, name: string) {
  await atlas.map.locator('canvas').click({ modifiers: ['Shift'] })
  await expect(atlas.page.getByRole('region', { name: 'Te vergelijken gebieden' })).toContainText(name)
}

for (const day of ['1970-01-01', '2099-12-31'])
  test(`the clock at ${day} → everything works, and a change of a presentation is kept`, async ({ atlas, page, context, errors }) => {
    const id = 'eigen.c10cc10c'
    await keepRecord(context, id, writeDeck({ ...ownDeck, id, changed: new Date().toISOString() }))
    await page.clock.setFixedTime(`${day}T12:00:00Z`)
    await atlas.open('/gebied/breda-noord/')
    await page.goto(`/presenteren/?presentatie=${id}`)
    await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Met een andere klok')
    await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
    await expect.poll(() => keptRecord(context, id)).toContain('Met een andere klok')
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(errors).toEqual([])
  })

test('a mistake in one part of the text → a sentence in its place, the other parts stay', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { slice } = Array.prototype
    Array.prototype.slice = function (...range) {
      if (this[0] && typeof this[0] === 'object' && 'kilometres' in this[0]) throw new Error('a mistake')
      return slice.apply(this, range)
    }
  })
  await atlas.open('/gebied/breda-noord/')
  await expect(atlas.panel.getByRole('alert')).toHaveText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')
  await expect(atlas.part('Interview')).toBeVisible()
  await expect(atlas.part('Bronnen')).toBeVisible()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
})

test('a mistake in the list → a sentence in its place; text, map and header stay', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { normalize } = String.prototype
    String.prototype.normalize = function (form) {
      if (this.includes('stuk')) throw new Error('a mistake')
      return normalize.call(this, form)
    }
  })
  await atlas.open('/gebied/breda-noord/')
  await atlas.search('stuk')
  await expect(page.getByRole('alert')).toHaveText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')
  await atlas.expectArea('Breda Noord')
  await page.getByRole('link', { name: 'Tabel' }).click()
  await expect(atlas.heading).toHaveText('Tabel')
  await page.getByRole('link', { name: 'Kaart', exact: true }).click()
  await expect(atlas.list.getByRole('listitem')).toHaveCount(20)
})

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
