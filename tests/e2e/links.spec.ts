// Every link that somebody shares must answer, also a wrong or a hostile one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './atlas-page'

const areas = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/data/v1/areas.json'), 'utf8')) as { id: string; name: string }[]

test('a link to each of the twenty areas opens it and names it', async ({ atlas, page }) => {
  expect(areas).toHaveLength(20)
  for (const { id, name } of areas) {
    const answer = await page.goto(`/gebied/${id}/`)
    expect(answer?.status()).toBe(200)
    await atlas.expectArea(name)
    await expect(page).toHaveTitle(`${name} | Focusatlas`)
  }
})

test('a link to an area that does not exist shows the country and says what is not known', async ({ atlas, page }) => {
  await atlas.openWithMarkers('/gebied/madurodam/')
  await expect(page.getByText('Deze link is niet te lezen: ‘madurodam’ is hier niet bekend. U ziet de kaart van heel Nederland.')).toBeVisible()
  await expect(atlas.heading).toHaveText('Twintig gebieden, één opgave')
  await expect(atlas.onMap('breda-noord')).toBeVisible()
})

test('a link with nonsense behind it opens what can be read and says what cannot', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/?weergave=neon&kaart=goud')
  await atlas.expectArea('Breda Noord')
  await expect(page.getByText(/Deze link is niet helemaal te lezen: .*kaart=goud.*weergave=neon/)).toBeVisible()
})

test('the sentence about a link goes when it is closed, and takes the nonsense out of the link', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/?weergave=neon')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByText('Deze link is niet helemaal te lezen')).toHaveCount(0)
  await expect(page).toHaveURL('/gebied/breda-noord/')
})

test('hostile text in a link stays text', async ({ atlas, page }) => {
  const hostile = '<img src=x onerror="document.title=1">'
  let hasAsked = false
  page.on('dialog', dialog => {
    hasAsked = true
    return dialog.dismiss()
  })
  await atlas.open(`/gebied/breda-noord/?weergave=${encodeURIComponent(hostile)}`)
  await expect(page.getByText(hostile)).toBeVisible()
  await expect(page.locator('img')).toHaveCount(0)
  await expect(page).toHaveTitle('Breda Noord | Focusatlas')
  expect(hasAsked).toBe(false)
})

test('an English link shows an English page and says so to the browser', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/?taal=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Breda Noord | Focusatlas')
  await expect(atlas.part('Characteristics')).toBeVisible()
})

test('an English page keeps the Dutch words of a quote a click away', async ({ atlas }) => {
  await atlas.open('/gebied/breda-noord/?taal=en')
  const headline = atlas.part('Interview').getByRole('figure').first()
  const original = headline.getByText('Laat bewoners die problemen zelf doorleefd hebben meebeslissen')
  await expect(original).toBeHidden()
  await headline.getByText('Show the Dutch text').click()
  await expect(original).toBeVisible()
})

test('a Dutch link shows a Dutch page and says so to the browser', async ({ atlas, page }) => {
  await atlas.open('/gebied/breda-noord/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(atlas.part('Kenmerken')).toBeVisible()
})

test('switching the language keeps the area, and Back does not undo it', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.inList('Delft West').click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/gebied/delft-west/')
  await expect(atlas.part('Characteristics')).toBeVisible()
  await atlas.expectArea('Delft West')
  await page.goBack()
  await expect(page).toHaveURL('/')
})

test('the page on how the atlas was made has its own link, and Back leads to the area again', async ({ atlas, page }) => {
  await atlas.open('/gebied/zaandam-oost/')
  await atlas.part('Bronnen').getByRole('link', { name: 'Zo is deze atlas gemaakt' }).click()
  await expect(atlas.heading).toHaveText('Verantwoording')
  await expect(page).toHaveURL('/verantwoording/')
  await expect(page).toHaveTitle('Verantwoording | Focusatlas')
  await page.goBack()
  await atlas.expectArea('Zaandam Oost')
})

test('reloading the page keeps what is open', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.inList('Roosendaal Ring').click()
  await atlas.expectArea('Roosendaal Ring')
  await page.reload()
  await atlas.expectArea('Roosendaal Ring')
})

test('an area opens in a new tab when somebody asks for that', async ({ atlas, context }) => {
  await atlas.open()
  const opened = context.waitForEvent('page')
  await atlas.inList('Utrecht Overvecht').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(tab.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Utrecht Overvecht')
  await expect(atlas.heading).toHaveText('Twintig gebieden, één opgave')
})
