import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Deck, Slide, SlideKind } from '../../src/domain/deck'
import { slideKinds } from '../../src/domain/deck'
import { defaultView, type View } from '../../src/domain/view'
import { allTextsIn } from '../../src/i18n/use-texts'
import { findDeck } from '../../src/presentation/find-deck'
import { SlideFrame } from '../../src/presentation/slides/SlideFrame'
import { slideTitle } from '../../src/presentation/slides/slide-title'
import { formatView } from '../../src/state/link'
import { dutchAtlas, englishAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const english = englishAtlas()
const texts = allTextsIn('nl')

const slide = (kind: SlideKind, view: Partial<View> = {}, words: Partial<Slide> = {}): Slide => ({
  id: 'a',
  kind,
  link: formatView({ ...defaultView, ...view }),
  camera: null,
  title: '',
  text: '',
  notes: '',
  minutes: null,
  ...words,
})
const deckOf = (...slides: Slide[]): Deck => ({
  id: 'eigen.1',
  name: 'Overleg',
  meeting: null,
  language: 'nl',
  changed: '2026-11-24T00:00:00.000Z',
  edition: null,
  slides,
})
const show = (one: Slide, deck = deckOf(one)) => renderScene(<SlideFrame deck={deck} number={deck.slides.indexOf(one) + 1} map="still" />, atlas)
const here = { area: 'utrecht-overvecht' }

beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))
afterEach(() => vi.unstubAllGlobals())

describe('the title of a slide', () => {
  const titleOf = (one: Slide) => slideTitle(one, deckOf(one), atlas, defaultView, texts)
  test.each<[string, Slide]>([
    ['Overleg', slide('title')],
    ['De twintig focusgebieden', slide('map')],
    ['Eenzaam in Utrecht Overvecht', slide('indicator', { ...here, indicator: 'lonely' })],
    ['Utrecht Overvecht in cijfers', slide('figures', here)],
    ['Delft West en Breda Noord: naast elkaar', slide('comparison', { page: 'compare', compared: ['delft-west', 'breda-noord'] })],
    ['Lessen over wonen', slide('lessons', { page: 'themes', theme: 'housing' })],
    ['Bronnen', slide('sources')],
  ])('is “%s” where it follows from what is shown', (title, one) => {
    expect(titleOf(one)).toBe(title)
  })
  test('is what the maker wrote, where there is something', () => {
    expect(titleOf(slide('map', here, { title: 'Hier wonen wij' }))).toBe('Hier wonen wij')
  })
})

test('a slide of one figure has the value, its year, whether it was counted, and its source', () => {
  show(slide('indicator', { ...here, indicator: 'owner_occupied' }))
  const frame = screen.getByRole('article', { name: 'Koopwoningen in Utrecht Overvecht' })
  expect(within(frame).getByText('% van de woningen, 2022, geteld')).toBeInTheDocument()
  expect(within(frame).getByText('20%', { selector: 'strong' })).toBeInTheDocument()
  expect(within(frame).getByText(/^Bron: CBS, Kerncijfers/)).toBeInTheDocument()
})

test('a slide of figures sets the area beside its municipality and the country', () => {
  show(slide('figures', here))
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(headers).toEqual(['Utrecht Overvecht', 'Utrecht', 'Nederland'])
  expect(screen.getByRole('row', { name: /^Koopwoningen/ })).toHaveTextContent('20%44%57%')
})

test('the figures are those that the maker chose, in that order', () => {
  show(slide('figures', { ...here, columns: ['smoker', 'lonely'] }))
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Rokers2020, modelschatting', 'Eenzaam2020, modelschatting'])
})

test('a quote has the words as printed, with who says them', () => {
  show(slide('quote', { ...here, place: 'utrecht-overvecht-quote-1' }))
  const [quote] = atlas.areas.find(({ id }) => id === here.area)!.interview.quotes
  expect(screen.getByText(`“${quote!.text}”`)).toBeInTheDocument()
  expect(screen.getByText(quote!.speaker!)).toBeInTheDocument()
})

test('a translated quote says that it was translated', () => {
  const one = slide('quote', { ...here, place: 'utrecht-overvecht-quote-1' })
  renderScene(<SlideFrame deck={deckOf(one)} number={1} map="still" />, english)
  expect(screen.getByText('Translated by Focusatlas')).toBeInTheDocument()
})

