// Several years of a figure. None are published today, so the built app is given made-up ones.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { madeBreaks, valuesWithYears } from '../support/made-years'
import { expect, test } from './atlas-page'

async function giveYears(page: Page) {
  for (const file of ['values.csv', 'area-values.csv'] as const)
    await page.route(`**/data/v1/${file}`, route => route.fulfill({ contentType: 'text/csv', body: valuesWithYears(file) }))
  await page.route(/\/data\/v1\/breaks(\.en)?\.json$/, route => route.fulfill({ json: madeBreaks }))
}
const slider = (page: Page, name = 'Jaar') => page.getByRole('slider', { name })

test('with one year a figure there is no slider and no line through the years', async ({ atlas, page }) => {
  await atlas.openWithMap('/gebied/breda-noord/?indicator=lonely')
  await expect(atlas.part('Cijfers').getByRole('heading', { name: 'Eenzaam', exact: true })).toBeVisible()
  await expect(slider(page)).toHaveCount(0)
  await expect(page.getByText('Door de jaren')).toHaveCount(0)
})

test.describe('with made-up years', () => {
  test.beforeEach(({ page }) => giveYears(page))

  test('the slider goes through the years by keyboard, and map, legend, panel and link follow', async ({ atlas, page }) => {
    await atlas.openWithMap('/gebied/utrecht-overvecht/?indicator=lonely')
    const row = page.locator('#figure-lonely')
    const figure = row.getByText(/^[\d,.]+%$/).first()
    const latest = await figure.innerText()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '2020')
    await slider(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '2016')
    await expect(page).toHaveURL(/indicator=lonely&jaar=2016$/)
    await expect(page.getByRole('region', { name: 'Legenda' })).toContainText('2016')
    await expect(row.getByText('2016', { exact: true }).first()).toBeVisible()
    await expect(figure).not.toHaveText(latest)
    await expect(page.getByRole('status').filter({ hasText: 'U ziet de cijfers van 2016, waar die er zijn.' })).toBeVisible()
    await page.keyboard.press('End')
    await expect(page).toHaveURL(/indicator=lonely$/)
  })

  test('a link with a year opens in it, and one button leads to the latest', async ({ atlas, page }) => {
    await atlas.openWithMap('/?indicator=lonely&jaar=2012')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '2012')
    await page.getByRole('button', { name: 'Toon het nieuwste jaar' }).click()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '2020')
    await expect(page).toHaveURL(/\?indicator=lonely$/)
  })

  test('a year that no figure has is named, and the latest is shown', async ({ atlas, page }) => {
    await atlas.openWithMap('/?indicator=lonely&jaar=1999')
    await expect(page.getByText(/‘jaar=1999’/)).toBeVisible()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '2020')
  })

  test('the line through the years breaks where the area was drawn anew, with the reason', async ({ atlas, page }) => {
    await atlas.open('/gebied/breda-noord/?indicator=lonely')
    const line = page.locator('#figure-lonely').getByRole('figure', { name: 'Door de jaren' })
    await expect(line.getByRole('img', { name: 'Eenzaam in Breda Noord door de jaren' })).toBeVisible()
    await expect(line).toContainText('Breuk in 2016, ander gebied. Het gebied is sinds 2016 ruimer getekend.')
    await expect(line).toContainText(/Van 2016 tot 2020 steeg dit van [\d,]+% naar [\d,]+%\./)
    await line.getByText('Jaren als tabel').click()
    await expect(line.getByRole('row')).toHaveCount(4)
  })

  for (const look of ['licht', 'donker&taal=en', 'beamer'])
    test(`axe finds nothing on the slider, the lines and the notice: ${look}`, async ({ page }) => {
      await page.goto(`/gebied/breda-noord/?indicator=lonely&jaar=2016&weergave=${look}`)
      await expect(slider(page, look.includes('en') ? 'Year' : 'Jaar')).toBeVisible({ timeout: 30_000 })
      await page.locator('#figure-lonely figure figure summary').click()
      for (const part of ['section:has(> div > input[type=range])', '#figure-lonely', '[role=status]']) {
        const { violations } = await new AxeBuilder({ page }).include(part).analyze()
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      }
    })

  test('the table and the comparison speak of the year as well', async ({ atlas, page }) => {
    await atlas.open('/tabel/?kolommen=lonely,stress&jaar=2012')
    await expect(page.getByRole('columnheader', { name: /Eenzaam/ })).toContainText('2012')
    await expect(page.getByRole('columnheader', { name: /stress/i })).toContainText('2020')
    await atlas.open('/vergelijk/?gebieden=breda-noord,utrecht-overvecht&indicator=lonely&jaar=2012')
    await expect(page.getByRole('figure', { name: 'Eenzaam door de jaren' })).toContainText('Breda Noord: Breuk in 2016')
    await expect(page.getByText(/Eenzaam [\d,]+% \(2012\)/).first()).toBeVisible()
  })
})
