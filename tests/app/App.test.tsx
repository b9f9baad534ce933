import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App'
import { defaultView, type View } from '../../src/domain/view'
import { chooseIndicator } from '../../src/state/actions'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'

// jsdom has no WebGL, as some browsers.
vi.mock('../../src/map/create-map', () => ({
  createMap: () => {
    throw new Error('no WebGL')
  },
}))

const user = userEvent.setup()

function start(view: Partial<View> = {}, instead: Parameters<typeof publishedFetch>[0] = {}) {
  vi.stubGlobal('fetch', publishedFetch(instead).fetch)
  useStore.setState({ view: { ...defaultView, ...view } })
  return render(<App />)
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

beforeEach(() => {
  document.title = ''
})

test('until the atlas is there the page says that it is being opened', () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  render(<App />)
  expect(screen.getByRole('status')).toHaveTextContent('De atlas wordt geopend.')
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
})

test('once it is there the programme and the list of areas are shown', async () => {
  start()
  expect(await heading('Twintig gebieden, één opgave')).toBeInTheDocument()
  expect(within(screen.getByRole('navigation', { name: 'Gebieden' })).getAllByRole('link')).toHaveLength(20)
  await waitFor(() => expect(document.title).toBe('Focusatlas: de 20 stedelijke focusgebieden op de kaart'))
})

describe('data that did not load', () => {
  test('is named in a sentence', async () => {
    start({}, { 'areas.json': 404 })
    expect(await screen.findByRole('alert')).toHaveTextContent('De gegevens zijn niet geladen')
    expect(screen.getByRole('alert')).toHaveTextContent('Het bestand is niet te lezen (areas.json: answer 404).')
  })

  test('is tried again with one button, which works once the file is there', async () => {
    const instead: Record<string, number> = { 'areas.json': 500 }
    start({}, instead)
    const retry = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    await user.click(retry)
    expect(await screen.findByRole('alert')).toHaveTextContent('answer 500')
    delete instead['areas.json']
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await heading('Twintig gebieden, één opgave')).toBeInTheDocument()
    expect(screen.queryByText('De gegevens zijn niet geladen')).not.toBeInTheDocument()
  })

  test('of the other language is named, while the page stays readable', async () => {
    start({ area: 'delft-west' }, { 'areas.en.json': 404 })
    await heading('Delft West')
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByText(/areas\.en\.json: answer 404/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: 'Delft West' })).toBeInTheDocument()
  })

  test('of the figures leaves all texts in place', async () => {
    start({ area: 'delft-west' }, { 'area-values.csv': 404 })
    expect(await heading('Delft West')).toBeInTheDocument()
    expect(await screen.findByText(/area-values\.csv: answer 404/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Kenmerken' })).toBeInTheDocument()
  })

  test('of the wijken around a coloured area is named, and comes when asked for again', async () => {
    const instead: Record<string, number> = { 'values.csv': 404 }
    useStore.setState({ isCityShown: true })
    start({ area: 'delft-west', indicator: 'lonely' }, instead)
    expect(await screen.findByText(/\(values\.csv: answer 404\)/)).toBeInTheDocument()
    delete instead['values.csv']
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    await waitFor(() => expect(screen.queryByText(/values\.csv/)).not.toBeInTheDocument())
  })
})

test('the values of the wijken around the areas are not fetched as long as no map shows them in colours', async () => {
  const network = publishedFetch()
  vi.stubGlobal('fetch', network.fetch)
  useStore.setState({ view: { ...defaultView, area: 'delft-west' }, isCityShown: true })
  render(<App />)
  await heading('Delft West')
  const isAsked = () => network.asked.some(address => address.endsWith('/values.csv'))
  await waitFor(() => expect(network.asked.some(address => address.endsWith('/area-values.csv'))).toBe(true))
  expect(isAsked()).toBe(false)
  act(() => chooseIndicator('lonely'))
  await waitFor(() => expect(isAsked()).toBe(true))
})

test('an area has its name in the title of the document', async () => {
  start({ area: 'delft-west' })
  await heading('Delft West')
  expect(document.title).toBe('Delft West | Focusatlas')
})