test('results say that they were claimed and not verified', () => {
  show(slide('results', here))
  expect(screen.getByText('Genoemd in het interview van april 2023, niet gecontroleerd.')).toBeInTheDocument()
  expect(screen.getByText('4,9 → 5,7')).toBeInTheDocument()
})

test('lessons come from other areas, each from another one', () => {
  show(slide('lessons', here))
  const said = screen.getAllByRole('listitem').map(item => item.querySelector('small')?.textContent?.split(' · ')[0])
  expect(said).toHaveLength(3)
  expect(new Set(said).size).toBe(3)
  expect(said).not.toContain('Utrecht Overvecht')
})

test('the agenda lists what was given time, and adds it up', () => {
  const agenda = slide('agenda', {}, { id: 'b' })
  show(agenda, deckOf(slide('title', {}, { minutes: 3 }), agenda, slide('map', {}, { id: 'c', minutes: 5 }), slide('text', {}, { id: 'd', title: 'Pauze' })))
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['De twintig focusgebieden5 minuten'])
  expect(screen.getByText('Samen 8 minuten')).toBeInTheDocument()
})

test('the sources name every source once, with the figures taken from it', () => {
  const sources = slide('sources', {}, { id: 'b' })
  show(sources, deckOf(slide('indicator', { ...here, indicator: 'lonely' }), slide('map', { indicator: 'lonely' }, { id: 'c' }), sources))
  expect(screen.getAllByText(/eenzaam \(2020, modelschatting\)/)).toHaveLength(1)
  expect(screen.getByText('Creativiteit, lef en een lange adem')).toBeInTheDocument()
})

test('words of the maker stay words, whatever they hold', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  show(slide('text', {}, { title: hostile, text: `${hostile}\n- ${hostile}` }))
  expect(screen.getAllByText(hostile)).toHaveLength(3)
  expect(screen.queryByRole('img', { name: '' })).not.toBeInTheDocument()
})

test('lines that begin with a dash become one list', () => {
  show(slide('text', {}, { text: 'Vooraf\n- een\n- twee\n\nAchteraf' }))
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByText('Achteraf').tagName).toBe('P')
})

test('notes are never on the slide', () => {
  show(slide('text', {}, { text: 'Hallo', notes: 'Niet zeggen' }))
  expect(screen.queryByText('Niet zeggen')).not.toBeInTheDocument()
})

test('a pinned slide says of when its content is', () => {
  const one = slide('text')
  show(one, { ...deckOf(one), edition: { version: 'ab12', date: '2026-11-24', values: {}, years: {}, texts: {} } })
  expect(screen.getByText(/Stand van 24 november 2026/)).toHaveTextContent('versie ab12')
})

test.each(slideKinds.filter(kind => !['title', 'agenda', 'question', 'text', 'sources', 'map', 'lessons', 'results'].includes(kind)))(
  'a slide of kind %s without a choice says what to choose',
  kind => {
    show(slide(kind))
    expect(screen.getByText(/^Kies /)).toBeInTheDocument()
  },
)

test.each(atlas.areas.map(({ id }) => id))('no slide of the ready presentation of %s asks for a choice', id => {
  const deck = findDeck(`gebied.${id}`, atlas, texts, null)!
  renderScene(
    deck.slides.map((one, index) => <SlideFrame key={one.id} deck={deck} number={index + 1} map="still" />),
    atlas,
  )
  expect(screen.queryByText(/^Kies .* voor deze dia\.$/)).not.toBeInTheDocument()
  expect(screen.queryByText(texts.failed.part)).not.toBeInTheDocument()
})

test('the drawing of the map is named after what it shows', async () => {
  show(slide('area', here))
  expect(await screen.findByRole('img', { name: 'Kaart van Utrecht Overvecht' })).toBeInTheDocument()
})

test('where the outlines do not come the slide says so', async () => {
  vi.stubGlobal('fetch', publishedFetch({ 'provinces.geojson': 'broken' }).fetch)
  vi.resetModules()
  const { StillMap } = await import('../../src/map/StillMap')
  const { resolve } = await import('../../src/domain/scene')
  await (await import('../../src/i18n/use-texts')).loadAllTexts('nl')
  render(<StillMap scene={resolve(defaultView, atlas)} camera={null} theme="beamer" width={960} height={1080} />)
  expect(await screen.findByText(texts.map.outlinesFailed)).toBeInTheDocument()
})
