// What a reader brings along: from a pasted table to the map, the comparison and a slide; kept only when asked, and gone when deleted.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type AtlasPage, expect, test } from './atlas-page'

const pasted = [
  'Gebied\tJongeren zonder diploma 2025',
  'Breda Noord\t12,5',
  'Delft West\t9,8',
  'Arnhem Oost\t14,2',
  'Heerlen Noord\t15,1',
  'Tilburg Noord West\t11',
  'Utrecht Overveght\t13,4',
  'Schiedam Nieuwland en Oost\t10,7',
  'Zaandam Oost\t8,9',
].join('\n')

const section = (page: Page, name: string) => page.getByRole('region', { name })
const own = (page: Page) => section(page, 'Wat u meebracht')

async function open(atlas: AtlasPage) {
  await atlas.open('/eigen-cijfers/')
  await expect(own(atlas.page).getByText('U hebt hier nog niets toegevoegd.')).toBeVisible()
}

async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Plak hier de cellen' }).fill(text)
  await page.getByRole('button', { name: 'Lees wat ik plakte' }).click()
}

async function fillIn(page: Page, { unit = '% van de jongeren', source = 'Monitor Jeugd' } = {}) {
  await page.getByRole('textbox', { name: 'Eenheid' }).fill(unit)
  await page.getByRole('textbox', { name: 'Bron' }).first().fill(source)
  await page.getByRole('radio', { name: 'lager is gunstig' }).check()
  await page.getByRole('radio', { name: /^een aandeel/ }).check()
}

async function correctAndAdd(page: Page) {
  const misspelt = page.getByRole('combobox', { name: '‘Utrecht Overveght’' })
  await misspelt.selectOption({ label: 'Utrecht Overvecht' })
  await expect(page.getByText('Alle 8 rijen zijn herkend.')).toBeVisible()
  await fillIn(page)
  await page.getByRole('button', { name: 'Zet in de atlas' }).click()
  await expect(page.getByText('‘Jongeren zonder diploma’ staat nu in de atlas.')).toBeVisible()
}

async function bringFigures(page: Page) {
  await paste(page, pasted)
  await correctAndAdd(page)
}

