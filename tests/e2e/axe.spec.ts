// Every screen and state as axe sees it, in three appearances, two languages and on a phone. No rule is switched off.
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

const variants = [
  ['light', ''],
  ['dark and English', 'weergave=donker&taal=en'],
  ['for the beamer', 'weergave=beamer'],
] as const

async function check(page: Page) {
  await expect(page.getByRole('main')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze()
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 4).map(({ html, any }) => `${html.slice(0, 160)} [${any[0]?.message ?? ''}]`)}`),
  ).toEqual([])
}

for (const [name, address] of screens)
  for (const [variant, choice] of variants)
    test(`axe finds nothing on ${name}, ${variant}`, async ({ page }) => {
      await page.goto(choice ? `${address}${address.includes('?') ? '&' : '?'}${choice}` : address)
      await check(page)
    })

for (const [name, address, step] of states)
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('main')).toBeVisible()
    await step(page)
    await check(page)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  for (const [name, address] of screens)
    test(`axe finds nothing on ${name}`, async ({ page }) => {
      await page.goto(address)
      await check(page)
    })
})
