// Every screen and state as axe sees it, in three appearances, two languages and on a phone. All its rules on a laptop in Dutch and light; elsewhere those whose answer can be another one.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page'

type Step = (page: Page) => Promise<unknown>
const deck = 'presentatie=gebied.breda-noord'
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()

const screens: readonly [string, string, Step?][] = [
  ['the country', '/'],
  ['the country with a figure', '/?indicator=lonely'],
  ['an area', '/gebied/breda-noord/?indicator=low_income'],
  ['a comparison', '/vergelijk/?gebieden=delft-west,zaandam-oost,breda-noord'],
  ['the themes', '/themas/'],
  ['a theme', '/themas/wonen/'],
  ['the results', '/resultaten/'],
  ['the people', '/mensen/'],
  ['the table', '/tabel/'],
  ['the account of the data', '/verantwoording/'],
  ['the accessibility statement', '/toegankelijkheid/'],
  ['the choice of presentations', '/presenteren/'],
  ['a ready presentation', `/presenteren/?${deck}`],
  ['slides', `/presenteren/?${deck}&stand=tonen&dia=4`],
  ['the map on a slide', `/presenteren/?${deck}&stand=tonen&dia=1`],
  ['the speaker’s window', `/presenteren/?${deck}&stand=spreker&dia=3`],
  ['sheets of paper', `/presenteren/?${deck}&stand=papier&plek=area`],
  ['an embedded map', '/insluiten/breda-noord/?indicator=lonely'],
  ['an embedded drawing', '/insluiten/breda-noord/?indicator=lonely&stil=ja'],
]

const states: readonly [string, string, Step][] = [
  ['the editor', `/presenteren/?${deck}`, press('Bewerk een eigen kopie')],
  ['the share dialog', '/gebied/breda-noord/', press('Delen')],
  ['the list of keys', '/', page => page.keyboard.press('?')],
  ['the menu “Meer”', '/', press('Meer')],
  ['the choice of a figure', '/', press('Kies een cijfer')],
  [
    'search with results',
    '/',
    async page => {
      await page.keyboard.press('/')
      await page.keyboard.type('schooldag')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'help',
    '/gebied/breda-noord/',
    async page => {
      await press('Meer')(page)
      await press('Uitleg bij dit scherm')(page)
    },
  ],
  [
    'the words',
    '/',
    async page => {
      await press('Meer')(page)
      await press('Begrippen')(page)
    },
  ],
  ['the code for the room', `/presenteren/?${deck}&stand=tonen&dia=3`, page => page.keyboard.press('q')],
  ['a black screen', `/presenteren/?${deck}&stand=tonen&dia=3`, page => page.keyboard.press('b')],
  ['the keys of a show', `/presenteren/?${deck}&stand=tonen&dia=3`, page => page.keyboard.press('?')],
  ['a link that cannot be read', '/gebied/nergens/', async () => {}],
]

/** What another look can change; the rest is the same page. */
const ofTheLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']
/** What other words can change besides. */
const ofTheWords = [
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'button-name',
  'link-name',
  'label',
  'aria-input-field-name',
  'svg-img-alt',
  'empty-heading',
]
/** What other places of the same parts can change besides. */
const ofThePlaces = ['aria-hidden-focus', 'bypass', 'landmark-unique', 'page-has-heading-one', 'meta-viewport', 'nested-interactive', 'region']

/** `rules` are those of axe, and the size of targets, which it does not look at by itself. */
async function check(page: Page, rules: readonly string[] | null = null) {
  await expect(page.getByRole('main')).toBeVisible()
  // Until then what is below the edge of the screen has no sizes of its own: src/app/lay-out-rest.ts.
  await expect(page.locator('#app')).not.toHaveAttribute('data-take-over')
  await page.evaluate(() => document.fonts.ready)
  const axe = rules
    ? new AxeBuilder({ page }).setLegacyMode().withRules([...rules])
    : new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } })
  const { violations } = await axe.analyze()
  // How wide a class is on the scale of the legend is its value: WCAG calls that essential.
  const isToScale = ({ id }: { id: string }, { html }: { html: string }) => id === 'target-size' && html.includes('data-to-scale')
  const found = violations.map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !isToScale(rule, node)) })).filter(({ nodes }) => nodes.length > 0)
  expect(
    found.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 4).map(({ html, any }) => `${html.slice(0, 160)} [${any[0]?.message ?? ''}]`)}`),
  ).toEqual([])
}

for (const [name, address] of screens)
  test(`axe finds nothing on ${name}, in light, in dark and English, and on the beamer`, async ({ atlas, page }) => {
    await page.goto(address)
    await atlas.answers()
    await check(page)
    for (const choice of ['weergave=donker&taal=en', 'weergave=beamer']) {
      // As Back does it, without loading everything anew.
      await page.evaluate(
        link => {
          window.history.pushState(null, '', link)
          window.dispatchEvent(new PopStateEvent('popstate'))
        },
        `${address}${address.includes('?') ? '&' : '?'}${choice}`,
      )
      await expect(page.locator('html')).toHaveAttribute('data-theme', choice.includes('beamer') ? 'beamer' : 'dark')
      await expect(page.locator('html')).toHaveAttribute('lang', choice.includes('en') ? 'en' : 'nl')
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await check(page, choice.includes('beamer') ? ofTheLook : [...ofTheLook, ...ofTheWords])
    }
  })

for (const [name, address, step] of states)
  test(`axe finds nothing in ${name}`, async ({ atlas, page }) => {
    await page.goto(address)
    await atlas.answers()
    await step(page)
    await check(page)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  for (const [name, address] of screens)
    test(`axe finds nothing on ${name}`, async ({ atlas, page }) => {
      await page.goto(address)
      await atlas.answers()
      await check(page, [...ofTheLook, ...ofThePlaces])
    })
})
