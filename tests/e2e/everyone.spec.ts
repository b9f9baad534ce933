// What people set on their own device: larger spaces, other colours, a screen on its side; and a meeting run by keyboard alone.
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'

const screens = [
  '/',
  '/gebied/schiedam-nieuwland-en-oost/?indicator=low_income',
  '/vergelijk/?gebieden=delft-west,breda-noord',
  '/themas/wonen/',
  '/resultaten/',
  '/tabel/',
  '/presenteren/',
  '/toegankelijkheid/',
]

/** The least that text must stand, in WCAG 2.2, 1.4.12. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

for (const address of screens)
  test(`with wider text nothing is cut off on ${address}`, async ({ atlas, page }) => {
    await atlas.open(address)
    await page.addStyleTag({ content: spacing })
    const cut = await page.evaluate(() => {
      const isCut = (element: HTMLElement) => {
        const { overflow, textOverflow, position } = getComputedStyle(element)
        const isHidden = overflow === 'hidden' || overflow === 'clip'
        const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        // What is for screen readers alone is one pixel large.
        if (!isHidden || !hasText || textOverflow === 'ellipsis' || (position === 'absolute' && element.clientWidth <= 1)) return false
        return element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2
      }
      return [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter(isCut).map(({ outerHTML }) => outerHTML.slice(0, 120))
    })
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

test('who asks for more contrast gets one ink', async ({ atlas, page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await atlas.open('/gebied/breda-noord/')
  const place = page.getByText('gemeente Breda, provincie Noord-Brabant')
  const heading = await atlas.heading.evaluate(element => getComputedStyle(element).color)
  await expect(place).toHaveCSS('color', heading)
})

test('with forced colours a button has an edge and the chosen way is marked', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await atlas.open('/gebied/breda-noord/')
  const [edge, paper] = await page
    .getByRole('link', { name: 'Gebiedsblad' })
    .evaluate(element => [getComputedStyle(element).borderTopColor, getComputedStyle(document.body).backgroundColor])
  expect(edge).not.toBe(paper)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Kaart' })).toHaveAttribute('aria-current', 'page')
})

test('on a phone on its side the map keeps most of its room', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await atlas.openWithMarkers('/?indicator=lonely')
  const covered = await atlas.map.evaluate(map => {
    const box = map.getBoundingClientRect()
    let [free, all] = [0, 0]
    for (let x = box.left + 5; x < box.right; x += 10)
      for (let y = box.top + 5; y < box.bottom; y += 10) {
        all++
        const hit = document.elementFromPoint(x, y)
        if (hit?.tagName === 'CANVAS' || hit?.closest('[data-area]')) free++
      }
    return 1 - free / all
  })
  expect(covered).toBeLessThan(0.4)
})

const tabTo = async (page: Page, name: string | RegExp, role: 'link' | 'button' | 'combobox' = 'button') => {
  const goal = page.getByRole(role, { name }).first()
  await expect(goal).toBeVisible()
  for (let step = 0; step < 120; step++) {
    if (await goal.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to '${name}'.`)
}

test('a meeting is prepared and held with the keyboard alone', async ({ atlas, page }) => {
  await atlas.open()
  await tabTo(page, 'Presenteer', 'link')
  await page.keyboard.press('Enter')
  await expect(atlas.heading).toHaveText('Presenteren')
  await tabTo(page, 'Over een gebied', 'combobox')
  await page.keyboard.type('Breda')
  await tabTo(page, 'Bekijk: Over een gebied')
  await page.keyboard.press('Enter')
  await expect(atlas.heading).toHaveText('Breda Noord')
  await tabTo(page, 'Bewerk een eigen kopie')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Dia 1:/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/is nu dia 2 van/)).toBeAttached()
  await page.getByRole('heading', { level: 1 }).evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await tabTo(page, 'Presenteren')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/dia=2/)
  for (let step = 0; step < 3 && page.url().includes('stand=tonen'); step++) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
  }
  await expect(page.getByRole('textbox', { name: 'Naam van de presentatie' })).toBeVisible()
})