test('an unknown area shows the country and says so', async () => {
  start({ area: 'atlantis' })
  await heading('Twintig gebieden, één opgave')
  expect(screen.getByText(/‘atlantis’ is hier niet bekend/)).toBeInTheDocument()
})

test('Escape leaves the area, but not while somebody types', async () => {
  start({ area: 'delft-west' })
  await heading('Delft West')
  await user.type(screen.getByRole('searchbox', { name: 'Zoek een gebied' }), 'delft{Escape}')
  expect(useStore.getState().view.area).toBe('delft-west')
  await user.click(screen.getByRole('heading', { level: 1 }))
  await user.keyboard('{Escape}')
  expect(useStore.getState().view.area).toBeNull()
})

test('the first button takes a keyboard straight to the text', async () => {
  start()
  const text = await heading('Twintig gebieden, één opgave')
  await user.tab()
  expect(screen.getByRole('button', { name: 'Naar de tekst' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(text).toHaveFocus()
})

test('without WebGL the place of the map says so, and all else works', async () => {
  start()
  const map = within(await screen.findByRole('region', { name: 'Kaart van de twintig focusgebieden' }, { timeout: 20_000 }))
  expect(await map.findByRole('heading', { name: 'De kaart staat hier stil' })).toBeInTheDocument()
  expect(map.getByRole('button', { name: 'Kaart opnieuw tekenen' })).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: /Delft West/ }))
  expect(await heading('Delft West')).toBeInTheDocument()
})

test('the page about the data opens from behind “Meer” in the header', async () => {
  start()
  await heading('Twintig gebieden, één opgave')
  await user.click(screen.getByRole('button', { name: 'Meer' }))
  await user.click(screen.getByRole('link', { name: 'Verantwoording' }))
  expect(await heading('Verantwoording')).toBeInTheDocument()
  expect(document.title).toBe('Verantwoording | Focusatlas')
})

describe('the appearance', () => {
  test('that is chosen is that of the page', async () => {
    start()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weergave' }), 'Donker')
    expect(document.documentElement.dataset.theme).toBe('dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weergave' }), 'Beamer')
    expect(document.documentElement.dataset.theme).toBe('beamer')
  })

  test('follows the device until one is chosen', () => {
    vi.stubGlobal('matchMedia', (query: string) => Object.assign(new EventTarget(), { matches: query.includes('dark'), media: query }))
    start()
    expect(document.documentElement.dataset.theme).toBe('dark')
  })
})

describe('in English', () => {
  const original = areaIn(dutchAtlas(), 'delft-west').interview

  test('interface, texts and language of the document are English', async () => {
    start({ area: 'delft-west' })
    await heading('Delft West')
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByText('Tasks & ambitions', { selector: 'h2' })).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText(`“${original.title}”`)).not.toBeInTheDocument())
    expect(document.documentElement.lang).toBe('en')
  })

  test('the original of a quotation is one click away, marked as Dutch', async () => {
    start({ area: 'delft-west', language: 'en' })
    await heading('Delft West')
    const dutch = screen.getByText(original.title)
    expect(dutch).not.toBeVisible()
    await user.click(within(dutch.closest('details')!).getByText(/^Translated by Focusatlas\. Show the Dutch text/))
    expect(dutch).toBeVisible()
    expect(dutch).toHaveAttribute('lang', 'nl')
  })

  test('every ambition and quote has its original', async () => {
    start({ area: 'delft-west', language: 'en' })
    await heading('Delft West')
    const { ambitions, interview } = areaIn(dutchAtlas(), 'delft-west')
    for (const { text } of [...ambitions, ...interview.quotes]) expect(screen.getByText(text)).toHaveAttribute('lang', 'nl')
  })

  test('a click brings the Dutch back', async () => {
    start({ language: 'en' })
    await screen.findByRole('heading', { level: 1 })
    await user.click(screen.getByRole('button', { name: 'Nederlands' }))
    expect(await heading('Twintig gebieden, één opgave')).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('nl')
  })
})
