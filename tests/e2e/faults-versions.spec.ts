// Two windows with different versions of the atlas. What a new version says about itself stands in offline.spec.ts.
import { type Locator, mergeTests, type Page } from '@playwright/test'
import { deckVersion, writeDeck } from '../../src/data/deck-file'
import { AtlasPage } from './atlas-page'
import { expect, keepRecord, kept, keptRecord, ownDeck, test } from './faults-page'
import { onOwnSite } from './own-site'
import { firstHeading, publishSecondVersion, secondHeading } from './second-version'

test(
  'a presentation kept by a newer version in another window → a line says so here, and the newer one stays as it is',
  kept('the visitor’s presentations, those of the newer version too'),
  async ({ atlas, page, context }) => {
    const id = 'eigen.00ddba11'
    await keepRecord(context, id, writeDeck({ ...ownDeck, id }))
    await atlas.open(`/presenteren/?presentatie=${id}`)
    await expect(page.getByRole('textbox', { name: 'Naam van de presentatie' })).toHaveValue('Overleg van de wijk')
    const theirs = JSON.stringify({ format: 'focusatlas-deck', version: deckVersion + 1, deck: { scenes: [] } })
    await keepRecord(context, id, theirs)
    await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Van het oude venster')
    await expect(page.getByRole('alert')).toContainText('Een nieuwere versie van de atlas heeft deze presentatie al bewaard')
    expect(await keptRecord(context, id)).toBe(theirs)
    await page.goto('/presenteren/')
    await expect(page.getByText('Eén presentatie in deze browser is niet te lezen. Ze is niet veranderd of weggegooid.')).toBeVisible()
  },
)

test('files of the old version gone while a window still has it open → what is open stays, and loading again brings the new version', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open('/gebied/breda-noord/')
  await context.route(/assets\/(TablePage|ThemesPage|ComparePage)-/, route => route.fulfill({ status: 404, body: 'Not found' }))
  await page.getByRole('link', { name: 'Tabel' }).click()
  await expect(page.getByRole('alert')).toContainText('Misschien is de verbinding weg, of is er een nieuwe versie van de atlas.')
  await page.goBack()
  await atlas.expectArea('Breda Noord')
  await page.goForward()
  await context.unrouteAll()
  await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click()
  await expect(atlas.heading).toHaveText('Tabel')
})

const testOnOwnSite = mergeTests(test, onOwnSite)

testOnOwnSite.describe('with the app kept for offline', () => {
  testOnOwnSite.use({ serviceWorkers: 'allow' })

  testOnOwnSite(
    'a new version published while two windows are open → both say so and go on with the old one, until ‘Nu vernieuwen’ is pressed in each',
    async ({ atlas: first, page, context, folder }) => {
      testOnOwnSite.slow()
      await page.goto('/')
      await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated')
      await page.reload()
      await page.evaluate(() => Object.assign(window, { isSamePage: true }))
      publishSecondVersion(folder)

      const other = await context.newPage()
      const second = new AtlasPage(other)
      await other.goto('/gebied/delft-west/')
      const noticeOf = (window: Page) => window.getByRole('complementary', { name: 'Nieuwe versie' })
      const [noticeHere, noticeThere] = [noticeOf(page), noticeOf(other)]
      /** On a busy machine the page may be loading at the moment of the click; then it is pressed again. */
      const renew = (notice: Locator) =>
        expect(async () => {
          if ((await notice.count()) > 0) await notice.getByRole('button', { name: 'Nu vernieuwen' }).click({ timeout: 2000 })
          await expect(notice).toHaveCount(0, { timeout: 20_000 })
        }).toPass({ timeout: 80_000 })
      await expect(noticeThere).toBeVisible({ timeout: 45_000 })
      await expect(noticeHere).toBeVisible()
      await expect(first.heading).toHaveText(firstHeading)

      // The server has this code no more; the first version that is kept has.
      await page.getByRole('button', { name: /^Zoeken/ }).click()
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
      await page.keyboard.press('Escape')

      await renew(noticeThere)
      await second.expectArea('Delft West')
      await other.goto('/')
      await expect(second.heading).toHaveText(secondHeading)

      // The first window goes on with what it has, and says it of what it has not.
      await expect(noticeHere).toContainText('In een ander venster is de nieuwe versie al geopend.')
      await first.inList('Breda Noord').click()
      await first.expectArea('Breda Noord')
      await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
      await page.getByRole('button', { name: 'Delen' }).click()
      await expect(page.getByRole('alert')).toContainText('Dit deel kan even niet worden getoond.')
      await first.expectArea('Breda Noord')
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)

      await renew(noticeHere)
      await first.expectArea('Breda Noord')
      await page.goto('/')
      await expect(first.heading).toHaveText(secondHeading)
    },
  )
})
