// What a screen reader is given, as text that somebody read: tests/e2e/accessibility-tree holds it line by line.
// After a change that is meant, run `npx playwright test accessibility-tree --update-snapshots` and read the difference.
import type { Locator, Page } from '@playwright/test'
import { type AtlasPage, expect, test } from './atlas-page'

type Part = { name: string; address: string; of(atlas: AtlasPage, page: Page): Locator | Promise<Locator> }

const parts: readonly Part[] = [
  { name: 'header', address: '/', of: (_, page) => page.getByRole('banner') },
  {
    name: 'map',
    address: '/?indicator=low_income',
    of: async atlas => {
      await atlas.waitForAllMarkers()
      return atlas.map
    },
  },
  { name: 'list', address: '/?indicator=low_income', of: atlas => atlas.list },
  { name: 'programme', address: '/', of: atlas => atlas.panel },
  { name: 'characteristics', address: '/gebied/breda-noord/', of: atlas => atlas.part('Kenmerken') },
  { name: 'ambitions', address: '/gebied/breda-noord/', of: atlas => atlas.part('Opgaven & ambities') },
  { name: 'neighbours', address: '/gebied/breda-noord/', of: atlas => atlas.part('Buren') },
  { name: 'comparison', address: '/vergelijk/?gebieden=delft-west,breda-noord&indicator=low_income', of: atlas => atlas.part('De grootste verschillen') },
  { name: 'presentations', address: '/presenteren/', of: atlas => atlas.panel },
  { name: 'slide', address: '/presenteren/?presentatie=gebied.breda-noord&stand=tonen&dia=4', of: atlas => atlas.panel },
  {
    name: 'share',
    address: '/toegankelijkheid/',
    of: async (_, page) => {
      await page.getByRole('button', { name: 'Delen' }).click()
      return page.getByRole('dialog')
    },
  },
  {
    name: 'search',
    address: '/',
    of: async (_, page) => {
      await page.keyboard.press('/')
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      await page.keyboard.type('poelenburg')
      await expect(page.getByRole('option').first()).toBeVisible()
      // Said a moment after the last letter.
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText('4 resultaten')
      return page.getByRole('dialog')
    },
  },
]

for (const { name, address, of } of parts)
  test(`a screen reader is given the ${name} as it was read`, async ({ atlas, page }) => {
    await atlas.open(address)
    await page.waitForLoadState('networkidle')
    const tree = await (await of(atlas, page)).ariaSnapshot()
    // Links hold the address that the tests happen to run on.
    const steady = tree.replaceAll(new URL(page.url()).origin, 'https://atlas.example')
    expect(`${steady}\n`).toMatchSnapshot(`${name}.yml`)
  })
