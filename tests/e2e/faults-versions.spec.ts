// Two windows with different versions of the atlas. What a new version says about itself stands in offline.spec.ts.
import { deckVersion, writeDeck } from '../../src/data/deck-file'
import { expect, keepRecord, kept, keptRecord, ownDeck, test } from './faults-page'

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
