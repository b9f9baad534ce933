import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Slide } from '../../src/domain/deck'
import { allTextsIn } from '../../src/i18n/use-texts'
import { findDeck } from '../../src/presentation/find-deck'
import { PaperPage } from '../../src/presentation/paper/PaperPage'
import { useStore } from '../../src/state/store'
import { deckOf, slideOf } from '../support/decks'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'
import { scanned } from '../support/scan'

const user = userEvent.setup()
const atlas = dutchAtlas()
const area = areaIn(atlas, 'delft-west')
const plain = ['a', 'b', 'c', 'd'].map(id => slideOf(id, { notes: `Noem ${id}` }))
const here: Slide = slideOf('e', { kind: 'map', link: 'gebied/delft-west/?indicator=lonely', title: 'Eenzaam in Delft West' })
const show = (deck = deckOf([...plain, here])) => renderScene(<PaperPage deck={deck} />, atlas, { page: 'present', deck: deck.id, stage: 'paper' })
const choose = (name: RegExp) => user.click(screen.getByRole('radio', { name }))
const sheets = () => [...screen.getByRole('region', { name: 'Voorbeeld' }).children] as HTMLElement[]
const slidesOn = (sheet: HTMLElement) =>
  within(sheet)
    .getAllByRole('article')
    .map(slide => slide.getAttribute('aria-label'))
const part = (sheet: HTMLElement, name: string) => within(within(sheet).getByRole('heading', { level: 3, name }).closest('section')!)

beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))

describe('the choice of sheets', () => {
  test('begins with slides, one a sheet', () => {
    show()
    expect(screen.getByRole('radio', { name: /^Dia’s, één per blad/ })).toBeChecked()
    expect(sheets().map(slidesOn)).toEqual([['a'], ['b'], ['c'], ['d'], ['Eenzaam in Delft West']])
  })
  test('has no area sheet where the presentation has no area', () => {
    show(deckOf(plain))
    expect(screen.getByRole('radio', { name: /^Gebiedsblad/ })).toBeDisabled()
  })
  test('prints by the browser once the maps are drawn, which is said until then', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    show()
    const button = screen.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })
    expect(button).toBeDisabled()
    expect(screen.getByRole('status')).toHaveTextContent('De kaarten worden getekend.')
    await waitFor(() => expect(button).toBeEnabled())
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.click(button)
    expect(print).toHaveBeenCalledOnce()
  })
  test.each([
    [/^Dia’s/, 'A4 landscape'],
    [/^Hand-out, drie/, 'A4'],
    [/^Gebiedsblad/, 'A4'],
    [/^Wandkaart/, 'A3'],
  ])('of %s asks the printer for %s', async (name, size) => {
    const { container } = show()
    await choose(name)
    expect(container.querySelector('style')).toHaveTextContent(`size: ${size};`)
  })
  test('leads back to the presentation', async () => {
    show()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(useStore.getState().view).toMatchObject({ page: 'present', deck: 'eigen.12345678', stage: 'editor' })
  })
})

describe('the handout', () => {
  test('has three slides a sheet, each with room to write', async () => {
    show()
    await choose(/^Hand-out, drie/)
    expect(sheets().map(slidesOn)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'Eenzaam in Delft West'],
    ])
    expect(screen.getAllByRole('img', { name: 'Ruimte om te schrijven' })).toHaveLength(5)
    expect(screen.queryByText('Noem a')).not.toBeInTheDocument()
  })
  test('with notes has them, and room to write where there are none', async () => {
    show()
    await choose(/^Hand-out met de notities/)
    expect(screen.getAllByText(/^Noem [a-d]$/)).toHaveLength(4)
    expect(screen.getAllByRole('img', { name: 'Ruimte om te schrijven' })).toHaveLength(1)
  })
})

