import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bounds } from '../../src/domain/atlas'
import { AddSlide } from '../../src/share/AddSlide'
import { keepDeck, openDecks, removeDeck, saveDecks, useDecks } from '../../src/state/decks'
import { useStore } from '../../src/state/store'
import { deckOf } from '../support/decks'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const user = userEvent.setup()
const atlas = dutchAtlas()
const { id: _, changed: __, ...fresh } = deckOf()
const decks = () => useDecks.getState().decks ?? []
const add = () => user.click(screen.getByRole('button', { name: 'Voeg toe aan presentatie: Eenzaam' }))
const show = (camera: () => Bounds | null = () => null) =>
  renderScene(<AddSlide kind="indicator" view={{ area: 'delft-west', indicator: 'lonely' }} about="Eenzaam" camera={camera} />, atlas)

beforeEach(async () => {
  await openDecks()
  for (const { id } of decks()) removeDeck(id)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await saveDecks()
  for (const { id } of decks()) removeDeck(id)
})

test('what stands here comes at the end of the presentation that is being made, and says where', async () => {
  keepDeck(fresh)
  show()
  await add()
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Toegevoegd aan ‘Overleg’ als dia 4.'))
  expect(decks()[0]?.slides[3]).toMatchObject({ kind: 'indicator', link: 'gebied/delft-west/?indicator=lonely', camera: null, title: '' })
})

test('where there is no presentation yet, one is made', async () => {
  show()
  await add()
  expect(await screen.findByText(/Toegevoegd aan/)).toHaveTextContent('Toegevoegd aan ‘Mijn presentatie’ als dia 1.')
  expect(decks()).toHaveLength(1)
})

test('a second one comes behind the first', async () => {
  show()
  await add()
  await add()
  expect(await screen.findByText(/als dia 2\./)).toBeInTheDocument()
})

test('the map is added as it is held at that moment', async () => {
  show(() => [4, 51, 5, 52])
  await add()
  await screen.findByText(/Toegevoegd aan/)
  expect(decks()[0]?.slides[0]?.camera).toEqual([4, 51, 5, 52])
})

test('the button behind the sentence opens the editor at that slide', async () => {
  const id = keepDeck(fresh)
  show()
  await add()
  await user.click(await screen.findByRole('button', { name: 'Bekijk' }))
  expect(useStore.getState().view).toMatchObject({ page: 'present', deck: id, stage: 'editor', slide: 4 })
})

test('what could not be added is said', async () => {
  const id = keepDeck(fresh)
  show()
  // Another tab takes the presentation away at that very moment.
  const stop = useDecks.subscribe(({ decks: now }) => {
    if (now?.some(deck => deck.slides.length > 3)) removeDeck(id)
  })
  await add()
  expect(await screen.findByText('Toevoegen lukte niet.')).toBeInTheDocument()
  stop()
})
