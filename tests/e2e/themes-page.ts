// The verbs of somebody who reads across the areas: the matrix, a theme with its filter, a finding.
import type { Locator, Page } from '@playwright/test'
import { test as base, expect } from './atlas-page'

export class ThemesPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The cell of the matrix for one area on one theme. */
  cell(area: string, theme: string): Locator {
    return this.page.getByRole('table').getByRole('link', { name: new RegExp(`^${area}, ${theme}: `) })
  }

  /** A choice of the filter: 'Soort', 'Wie zegt het', 'Bij welk cijfer'. */
  choice(label: string): Locator {
    return this.page.getByRole('combobox', { name: label })
  }

  /** A part of a page by the id that a link names it with. */
  part(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  /** Unfolds a finding and follows its way to the area. */
  async goToAreaOf(finding: string, area: string) {
    const row = this.part(finding)
    const way = row.getByRole('link', { name: `Open ${area}` })
    if (!(await way.isVisible())) await row.locator('summary').first().click()
    await way.click()
  }

  /** The reader stands at this part: the link names it, it is in sight and has the focus. */
  async expectAt(id: string) {
    await expect(this.page).toHaveURL(url => url.searchParams.get('plek') === id)
    await expect(this.part(id)).toBeInViewport()
    await expect(this.part(id)).toBeFocused()
  }
}

export const test = base.extend<{ themes: ThemesPage }>({
  themes: async ({ page }, use) => {
    await use(new ThemesPage(page))
  },
})
export { expect }
