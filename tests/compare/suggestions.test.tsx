import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useStore } from '../../src/state/store'
import { englishAtlas } from '../support/published'
import { schiedam, showComparison, textsOf } from './show-comparison'

const user = userEvent.setup()
const suggestions = () => within(screen.getByRole('group'))
const compared = () => useStore.getState().view.compared
/** What is suggested under one word, without the word of the button. */
const suggested = (kind: string) =>
  textsOf(suggestions().getAllByRole('listitem'))
    .filter(text => text?.startsWith(`${kind}: `))
    .map(text => text?.slice(kind.length + 2).replace(/(Vergelijk|Compare)$/, ''))

test('suggestions are about the first chosen area', () => {
  showComparison([schiedam])
  expect(suggestions().getByText('Bij Schiedam Nieuwland en Oost')).toBeInTheDocument()
})

test('the three nearest come with their kilometres from edge to edge', () => {
  showComparison([schiedam])
  expect(suggested('Dichtstbij')).toEqual([
    'Rotterdam Zuid1,9 km, van rand tot rand',
    'Vlaardingen Westwijk2,9 km, van rand tot rand',
    'Delft West6,4 km, van rand tot rand',
  ])
})

test('areas of the same province come with its name', () => {
  showComparison(['breda-noord'])
  expect(suggested('Zelfde provincie').every(text => text?.endsWith('ook in Noord-Brabant'))).toBe(true)
  expect(suggested('Zelfde provincie')).toHaveLength(2)
})

test('the most alike come with the three figures that made them so', () => {
  showComparison([schiedam])
  expect(suggested('Meest gelijk in cijfers')[0]).toBe('Rotterdam Zuidhet dichtst bij elkaar in (heel) veel stress, (zeer) ernstig eenzaam en vrijwilligers')
})

test('the most alike in ambitions comes with the themes that both name', () => {
  showComparison([schiedam])
  expect(suggested('Meest gelijke ambities')).toEqual(['Heerlen Noordbeide over wonen, onderwijs, werk en inkomen, gezondheid en samenleven'])
})

test('the most different comes with the figures that are furthest apart', () => {
  showComparison([schiedam])
  expect(suggested('Meest verschillend in cijfers')[0]).toMatch(/^Nieuwegein Centrale Ashet verst uit elkaar in .+, .+ en .+$/)
})

test('the method is stated', () => {
  showComparison([schiedam])
  expect(suggestions().getByText(/standaardafwijkingen van de 20 gebieden, over alle indicatoren behalve aantallen en dichtheid/)).toBeInTheDocument()
})

test('a suggestion that is taken joins the area it was made for', async () => {
  showComparison([schiedam])
  // The same area may be suggested for more than one reason.
  await user.click(suggestions().getAllByRole('button', { name: 'Vergelijk: Delft West' })[0]!)
  expect(compared()).toEqual([schiedam, 'delft-west'])
})

test('without a choice the area that suggestions are made for comes in first', async () => {
  showComparison([])
  await user.click(suggestions().getByRole('button', { name: 'Vergelijk: Heerlen Noord' }))
  expect(compared()).toEqual([schiedam, 'heerlen-noord'])
})

test('the neighbours in the Zuidvleugel are the area and its three nearest of the six', async () => {
  showComparison([schiedam])
  expect(suggested('Buren in de Zuidvleugel')[0]).toMatch(
    /^Schiedam Nieuwland en Oost, Rotterdam Zuid, Vlaardingen Westwijk en Delft WestRotterdam, Schiedam, Vlaardingen, Delft, Den Haag en Dordrecht/,
  )
  await user.click(suggestions().getByRole('button', { name: /^Vergelijk: Schiedam Nieuwland en Oost, / }))
  expect(compared()).toEqual([schiedam, 'rotterdam-zuid', 'vlaardingen-westwijk', 'delft-west'])
})

test('an area outside the Zuidvleugel is not offered its neighbours', () => {
  showComparison(['heerlen-noord'])
  expect(suggested('Buren in de Zuidvleugel')).toEqual([])
})

test('suggestions speak English', () => {
  showComparison([schiedam], {}, englishAtlas())
  expect(suggested('Nearest')[0]).toBe('Rotterdam Zuid1.9 km, from edge to edge')
})