test('eight rows with decimal commas and one misspelt area go to the map, the comparison and a slide, stay when they are kept, and go when they are deleted', async ({
  atlas,
  page,
}) => {
  test.slow()
  await open(atlas)
  await paste(page, pasted)
  await expect(page.getByRole('combobox', { name: 'Decimaalteken' })).toHaveValue(',')
  await expect(page.getByText('7 van de 8 rijen zijn herkend.')).toBeVisible()
  await expect(page.getByRole('row', { name: '7 Utrecht Overveght deze plaats kennen wij niet' })).toBeVisible()
  await correctAndAdd(page)
  await expect(own(page).getByRole('heading', { name: 'Wat u meebracht' })).toBeFocused()
  await page.getByRole('checkbox', { name: 'Bewaar in deze browser' }).check()
  await expect(page.getByText('Uw eigen cijfers blijven in deze browser bewaard.')).toBeVisible()

  await page.getByRole('button', { name: 'Bekijk op de kaart: Jongeren zonder diploma' }).click()
  await expect(page.getByRole('region', { name: 'Legenda' })).toContainText('% van de jongeren, 2025 · eigen cijfers, niet gecontroleerd')
  await expect(atlas.inList('Utrecht Overvecht')).toContainText('13,4%')
  const address = page.url()

  await page.goto('/vergelijk/?gebieden=breda-noord,delft-west')
  const row = page.getByRole('row', { name: /^Jongeren zonder diploma/ })
  await expect(row).toContainText('eigen cijfers, niet gecontroleerd')
  await expect(row).toContainText('12,5%')

  await page.goto(address.replace('?', 'gebied/breda-noord/?'))
  await expect(page.getByText('In Breda Noord is dit 12,5% van de jongeren.')).toBeVisible()
  await page.getByRole('button', { name: /Voeg toe aan presentatie.*Jongeren zonder diploma/ }).click()
  await expect(page.getByText(/Toegevoegd aan/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Presenteer' }).click()
  await page.getByRole('button', { name: /^Bewerken/ }).click()
  const slide = page.getByRole('region', { name: 'De dia' })
  await expect(slide.getByRole('heading', { level: 2 })).toHaveText('Jongeren zonder diploma in Breda Noord')
  await expect(slide).toContainText('eigen cijfers, niet gecontroleerd')
  await expect(page.getByRole('checkbox', { name: 'Neem eigen cijfers mee' })).toBeVisible()

  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await page.reload()
  await expect(slide.getByRole('heading', { level: 2 })).toHaveText('Jongeren zonder diploma in Breda Noord')

  await page.goto('/eigen-cijfers/')
  await expect(own(page).getByRole('heading', { name: 'Jongeren zonder diploma' })).toBeVisible()
  await page.getByRole('button', { name: 'Wis alles' }).click()
  await expect(own(page).getByText('U hebt hier nog niets toegevoegd.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(/Eigen cijfers zitten niet in een link/)).toBeVisible()
  await page.goto('/eigen-cijfers/')
  await expect(own(page).getByText('U hebt hier nog niets toegevoegd.')).toBeVisible()
})

test('what is not kept is gone after the page was loaded again, and leaves nothing behind', async ({ atlas, page }) => {
  await open(atlas)
  await bringFigures(page)
  await expect(own(page).getByRole('heading', { name: 'Jongeren zonder diploma' })).toBeVisible()
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('focusatlas-own')
  await page.reload()
  await expect(own(page).getByText('U hebt hier nog niets toegevoegd.')).toBeVisible()
})

test('nothing that is brought along goes out: no request but for files of the atlas, and none with a body', async ({ atlas, context, page }) => {
  await atlas.open('/eigen-cijfers/')
  const asked: { url: string; method: string; body: string | null }[] = []
  context.on('request', request => asked.push({ url: request.url(), method: request.method(), body: request.postData() }))
  await bringFigures(page)
  await page.getByRole('checkbox', { name: 'Bewaar in deze browser' }).check()
  await expect(page.getByText('Uw eigen cijfers blijven in deze browser bewaard.')).toBeVisible()
  const origin = new URL(page.url()).origin
  const strange = asked.filter(({ url, method, body }) => !url.startsWith(`${origin}/assets/`) || url.includes('?') || method !== 'GET' || body !== null)
  expect(strange.filter(({ url }) => !url.startsWith('blob:') && !/\/data\/v1\/[a-z.-]+$|\/site\.json$/.test(url))).toEqual([])
  expect(asked.filter(({ url }) => /Overve|diploma|Monitor|12[,.]5/.test(decodeURIComponent(url)))).toEqual([])
})

test('a target of the reader stands at the figure as a line with a flag', async ({ atlas, page }) => {
  await open(atlas)
  const form = section(page, 'Streefwaarde toevoegen')
  await form.getByRole('button', { name: 'Voeg streefwaarde toe' }).click()
  await expect(form.getByRole('combobox', { name: 'Gebied' })).toBeFocused()
  await form.getByRole('combobox', { name: 'Gebied' }).selectOption('Breda Noord')
  await form.getByRole('combobox', { name: 'Cijfer' }).selectOption('Eenzaam')
  await form.getByRole('textbox', { name: 'Waarde' }).fill('40')
  await form.getByRole('textbox', { name: 'Te bereiken in' }).fill('2030')
  await form.getByRole('button', { name: 'Voeg streefwaarde toe' }).click()
  await expect(form.getByText('De streefwaarde van Breda Noord bij ‘Eenzaam’ staat erbij.')).toBeVisible()
  await page.getByRole('button', { name: 'Bekijk op de kaart: Breda Noord' }).click()
  const strip = page.getByRole('img', { name: 'Eenzaam in Breda Noord, 2020', exact: true })
  await expect(strip.getByText('eigen streefwaarde 2030: 40%', { exact: true })).toBeVisible()
  await expect(strip).toHaveAccessibleDescription(/Eigen streefwaarde 2030: 40%\./)
})

test('shapes of the reader are drawn, named where they are pointed at, and can be switched off', async ({ atlas, page }) => {
  await open(atlas)
  const square = [4.76, 4.8].flatMap(x => [51.6, 51.62].map(y => [x, y])) as [number, number][]
  const [a, b, c, d] = square
  const file = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { naam: '<b>Park</b>' }, geometry: { type: 'Polygon', coordinates: [[a, b, d, c, a]] } }],
  })
  await page.getByLabel('Kies een bestand met vormen').setInputFiles({ name: 'parken.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(file) })
  const form = section(page, 'Projecten of plekken op de kaart')
  await expect(form.getByRole('textbox', { name: 'Naam van de laag' })).toBeFocused()
  await form.getByRole('textbox', { name: 'Bron' }).fill('Gemeente')
  await form.getByRole('button', { name: 'Zet op de kaart' }).click()
  await expect(page.getByText('‘parken’ staat nu op de kaart.')).toBeVisible()
  await page.getByRole('button', { name: 'Bekijk op de kaart: parken' }).click()
  await atlas.expectArea('Breda Noord')
  await atlas.waitForMap()
  const before = await atlas.lookAtCanvas()
  const box = await atlas.map.boundingBox()
  await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
  await expect(atlas.map.getByText('<b>Park</b>')).toBeVisible()
  await page.mouse.move(5, 200)
  await atlas.map.getByRole('checkbox', { name: 'parken' }).uncheck()
  await atlas.waitForMap()
  expect(await atlas.lookAtCanvas()).not.toEqual(before)
})

test('values by wijk become those of areas, with the weight of each wijk and what is missing', async ({ atlas, page }) => {
  await open(atlas)
  await paste(page, 'Wijk\tAandeel 2025\nWK060601\t10\nWK060606\t20\nWK050324\t5')
  await fillIn(page)
  await expect(page.getByRole('row', { name: /^Schiedam Nieuwland en Oost 15,56/ })).toContainText(
    'Wijk 01 Oost: 100% van 11.300 inwoners; Wijk 06 Nieuwland: 100% van 14.155 inwoners',
  )
  await expect(page.getByText(/^Delft West krijgt geen waarde: er ontbreekt een getal voor Wijk 22 Tanthof-West/)).toBeVisible()
  await page.getByRole('button', { name: 'Zet in de atlas' }).click()
  await page.getByRole('button', { name: 'Bekijk op de kaart: Aandeel' }).click()
  await expect(atlas.inList('Schiedam Nieuwland en Oost')).toContainText('16%')
  await expect(atlas.inList('Delft West')).toContainText('geen gegeven')
})

test('what looks like code in a name is text everywhere', async ({ atlas, page }) => {
  const alerts: string[] = []
  page.on('dialog', dialog => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await open(atlas)
  const code = '<img src=x onerror=alert(1)>'
  await paste(page, `Gebied;${code}\nBreda Noord;1\nDelft West;2\n${code};3`)
  await expect(page.getByRole('combobox', { name: `‘${code}’` })).toBeVisible()
  await fillIn(page, { unit: '"><script>alert(2)</script>', source: '{value} {area} $& javascript:alert(3)' })
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2024')
  await page.getByRole('button', { name: 'Zet in de atlas' }).click()
  await page.getByRole('button', { name: `Bekijk op de kaart: ${code}` }).click()
  await expect(page.getByRole('region', { name: 'Legenda' })).toContainText(code)
  await atlas.inList('Breda Noord').click()
  await expect(page.getByText('In Breda Noord is dit 1 ("><script>alert(2)</script>).')).toBeVisible()
  await expect(page.getByText('Bron: {value} {area} $& javascript:alert(3).')).toBeVisible()
  expect(alerts).toEqual([])
})

test('all of it goes into a file and comes back from it', async ({ atlas, page }) => {
  await open(atlas)
  await bringFigures(page)
  const download = page.waitForEvent('download')
  await own(page).getByRole('button', { name: 'Bewaar als bestand' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('focusatlas-eigen-cijfers.json')
  const path = await file.path()
  await page.reload()
  await atlas.answers()
  const part = section(page, 'Uit een bestand van eigen cijfers')
  await part.getByLabel('Kies een bestand').setInputFiles(path)
  await expect(page.getByText('Toegevoegd: 1 cijfer.')).toBeVisible()
  await expect(own(page).getByRole('heading', { name: 'Jongeren zonder diploma' })).toBeVisible()
})

for (const appearance of ['licht', 'donker', 'beamer'])
  test(`axe finds nothing on the page of own figures with a table in hand, in ${appearance}`, async ({ atlas, page }) => {
    await atlas.open(`/eigen-cijfers/?weergave=${appearance}`)
    await paste(page, pasted)
    await page.getByRole('button', { name: 'Zet in de atlas' }).click()
    await expect(page.getByRole('textbox', { name: 'Eenheid' })).toBeFocused()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

test('at 320 pixels nothing of the page sticks out', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await atlas.open('/eigen-cijfers/')
  await paste(page, pasted)
  await expect(page.getByRole('heading', { name: '3. Wat zijn dit voor cijfers?' })).toBeVisible()
  expect(await page.evaluate(() => document.querySelector('[data-scrolls]')!.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a presentation carries own figures when asked to, and whoever opens it is told', async ({ atlas, browser, page }) => {
  await open(atlas)
  await bringFigures(page)
  await page.getByRole('button', { name: 'Bekijk op de kaart: Jongeren zonder diploma' }).click()
  await page.getByRole('button', { name: 'Voeg toe aan presentatie' }).first().click()
  await expect(page.getByText(/Toegevoegd aan/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Presenteer' }).click()
  await page.getByRole('checkbox', { name: 'Neem eigen cijfers mee' }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Bewaar als bestand/ }).click()
  const path = await (await download).path()
  const other = await (await browser.newContext()).newPage()
  await other.goto(new URL('/presenteren/', page.url()).href)
  await expect(other.locator('html')).toHaveAttribute('data-live', '')
  await other.getByLabel('Kies een bestand').setInputFiles(path)
  await expect(other.getByText(/eigen cijfers van de maker: 1 cijfer\. Ze zijn niet gecontroleerd/)).toBeVisible()
  await other.context().close()
})
