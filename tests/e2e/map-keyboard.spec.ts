// The map with the keyboard alone: from the start of the page to an open area and back, and every key of the list.
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'

const map = (page: Page) => page.getByRole('application', { name: /^(Kaart met|Map with) / })
const ring = (page: Page) => map(page).locator('svg [class*="ring"]').last()
const said = (page: Page) =>
  page
    .getByRole('region', { name: /^(Kaart van|Map of) / })
    .getByRole('status')
    .filter({ hasText: /\S/ })

/** Tab from the start of the page until the map has the focus. Returns what was passed. */
async function tabToMap(page: Page): Promise<number> {
  for (let presses = 1; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await map(page).evaluate(element => element === document.activeElement)) return presses
  }
  throw new Error('Tab does not reach the map.')
}
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}
const inFocus = (page: Page) => page.locator(':focus')

test('from the start of the page to an open area and back, with keys alone', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await tabToMap(page)
  await press(page, 'Home', 'ArrowRight', 'ArrowDown')
  await expect(said(page)).toHaveText(
    'Utrecht Overvecht, gemeente Utrecht. 35.000 inwoners in 2023. 18 km ten zuidoosten van Amsterdam Zuidoost. Nog 4 stappen naar het zuiden.',
  )
  await press(page, 'Enter')
  await atlas.expectArea('Utrecht Overvecht')
  await expect(inFocus(page)).toHaveText('Utrecht Overvecht')
  await press(page, 'Escape')
  await atlas.expectCountry()
  await expect(map(page)).toBeFocused()
  await expect(ring(page)).toBeVisible()
  await press(page, 'ArrowDown')
  await expect(said(page)).toContainText('Nieuwegein Centrale As')
})

test('Tab reaches the map once and leaves it at once', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await tabToMap(page)
  await press(page, 'Home')
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Kies een cijfer' })).toBeFocused()
  await expect(map(page).locator(':focus')).toHaveCount(0)
  await press(page, 'Shift+Tab')
  await expect(map(page)).toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(page.getByRole('button', { name: 'Toetsen' })).toBeFocused()
})

test('into the comparison and side by side, with keys alone', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await tabToMap(page)
  await press(page, 'Home', 'c', 'ArrowRight', 'c')
  await expect(said(page)).toHaveText('Amsterdam Zuidoost staat in de vergelijking, 2 van 4.')
  const open = page.getByRole('button', { name: 'Zet naast elkaar' })
  for (let presses = 0; presses < 30 && !(await open.evaluate(element => element === document.activeElement)); presses++) await press(page, 'Tab')
  await press(page, 'Enter')
  await expect(page).toHaveURL(/vergelijk/)
  await expect(page.getByRole('main')).toContainText('Amsterdam Nieuw-West')
  await expect(page.getByRole('main')).toContainText('Amsterdam Zuidoost')
})

test('Home, End and letters lead to an area', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await tabToMap(page)
  await press(page, 'End')
  await expect(said(page)).toContainText('Zaandam Oost')
  await press(page, 'Home')
  await expect(said(page)).toContainText('Amsterdam Nieuw-West')
  await page.keyboard.type('den h')
  await expect(said(page)).toContainText('Den Haag Zuidwest')
  await expect(atlas.list.locator('[data-hovered]')).toContainText('Den Haag Zuidwest')
})

test('all four arrows lead on and back', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/utrecht-overvecht/')
  await map(page).focus()
  for (const [key, name] of [
    ['ArrowUp', 'Amsterdam Zuidoost'],
    ['ArrowLeft', 'Amsterdam Nieuw-West'],
    ['ArrowRight', 'Amsterdam Zuidoost'],
    ['ArrowDown', 'Utrecht Overvecht'],
  ] as const) {
    await press(page, key)
    await expect(said(page)).toHaveText(new RegExp(`^${name}`))
    await expect(ring(page)).toBeVisible()
  }
})

test('plus and minus zoom around the area, which stays where it is', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await tabToMap(page)
  await page.keyboard.type('arnhem')
  await press(page, '+')
  await expect(ring(page)).toBeVisible()
  await expect(atlas.map.locator('g[data-area]')).not.toHaveCount(20)
  await press(page, '-')
  await atlas.waitForAllMarkers()
  await expect(said(page)).toContainText('Arnhem Oost')
})

