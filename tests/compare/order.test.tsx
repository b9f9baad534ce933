import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useStore } from '../../src/state/store'
import { dutchAtlas } from '../support/published'
import { showComparison, textsOf } from './show-comparison'

const user = userEvent.setup()
const three = ['breda-noord', 'delft-west', 'arnhem-oost']
const chosen = () => within(screen.getByRole('list', { name: 'Gekozen gebieden, in volgorde' }))
const names = () => textsOf(chosen().getAllByRole('listitem'))
const button = (name: string) => screen.getByRole('button', { name })

test('the chosen areas stand in the order of the link', () => {
  showComparison(three)
  expect(names()).toEqual(['Breda Noord', 'Delft West', 'Arnhem Oost'])
})

test('the arrows move an area forward and back', async () => {
  showComparison(three)
  await user.click(button('Arnhem Oost naar voren'))
  expect(names()).toEqual(['Breda Noord', 'Arnhem Oost', 'Delft West'])
  await user.click(button('Breda Noord naar achteren'))
  expect(names()).toEqual(['Arnhem Oost', 'Breda Noord', 'Delft West'])
})

test('the arrows work by keyboard and keep the focus on the area that moves', async () => {
  showComparison(three)
  button('Arnhem Oost naar voren').focus()
  await user.keyboard('{Enter}')
  expect(names()).toEqual(['Breda Noord', 'Arnhem Oost', 'Delft West'])
  expect(button('Arnhem Oost naar voren')).toHaveFocus()
})

test('the first cannot go further forward and the last not further back', () => {
  showComparison(three)
  expect(button('Breda Noord naar voren')).toBeDisabled()
  expect(button('Arnhem Oost naar achteren')).toBeDisabled()
  expect(button('Breda Noord naar achteren')).toBeEnabled()
})

test('an area is dragged to the place of another', () => {
  showComparison(three)
  const [first, , last] = chosen().getAllByRole('listitem')
  // jsdom has no drag events of its own, so what is carried is put on the event by hand.
  const start = createEvent.dragStart(last!)
  Object.assign(start, { dataTransfer: { setData() {} } })
  fireEvent(last!, start)
  fireEvent.drop(first!)
  expect(names()).toEqual(['Arnhem Oost', 'Breda Noord', 'Delft West'])
})

test('an area is taken out', async () => {
  showComparison(three)
  await user.click(button('Delft West uit de vergelijking halen'))
  expect(names()).toEqual(['Breda Noord', 'Arnhem Oost'])
})

test('another area is added from the list, which offers only who is not in', async () => {
  showComparison(three)
  const choice = screen.getByRole('combobox', { name: 'Voeg een gebied toe' })
  expect(within(choice).getAllByRole('option')).toHaveLength(1 + 17)
  await user.selectOptions(choice, 'Heerlen Noord')
  expect(names()).toEqual(['Breda Noord', 'Delft West', 'Arnhem Oost', 'Heerlen Noord'])
})

test('with four there is a sentence in the place of the list', () => {
  showComparison([...three, 'heerlen-noord'])
  expect(screen.queryByRole('combobox', { name: 'Voeg een gebied toe' })).not.toBeInTheDocument()
  expect(screen.getByText('Vier gebieden is het meeste dat naast elkaar past. Haal er eerst één weg.')).toBeInTheDocument()
})

test('one area alone gets a sentence and open suggestions, and no comparison yet', () => {
  showComparison(['breda-noord'])
  expect(screen.getByRole('status')).toHaveTextContent('Kies nog een gebied om te vergelijken.')
  expect(screen.getByRole('group')).toHaveAttribute('open')
  expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument()
})

test('the page says that the figures are on their way', () => {
  showComparison(three, {}, { ...dutchAtlas(), figures: null })
  expect(screen.getByText('De cijfers worden geladen.')).toBeInTheDocument()
})

test('who is chosen stays chosen on the way to the page of an area', async () => {
  showComparison(three)
  await user.click(chosen().getByRole('link', { name: 'Delft West' }))
  expect(useStore.getState().view).toMatchObject({ page: 'map', area: 'delft-west', compared: three })
})
