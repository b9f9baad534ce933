// Files of data that do not come as they should: the texts, the figures, the search and what the host filled in.
import { addressOf, mend, newer, spoil, ways } from './faults-files'
import { expect, hold, test } from './faults-page'

const texts = [
  { file: 'areas.json', address: '/gebied/breda-noord/' },
  { file: 'programme.json', address: '/gebied/breda-noord/' },
  { file: 'insights.json', address: '/gebied/breda-noord/' },
  { file: 'edition.json', address: '/gebied/breda-noord/' },
  { file: 'areas.en.json', address: '/en/gebied/breda-noord/' },
  { file: 'programme.en.json', address: '/en/gebied/breda-noord/' },
  { file: 'insights.en.json', address: '/en/gebied/breda-noord/' },
]
const figures = [
  { file: 'area-values.csv', address: '/gebied/breda-noord/', sentence: 'De cijfers zijn niet geladen.' },
  { file: 'indicators.json', address: '/gebied/breda-noord/', sentence: 'De cijfers zijn niet geladen.' },
  { file: 'indicators.en.json', address: '/en/gebied/breda-noord/', sentence: 'The figures did not load.' },
  { file: 'breaks.json', address: '/gebied/breda-noord/', sentence: 'De cijfers zijn niet geladen.' },
  { file: 'breaks.en.json', address: '/en/gebied/breda-noord/', sentence: 'The figures did not load.' },
]
const indexes = [
  { file: 'search-index.json', address: '/', open: /^Zoeken/, again: 'Opnieuw proberen' },
  { file: 'search-index.en.json', address: '/en/', open: /^Search/, again: 'Try again' },
]
const wrong = `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`

for (const { file, address } of texts) {
  test(`${file} ${wrong} → the page stays readable under a line that names the file; trying again brings the rest`, async ({ atlas, page, context }) => {
    const alert = page.getByRole('alert').filter({ hasText: file })
    for (const way of ways) {
      await spoil(context, file, way)
      await page.goto(address)
      await expect(alert, way).toBeVisible()
      await atlas.expectArea('Breda Noord')
      await expect(atlas.part('Interview').getByRole('blockquote').first()).toBeVisible()
    }
    await mend(context, file)
    await alert.getByRole('button').click()
    await atlas.answers()
    await expect(alert).toHaveCount(0)
  })

  test(`${file} 30 seconds late → the page can be read at once under a line that says what waits; then everything works`, async ({ atlas, page }) => {
    const release = await hold(page, addressOf(file))
    await page.clock.install()
    await page.goto(address)
    await expect(atlas.part('Interview')).toBeVisible()
    await page.clock.runFor(30_000)
    await expect(page.getByRole('status').filter({ hasText: /laten op zich wachten|taking their time/ })).toBeVisible()
    release()
    await atlas.answers()
    await expect(page.getByRole('status').filter({ hasText: /laten op zich wachten|taking their time/ })).toHaveCount(0)
  })
}

for (const { file, address, sentence } of figures) {
  test(`${file} ${wrong} → a line says that the figures are missing; texts and choices work`, async ({ atlas, page, context }) => {
    const alert = page.getByRole('alert').filter({ hasText: sentence })
    for (const way of ways) {
      await spoil(context, file, way)
      await atlas.open(address)
      await expect(alert, way).toContainText(file)
      await expect(atlas.part('Interview')).toBeVisible()
    }
    await mend(context, file)
    await alert.getByRole('button').click()
    await expect(alert).toHaveCount(0)
    await expect(
      atlas
        .part(/^(Cijfers|Figures)$/)
        .getByText('CBS')
        .first(),
    ).toBeVisible()
  })

  test(`${file} 30 seconds late → texts and choices work; the figures come when they are there`, async ({ atlas, page }) => {
    const release = await hold(page, addressOf(file))
    await page.clock.install()
    await page.goto(address)
    await page.clock.runFor(30_000)
    await atlas.answers()
    await expect(atlas.part('Interview')).toBeVisible()
    release()
    await expect(
      atlas
        .part(/^(Cijfers|Figures)$/)
        .getByText('CBS')
        .first(),
    ).toBeVisible()
  })
}

for (const { file, address, open, again } of indexes)
  test(`${file} ${wrong} → the search names the file; trying again brings it`, async ({ atlas, page, context }) => {
    await spoil(context, file, 'missing')
    await atlas.open(address)
    await page.getByRole('button', { name: open }).click()
    const search = page.getByRole('dialog')
    await expect(search.getByRole('alert')).toContainText(file)
    for (const way of ways) {
      const asked = await spoil(context, file, way)
      await search.getByRole('button', { name: again }).click()
      await expect.poll(asked).toBeGreaterThan(0)
      await expect(search.getByRole('alert'), way).toContainText(file)
    }
    await mend(context, file)
    await search.getByRole('button', { name: again }).click()
    await search.getByRole('combobox').fill('poelenburg')
    await expect(search.getByRole('option').first()).toBeVisible()
  })

for (const { file, address } of [
  { file: 'changelog.json', address: '/verantwoording/' },
  { file: 'changelog.en.json', address: '/en/verantwoording/' },
])
  test(`${file} ${wrong} → a sentence in place of the list of changes; the rest of the account stays`, async ({ atlas, page, context }) => {
    for (const way of ways) {
      await spoil(context, file, way)
      await atlas.open(address)
      await expect(page.getByText(/^(De lijst is niet geladen|The list did not load)/), way).toBeVisible()
    }
  })

test(`site.json ${wrong} → the page about accessibility goes without the host's address`, async ({ atlas, page, context }) => {
  for (const way of ways) {
    await spoil(context, 'site.json', way)
    await atlas.open('/toegankelijkheid/')
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('all files with something that a newer edition added → everything is as ever', async ({ atlas, page, context }) => {
  for (const { file } of [...texts, ...figures, ...indexes, { file: 'site.json' }])
    await context.route(addressOf(file), route => route.fulfill({ body: newer(file) }))
  await atlas.open('/gebied/breda-noord/?indicator=lonely')
  await expect(atlas.part('Cijfers').getByText('CBS').first()).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(atlas.part('Figures').getByText('CBS').first()).toBeVisible()
  await page.getByRole('button', { name: /^Search/ }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('poelenburg')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
