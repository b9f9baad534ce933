// The verbs of somebody who uses the atlas; specs read as prose because of them.
import { test as base, expect, type Locator, type Page } from '@playwright/test'

export class AtlasPage {
  readonly page: Page
  readonly list: Locator
  readonly map: Locator
  /** The map that is written into the page, until the live one is painted. */
  readonly firstMap: Locator
  readonly panel: Locator
  /** The name of what is open. */
  readonly heading: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('navigation', { name: /^(Gebieden|Areas)$/ })
    this.map = page.getByRole('region', { name: /^(Kaart van|Map of) / })
    this.firstMap = page.locator('[data-first-map]')
    this.panel = page.getByRole('main')
    this.heading = this.panel.getByRole('heading', { level: 1 })
  }

  async open(address = '/') {
    await this.page.goto(address)
    await this.answers()
    await expect(this.heading).toBeVisible()
  }

  async openWithMap(address = '/') {
    await this.open(address)
    await this.waitForMap()
  }

  /** The country with all its markers, which stand there before every line of the map is painted. */
  async openWithMarkers(address = '/') {
    await this.open(address)
    await this.waitForAllMarkers()
  }

  /** Types into the search field above the list. */
  async search(words: string) {
    await this.page.getByRole('searchbox').fill(words)
  }

  inList(name: string): Locator {
    return this.list.getByRole('link', { name })
  }

  /** A part of the panel under its heading: 'Buren', 'Interview' … */
  part(title: string | RegExp): Locator {
    return this.panel.getByRole('region', { name: title })
  }

  /** What stands for an area on the map: a numbered marker, or its name once the outline can be seen. */
  onMap(area: string): Locator {
    return this.map.locator(`[data-area="${area}"]`)
  }

  async expectArea(name: string) {
    await expect(this.heading).toHaveText(name)
  }

  async expectCountry() {
    await expect(this.heading).toHaveText('Twintig gebieden, één opgave')
    await expect(this.page).toHaveURL(url => !url.pathname.includes('gebied'))
  }

  /** Waits until the app has taken over the page that was written beforehand, and answers keys. */
  async answers() {
    await expect(this.page.locator('html')).toHaveAttribute('data-live', '')
  }

  /** Does what starts the live map where another one stands first: touches the page. */
  async touch() {
    if ((await this.firstMap.count()) > 0) await this.page.mouse.move(3, 3)
  }

  /** Waits until the map stands still: markers are there and two looks in a row see the same. */
  async waitForMap() {
    await this.touch()
    await expect(this.firstMap).toHaveCount(0, { timeout: 30_000 })
    await expect(this.map.locator('[data-area]').first()).toBeAttached({ timeout: 30_000 })
    let before = ''
    await expect(async () => {
      const seen = (await this.lookAtCanvas()).toString('base64')
      const isStill = seen === before
      before = seen
      expect(isStill, 'the map should come to rest').toBe(true)
    }).toPass({ intervals: [250], timeout: 30_000 })
  }

  /** Waits until all areas stand on the map as markers: the country is in sight. */
  async waitForAllMarkers() {
    await this.touch()
    await expect(this.map.locator('g[data-area]')).toHaveCount(20, { timeout: 30_000 })
    await expect(this.firstMap).toHaveCount(0, { timeout: 30_000 })
  }

  /** A picture of what WebGL has drawn alone, without markers and buttons. */
  async lookAtCanvas(): Promise<Buffer> {
    return this.map.locator('canvas').screenshot({ style: 'body * { visibility: hidden !important } canvas { visibility: visible !important }' })
  }

  /** The middle of an area's marker on the screen. */
  async markerOf(area: string): Promise<{ x: number; y: number }> {
    return middleOf(this.onMap(area).locator('circle'))
  }

  /** Moves the pointer to a place in an outline that no name or marker lies over: just below the name, which stands in its middle. */
  async pointAtOutlineOf(area: string) {
    const outlineName = this.onMap(area).and(this.page.locator('text'))
    await expect(outlineName).toBeVisible({ timeout: 500 })
    const { x, y } = await middleOf(outlineName)
    const below = { x, y: y + 22 }
    const hit = await this.page.evaluate(at => document.elementFromPoint(at.x, at.y)?.tagName, below)
    expect(hit, 'nothing should lie over the outline here').toBe('CANVAS')
    await this.page.mouse.move(below.x, below.y)
  }

  /** A click at the left edge of the map, where nothing lies. */
  async clickBesideEverything() {
    const box = await this.map.boundingBox()
    const at = { x: (box?.x ?? 0) + 16, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    const hit = await this.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, at)
    expect(hit, 'nothing should lie over the map here').toBe('CANVAS')
    await this.page.mouse.click(at.x, at.y)
  }

  async clickMarker(area: string) {
    const { x, y } = await this.markerOf(area)
    await this.page.mouse.click(x, y)
  }
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('This is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export const test = base.extend<{ atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page))
  },
})
export { expect }
