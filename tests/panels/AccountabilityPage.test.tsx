import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { AccountabilityPage } from '../../src/panels/AccountabilityPage'
import { useStore } from '../../src/state/store'
import { dutchAtlas, root } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
afterEach(() => vi.unstubAllGlobals())
const show = () => renderScene(<AccountabilityPage />, atlas, { page: 'accountability' })
const part = (name: string) => within(screen.getByRole('region', { name }))

test('the page says that this is no site of the government', () => {
  show()
  expect(part('Geen website van de overheid').getByText(/zelfstandig project/)).toBeInTheDocument()
})

test('every contradiction of the publication is listed', () => {
  show()
  for (const { text } of atlas.programme.contradictions) expect(part('Tegenspraak in de bron').getByText(text)).toBeInTheDocument()
})

test('every remark on an area is listed under that area', () => {
  show()
  const areas = part('Tegenspraak in de bron')
  for (const area of atlas.areas.filter(candidate => candidate.notes.length > 0)) {
    const entry = areas.getByRole('link', { name: area.name }).closest('div')
    for (const note of area.notes) expect(entry).toHaveTextContent(note.text)
  }
})

test('printed and counted residents stand side by side with their difference', () => {
  show()
  const row = part('De grenzen').getByRole('row', { name: /Rotterdam Zuid/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['200.000', '208.760', '+4,4%', 'hele CBS-wijken'])
  expect(part('De grenzen').getAllByRole('row')).toHaveLength(21)
})

test('a row of the table leads to its area', async () => {
  show()
  await userEvent.click(part('De grenzen').getByRole('link', { name: 'Breda Noord' }))
  expect(useStore.getState().view).toMatchObject({ page: 'map', area: 'breda-noord' })
})

test('every data file that is offered is there, each JSON file with its schema', () => {
  show()
  const addresses = part('De gegevens om zelf te gebruiken')
    .getAllByRole('link')
    .map(link => new URL(link.getAttribute('href') ?? '', 'http://atlas.example/').pathname)
  for (const name of ['areas.json', 'programme.json', 'indicators.json', 'values.csv', 'areas.geojson', 'areas.schema.json', 'programme.schema.json'])
    expect(addresses).toContain(`/data/v1/${name}`)
  for (const address of addresses) expect(existsSync(resolve(root, `public${address}`))).toBe(true)
})

test('what describes the files is offered as well, and a text on how to read them', () => {
  show()
  for (const name of ['README.md', 'datapackage.json', 'values.csv-metadata.json', 'dcat.jsonld', 'versions.json'])
    expect(part('De gegevens om zelf te gebruiken').getByRole('link', { name })).toHaveAttribute('href', `data/v1/${name}`)
})

test('what changed in the data is listed by day, newest first', async () => {
  vi.stubGlobal('fetch', publishedFetch().fetch)
  show()
  const days = await part('De gegevens om zelf te gebruiken').findAllByText(/^\d+ november 2026$/)
  expect(days.map(day => day.textContent)).toEqual(['29 november 2026', '24 november 2026', '23 november 2026'])
  expect(part('De gegevens om zelf te gebruiken').getByText(/Nieuw: Doelen per thema/)).toBeInTheDocument()
})

test('where the list of changes does not come, its file is named', async () => {
  vi.stubGlobal('fetch', publishedFetch({ 'changelog.json': 500 }).fetch)
  show()
  expect(await screen.findByText(/De lijst is niet geladen/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: 'changelog.json' })).toHaveLength(2)
})

test('the page says that nothing leaves the browser', () => {
  show()
  expect(part('Privacy').getByText(/Geen cookies/)).toBeInTheDocument()
})