describe('the area sheet', () => {
  async function areaSheet() {
    show()
    await choose(/^Gebiedsblad/)
    const [front, back] = sheets()
    if (!front || !back) throw new Error('An area sheet has two sides.')
    return { front, back }
  }
  test('has two sides, each with the name and number of the area', async () => {
    const { front, back } = await areaSheet()
    expect(sheets()).toHaveLength(2)
    for (const side of [front, back]) {
      expect(within(side).getByRole('heading', { level: 2, name: 'Delft West' })).toBeInTheDocument()
      expect(within(side).getByText(String(area.nr))).toBeInTheDocument()
      expect(within(side).getByText(/^Gemeente Delft, Zuid-Holland\. .* inwoners \(CBS, 2022\)\.$/)).toBeInTheDocument()
    }
  })
  test('has a map of the area', async () => {
    const { front } = await areaSheet()
    expect(await within(front).findByRole('img', { name: 'Kaart van Delft West' })).toBeInTheDocument()
  })
  test('sets every figure beside the municipality and the country, with year and kind', async () => {
    const { front } = await areaSheet()
    const table = part(front, 'Cijfers')
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Delft West', 'Delft', 'Nederland', 'Jaar'])
    expect(table.getAllByRole('rowheader').length).toBeGreaterThan(8)
    const row = within(table.getByRole('row', { name: /^Koopwoningen / }))
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\d+%$/),
      expect.stringMatching(/^\d+%$/),
      '57%',
      '2022, geteld',
    ])
  })
  test('names the source of every figure', async () => {
    const { front } = await areaSheet()
    const labels = part(front, 'Cijfers')
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
    const foot = within(front).getByText(/^Bron: /)
    for (const { label, source, year } of atlas.figures!.indicators)
      if (labels.includes(label)) expect(foot, label).toHaveTextContent(`${source}, ${year}`.replace(/\s+/g, ' '))
    expect(foot).toHaveTextContent('CBS')
  })
  test('has all ambitions as printed', async () => {
    const { back } = await areaSheet()
    expect(
      part(back, 'Ambities, zoals gedrukt in april 2023')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(area.ambitions.map(({ text }) => text))
  })
  test('has three lessons and two voices with who said them', async () => {
    const { back } = await areaSheet()
    expect(part(back, 'Drie lessen uit het interview').getAllByRole('listitem')).toHaveLength(3)
    const voices = part(back, 'Twee stemmen').getAllByRole('figure')
    expect(voices).toHaveLength(2)
    for (const voice of voices) expect(voice.querySelector('figcaption')).toHaveTextContent(/^\S.+, .+/)
  })
  test('lets the writer of the interview fill up where only one person was quoted', async () => {
    show(deckOf([slideOf('a', { kind: 'area', link: 'gebied/groningen-noord/' })]))
    await choose(/^Gebiedsblad/)
    const said = part(sheets()[1]!, 'Twee stemmen')
      .getAllByRole('figure')
      .map(voice => voice.querySelector('figcaption')?.textContent)
    expect(said).toEqual([expect.stringContaining(areaIn(atlas, 'groningen-noord').interview.people[0]!.name), 'de schrijver van het interview'])
  })
  test('says of a translated voice that it was translated', async () => {
    renderScene(<PaperPage deck={deckOf([here])} />, englishAtlas(), { page: 'present', stage: 'paper' })
    await user.click(screen.getByRole('radio', { name: /^Area sheet/ }))
    expect(screen.getAllByText('Translated by Focusatlas.')).toHaveLength(2)
  })
  test('names the publication', async () => {
    const { back } = await areaSheet()
    expect(within(back).getByText(/^Bron: /)).toHaveTextContent(`Publicatie ministerie, april 2023, vanaf pagina ${area.page}`)
  })
  test('comes for each area of the presentation', async () => {
    show(findDeck('vergelijk.delft-west.breda-noord', atlas, allTextsIn('nl'), null)!)
    await choose(/^Gebiedsblad/)
    expect(sheets().map(sheet => within(sheet).getByRole('heading', { level: 2 }).textContent)).toEqual([
      'Delft West',
      'Delft West',
      'Breda Noord',
      'Breda Noord',
    ])
  })
})

test.each(atlas.areas.map(({ id }) => id))('the area sheet of %s has figures, ambitions, three lessons and two voices', async id => {
  show(deckOf([slideOf('a', { kind: 'area', link: `gebied/${id}/` })]))
  await choose(/^Gebiedsblad/)
  const [front, back] = sheets()
  expect(part(front!, 'Cijfers').getAllByRole('rowheader').length).toBeGreaterThan(8)
  expect(part(back!, 'Ambities, zoals gedrukt in april 2023').getAllByRole('listitem').length).toBeGreaterThan(0)
  expect(part(back!, 'Drie lessen uit het interview').getAllByRole('listitem')).toHaveLength(3)
  expect(part(back!, 'Twee stemmen').getAllByRole('figure')).toHaveLength(2)
})

describe('the wall map', () => {
  test('is one sheet with the map of the first figure, its legend and its source', async () => {
    show()
    await choose(/^Wandkaart/)
    const [sheet] = sheets()
    expect(sheets()).toHaveLength(1)
    expect(within(sheet!).getByRole('heading', { level: 2, name: 'Eenzaam in Delft West' })).toBeInTheDocument()
    expect(await within(sheet!).findByRole('img', { name: 'Kaart van Delft West' })).toBeInTheDocument()
    expect(within(sheet!).getByText(/^Bron: RIVM, .*, 2020, modelschatting\. Grenzen: Kadaster/)).toBeInTheDocument()
  })
})

test('the wall map is not of the title where there is a map', async () => {
  show(deckOf([slideOf('Welkom', { kind: 'title', link: 'gebied/breda-noord/' }), here]))
  await choose(/^Wandkaart/)
  expect(screen.getByRole('heading', { level: 2, name: 'Eenzaam in Delft West' })).toBeInTheDocument()
})

describe('the code on a sheet', () => {
  test.each([
    [/^Dia’s/, 'Overleg', '/gebied/delft-west/?indicator=lonely'],
    [/^Gebiedsblad/, 'Delft West', '/gebied/delft-west/'],
    [/^Wandkaart/, 'Eenzaam in Delft West', '/gebied/delft-west/?indicator=lonely'],
  ])('of %s is named after %s, above the very link', async (form, name, link) => {
    show(deckOf([here]))
    await choose(form)
    for (const sheet of sheets()) {
      expect(scanned(within(sheet).getByRole('img', { name: `QR-code met de link naar ${name}` }))).toBe(`http://localhost:3000${link}`)
      expect(within(sheet).getByText(`http://localhost:3000${link}`)).toBeInTheDocument()
    }
  })
  test('is on every sheet of the handout', async () => {
    show()
    await choose(/^Hand-out, drie/)
    for (const sheet of sheets()) expect(within(sheet).getByRole('img', { name: 'QR-code met de link naar Overleg' })).toBeInTheDocument()
  })
})
