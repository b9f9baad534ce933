// The room pack, taken out of its zip and opened as a file, without a server and without a network.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { writeDeck } from '../../src/data/deck-file'
import { withOwnPart } from '../../src/data/own-file'
import { deckOf, slideOf } from '../support/decks'
import { ownDataOf } from '../support/own'
import { expect, test } from './atlas-page'
import { coloursOf } from './colours'

const root = resolve(import.meta.dirname, '../..')
let stick = ''
/** The page that starts it. */
let start = ''
const faults: string[] = []
const asked: string[] = []

// One worker, so that the pack is made once.
test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  // A blank in the path, as on many a stick.
  stick = mkdtempSync(join(tmpdir(), 'focusatlas stick '))
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/pack/write-pack.ts', '--to', stick], { cwd: root })
  const zip = readdirSync(stick).find(name => name.endsWith('.zip')) ?? ''
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(stick, zip)))).filter(([name]) => !name.endsWith('/'))) {
    mkdirSync(dirname(join(stick, name)), { recursive: true })
    writeFileSync(join(stick, name), content)
  }
  start = pathToFileURL(join(stick, zip.replace('.zip', ''), 'Focusatlas.html')).href
})
test.afterAll(() => rmSync(stick, { recursive: true, force: true }))

test.beforeEach(async ({ context }) => {
  faults.length = 0
  asked.length = 0
  await context.setOffline(true)
  context.on('console', message => message.type() === 'error' && faults.push(message.text()))
  context.on('weberror', fault => faults.push(fault.error().message))
  context.on('request', request => !/^(data|blob):/.test(request.url()) && asked.push(request.url().split('#')[0] ?? ''))
})
test.afterEach(() => {
  expect(faults, 'nothing should go wrong').toEqual([])
  expect(
    asked.filter(address => address !== start),
    'nothing but the page itself should be asked for',
  ).toEqual([])
})

test('the live map stands there with all areas, one opens by its marker, and Back leads to the country', async ({ atlas, page }) => {
  await atlas.openWithMarkers(start)
  await atlas.waitForMap()
  expect((await coloursOf(page, await atlas.lookAtCanvas())).count).toBeGreaterThan(20)
  await atlas.clickMarker('delft-west')
  await atlas.expectArea('Delft West')
  await expect(page).toHaveURL(`${start}#gebied/delft-west/`)
  await atlas.waitForMap()
  await page.goBack()
  await expect(atlas.heading).toHaveText('Twintig gebieden, één opgave')
})

test('a link behind the # opens its page, in English, with its figure and in its theme', async ({ atlas, page }) => {
  await atlas.openWithMap(`${start}#en/gebied/heerlen-noord/?indicator=lonely&weergave=donker`)
  await atlas.expectArea('Heerlen Noord')
  await expect(
    atlas.map
      .getByRole('region', { name: 'Legend' })
      .getByText(/Lonely/)
      .first(),
  ).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page
    .getByRole('link', { name: 'Nederlands' })
    .or(page.getByRole('button', { name: 'Nederlands' }))
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page).toHaveURL(/#gebied\/heerlen-noord\/\?/)
})

test('the table, its file, a comparison, a theme and the search are there', async ({ atlas, page }) => {
  await atlas.open(`${start}#tabel/?indicator=lonely`)
  await page.getByRole('button', { name: 'Tabel downloaden' }).first().click()
  const saved = page.waitForEvent('download')
  await page.getByText(/CSV/).first().click()
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  await page.goto(`${start}#vergelijk/?gebieden=breda-noord,delft-west`)
  await expect(page.getByRole('heading', { name: /verschillen/i }).first()).toBeVisible()
  await page.goto(`${start}#themas/wonen/`)
  await expect(atlas.heading).toHaveText('Wonen')
  await page.getByRole('button', { name: /^Zoeken/ }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('poelenburg')
  await page
    .getByRole('option', { name: /Zaandam Oost/ })
    .first()
    .click()
  await atlas.expectArea('Zaandam Oost')
})

test('a map leaves as a picture with its own letters', async ({ atlas, page }) => {
  await atlas.openWithMap(`${start}#gebied/delft-west/`)
  await page.getByRole('button', { name: 'Kaart downloaden' }).click()
  const saved = page.waitForEvent('download')
  await page.getByText(/PNG/).first().click()
  expect((await saved).suggestedFilename()).toMatch(/\.png$/)
})

test('a presentation is shown, and the screen of the speaker follows it', async ({ atlas, page, context }) => {
  await atlas.open(`${start}#presenteren/?presentatie=gebied.delft-west&stand=tonen`)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/dia=2/)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('p')
  const speaker = await opening
  await expect(speaker.getByText('Loopt gelijk met het scherm voor de zaal.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(speaker).toHaveURL(/dia=3/)
})

test('own figures are read from a table, and come along with a presentation', async ({ atlas, page }) => {
  await atlas.open(`${start}#eigen-cijfers/`)
  await page.getByRole('textbox', { name: 'Plak hier de cellen' }).fill('Gebied\tAandeel\nBreda Noord\t12,5')
  await page.getByRole('button', { name: 'Lees wat ik plakte' }).click()
  await expect(page.getByText('De rij is herkend.')).toBeVisible()
  await page.goto(`${start}#presenteren/`)
  const slides = [slideOf('a', { kind: 'map', title: '', link: 'gebied/breda-noord/?indicator=own_a1' })]
  const buffer = Buffer.from(withOwnPart(writeDeck(deckOf(slides)), ownDataOf()))
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'overleg.focusatlas.json', mimeType: 'application/json', buffer })
  await expect(page.getByText(/eigen cijfers van de maker: 1 cijfer, 1 streefwaarde en 1 laag met projecten\./)).toBeVisible()
  await page.getByRole('button', { name: /^Bewerken/ }).click()
  const slide = page.getByRole('region', { name: 'De dia' })
  await expect(slide).toContainText('eigen cijfers, niet gecontroleerd')
  await expect(slide.getByText('eigen gegevens, niet gecontroleerd')).toBeVisible()
})

test('an own presentation is there again after the browser tab was closed', async ({ atlas, page, context }) => {
  await atlas.open(`${start}#presenteren/?presentatie=gebied.delft-west`)
  await page.getByRole('button', { name: 'Bewerk een eigen kopie' }).click()
  await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Vanaf de stick')
  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await page.close()
  const again = await context.newPage()
  await again.goto(`${start}#presenteren/`)
  await expect(again.getByText('Vanaf de stick').first()).toBeVisible()
})

test('where a code for the room would lead nowhere, a sentence says so', async ({ atlas, page }) => {
  await atlas.open(`${start}#gebied/delft-west/`)
  await page.getByRole('button', { name: 'Delen' }).click()
  await expect(page.getByRole('dialog').getByText(/vanaf een bestand op deze computer/)).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('img', { name: /^QR-code/ })).toHaveCount(0)
})

test('the data files lie beside the page, and the menu says from which day they are', async ({ atlas, page }) => {
  await atlas.open(`${start}#verantwoording/`)
  const link = page.getByRole('link', { name: 'values.csv', exact: true })
  const file = fileURLToPath(await link.evaluate(anchor => (anchor as HTMLAnchorElement).href))
  expect(readFileSync(file, 'utf8')).toMatch(/^level,code,indicator,year,value/)
  await page.getByRole('button', { name: 'Meer' }).click()
  await expect(page.getByText(/^Klaar voor offline\. Gegevens van \d+ \w+ 20\d\d\.$/)).toBeVisible()
})
