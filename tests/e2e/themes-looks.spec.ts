// The pages across the areas under every address, on every screen, without a word in the console.
import type { ConsoleMessage } from '@playwright/test'
import { expect, test } from './atlas-page'

const themes = ['wonen', 'veiligheid', 'onderwijs', 'werk-en-inkomen', 'gezondheid', 'jeugd', 'samenleven', 'vertrouwen', 'samenwerking']
const titles: Record<string, string> = { '/themas/': 'Thema’s', '/resultaten/': 'Resultaten', '/mensen/': 'Wie spreekt' }

for (const [address, title] of Object.entries(titles))
  test(`${address} answers and is called ${title}`, async ({ atlas, page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(atlas.heading).toHaveText(title)
    await expect(page).toHaveTitle(`${title} | Focusatlas`)
  })

test('a link to each of the nine themes opens it and names it', async ({ atlas, page }) => {
  for (const theme of themes) {
    const answer = await page.goto(`/themas/${theme}/`)
    expect(answer?.status()).toBe(200)
    await expect(atlas.heading).toHaveText(new RegExp(`^${theme.replaceAll('-', ' ')}$`, 'i'))
    await expect(page).toHaveTitle(new RegExp(`^${theme.replaceAll('-', ' ')} \\| Focusatlas$`, 'i'))
  }
})

test('a link to a theme that does not exist shows the nine themes and says what is not known', async ({ atlas, page }) => {
  await atlas.open('/themas/weer/')
  await expect(atlas.heading).toHaveText('Thema’s')
  await expect(page.getByText(/Deze link is niet helemaal te lezen: ‘themas\/weer\/’/)).toBeVisible()
})

/** Drivers that draw in software grumble, and what is kept for offline has a spec of its own; that is not ours to mend. */
const isOurs = (message: ConsoleMessage) =>
  ['error', 'warning'].includes(message.type()) && !/GL Driver|GPU stall|software WebGL|swiftshader|registration blocked/i.test(message.text())

const screens = ['/themas/', '/themas/wonen/', '/resultaten/', '/mensen/'].flatMap(address => [`${address}?weergave=beamer`, `${address}?weergave=donker`])
for (const address of screens)
  test(`${address} says nothing in the console`, async ({ atlas, page }) => {
    const said: string[] = []
    page.on('console', message => isOurs(message) && said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    if (address.startsWith('/themas/wonen')) await atlas.openWithMap(address)
    else await atlas.open(address)
    expect(said).toEqual([])
  })

for (const width of [390, 320])
  for (const address of ['/themas/', '/themas/wonen/', '/themas/onderwijs/?taal=en', '/resultaten/', '/mensen/'])
    test(`at ${width} pixels ${address} does not scroll sideways`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height: 844 })
      await atlas.open(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