test('the map comes along when the cursor leaves what is in sight', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/delft-west/')
  await map(page).focus()
  await press(page, 'ArrowUp')
  await expect(said(page)).toContainText('Den Haag Zuidwest')
  await expect
    .poll(() =>
      ring(page).evaluate(element => {
        const box = element.getBoundingClientRect()
        return document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)?.closest('[role="application"]') !== null
      }),
    )
    .toBe(true)
  await atlas.expectArea('Delft West')
  await press(page, 'Enter')
  await atlas.expectArea('Den Haag Zuidwest')
})

test('Escape on the map closes the open area and the keyboard stays on the map', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/delft-west/')
  await map(page).focus()
  await press(page, 'Escape')
  await atlas.expectCountry()
  await expect(map(page)).toBeFocused()
})

test('a question mark opens the list of keys on the map and elsewhere, and the focus comes back', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await press(page, '?')
  const dialog = page.getByRole('dialog', { name: 'Toetsen' })
  await expect(dialog).toBeVisible()
  await press(page, 'Escape')
  await expect(dialog).toHaveCount(0)
  await map(page).focus()
  await press(page, '?')
  await expect(dialog).toBeVisible()
  await press(page, 'Enter')
  await expect(dialog).toHaveCount(0)
  await expect(map(page)).toBeFocused()
})

test('with single characters off, a question mark works on the map alone', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await press(page, '?')
  const dialog = page.getByRole('dialog', { name: 'Toetsen' })
  await dialog.getByRole('checkbox').uncheck()
  await press(page, 'Escape')
  await atlas.heading.click()
  await press(page, '?', '/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await map(page).focus()
  await press(page, '?')
  await expect(dialog).toBeVisible()
})

test('‘Lees als lijst’ and ‘Lees als tabel’ can be seen with the focus and lead to the same figures', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/?indicator=lonely')
  await tabToMap(page)
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  const asList = page.getByRole('link', { name: 'Lees als lijst' })
  await expect(asList).toBeFocused()
  expect((await asList.boundingBox())?.width).toBeGreaterThan(60)
  await press(page, 'Enter')
  await expect(inFocus(page)).toContainText('Amsterdam Nieuw-West')
  await expect(page).toHaveURL(/\/\?indicator=lonely$/)
  await page.getByRole('link', { name: 'Lees als tabel' }).focus()
  await press(page, 'Enter')
  await expect(page).toHaveURL(/\/tabel\/\?indicator=lonely$/)
  await expect(inFocus(page)).toHaveText('Tabel')
  await expect(page.getByRole('columnheader', { name: /Eenzaam/ })).toBeVisible()
})

test('closing an area that was opened from the list brings the keyboard back to the list', async ({ atlas, page }) => {
  await atlas.openWithMarkers()
  await atlas.inList('Breda Noord').focus()
  await press(page, 'Enter')
  await atlas.expectArea('Breda Noord')
  await expect(inFocus(page)).toHaveText('Breda Noord')
  await press(page, 'Escape')
  await atlas.expectCountry()
  await expect(atlas.inList('Breda Noord')).toBeFocused()
})

test('on a phone closing an area brings the keyboard to its line in the list, which was away meanwhile', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.openWithMap()
  await atlas.inList('Breda Noord').focus()
  await press(page, 'Enter')
  await atlas.expectArea('Breda Noord')
  await press(page, 'Escape')
  await atlas.expectCountry()
  await expect(atlas.inList('Breda Noord')).toBeFocused()
})

/** The colours that a ring is drawn in, as the page has them. */
const strokes = (page: Page) =>
  map(page)
    .locator('svg [class*="ring"], svg [class*="casing"]')
    .evaluateAll(shapes => shapes.map(shape => getComputedStyle(shape).stroke))

for (const { name, address, forced } of [
  { name: 'light', address: '/', forced: false },
  { name: 'dark', address: '/?weergave=donker', forced: false },
  { name: 'beamer', address: '/?weergave=beamer', forced: false },
  { name: 'forced colours', address: '/', forced: true },
])
  test(`in ${name} the map and the area have a ring with casing`, async ({ atlas, page }) => {
    if (forced) await page.emulateMedia({ forcedColors: 'active' })
    await atlas.openWithMap(address)
    await tabToMap(page)
    await press(page, 'Home')
    const [casing, line] = await strokes(page)
    expect(casing).not.toBe(line)
    const edge = await map(page).evaluate(element => {
      const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(element, '::after')
      return { borderTopWidth, borderTopColor, borderTopStyle }
    })
    expect(edge).toEqual({ borderTopWidth: '3px', borderTopColor: line, borderTopStyle: 'solid' })
  })
