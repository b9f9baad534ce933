// What the map has drawn, seen as pixels: an empty map also fires all its events.
import { expect, test } from './atlas-page'
import { coloursOf } from './colours'

const views = [
  { name: 'of the country', address: '/' },
  { name: 'of an area', address: '/gebied/rotterdam-zuid/' },
  { name: 'of the country in the dark', address: '/?weergave=donker' },
  { name: 'of an area on a beamer', address: '/gebied/heerlen-noord/?weergave=beamer' },
]

for (const { name, address } of views)
  test(`the map ${name} is a picture, not one colour`, async ({ atlas, page }) => {
    await atlas.openWithMap(address)
    const { count, largestShare } = await coloursOf(page, await atlas.lookAtCanvas())
    expect(count).toBeGreaterThan(60)
    expect(largestShare).toBeLessThan(0.9)
  })

test('dark, beamer and light are three different pictures', async ({ atlas, page }) => {
  await atlas.openWithMap()
  const appearance = page.getByRole('combobox', { name: 'Weergave' })
  const pictures = new Set<string>()
  for (const choice of ['Licht', 'Donker', 'Beamer']) {
    await appearance.selectOption(choice)
    await atlas.waitForMap()
    pictures.add((await atlas.lookAtCanvas()).toString('base64'))
  }
  expect(pictures.size).toBe(3)
})
