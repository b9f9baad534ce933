import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AreaList } from '../../src/panels/AreaList'
import { useStore } from '../../src/state/store'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
/** Enough where one area is looked at: asking for roles and names takes long in a long list. */
const few = { ...atlas, areas: atlas.areas.slice(0, 6) }
const user = userEvent.setup()
const links = () => screen.queryAllByRole('link')
const linkTo = (name: RegExp) => screen.getByRole('link', { name })
const search = () => screen.getByRole('searchbox', { name: 'Zoek een gebied' })
const state = () => useStore.getState()

test('all twenty areas are listed in chapter order', () => {
  renderScene(<AreaList />, atlas)
  expect(links().map(link => link.getAttribute('href'))).toEqual(atlas.areas.map(area => expect.stringContaining(`gebied/${area.id}/`)))
  expect(screen.getByRole('status')).toHaveTextContent('20 gebieden')
})

test('an area says its number, name, municipality and residents', () => {
  renderScene(<AreaList />, atlas)
  for (const fact of ['18', 'Utrecht Overvecht', 'Utrecht', '35.000 inwoners']) expect(linkTo(/Overvecht/)).toHaveTextContent(fact)
})

test('typing leaves the areas that fit and says how many', async () => {
  renderScene(<AreaList />, atlas)
  await user.type(search(), 'fryslan')
  expect(links()).toHaveLength(1)
  expect(linkTo(/Leeuwarden Oost/)).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('1 van de 20 gebieden')
})

test('where nothing fits a sentence says so, and one button brings all back', async () => {
  renderScene(<AreaList />, atlas)
  await user.type(search(), 'atlantis')
  expect(links()).toHaveLength(0)
  expect(screen.getByText(/Geen gebied gevonden bij ‘atlantis’/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Toon alle gebieden' }))
  expect(links()).toHaveLength(20)
  expect(search()).toHaveValue('')
})

test('just the chosen area is the current one', () => {
  renderScene(<AreaList />, few, { area: 'delft-west' })
  expect(links().filter(link => link.hasAttribute('aria-current'))).toEqual([linkTo(/Delft West/)])
})

test('pointing at an area lights it up, leaving it does not', async () => {
  renderScene(<AreaList />, few)
  await user.hover(linkTo(/Delft West/))
  expect(state().hovered).toBe('delft-west')
  await user.unhover(linkTo(/Delft West/))
  expect(state().hovered).toBeNull()
})

test('an area lights up as well for who comes by with the keyboard', () => {
  renderScene(<AreaList />, few)
  fireEvent.focus(linkTo(/Delft West/))
  expect(state().hovered).toBe('delft-west')
  fireEvent.blur(linkTo(/Delft West/))
  expect(state().hovered).toBeNull()
})

test('a click opens the area without leaving the page', async () => {
  renderScene(<AreaList />, few)
  await user.click(linkTo(/Delft West/))
  expect(state().view.area).toBe('delft-west')
})

test('a click for a new tab is left to the browser', () => {
  renderScene(<AreaList />, few)
  const link = linkTo(/Delft West/)
  const click = (modifier: object) => fireEvent.click(link, { cancelable: true, ...modifier })
  // jsdom would try to go there; whether the click was left alone is what counts.
  link.removeAttribute('href')
  expect([click({ ctrlKey: true }), click({ metaKey: true }), click({ shiftKey: true })]).toEqual([true, true, true])
  expect(state().view.area).toBeNull()
})

test('a link to an area keeps the other choices', () => {
  renderScene(<AreaList />, few, { appearance: 'dark' })
  expect(linkTo(/Delft West/)).toHaveAttribute('href', expect.stringMatching(/^gebied\/delft-west\/\?weergave=donker$/))
})

test('with an indicator each area says its value', () => {
  renderScene(<AreaList />, few, { indicator: 'lonely' })
  const value = atlas.figures?.values.get('delft-west')?.get('lonely') ?? Number.NaN
  expect(linkTo(/Delft West/)).toHaveAccessibleName(new RegExp(`${Math.round(value)}%`))
})

test('the foot of the list says what its numbers are', () => {
  renderScene(<AreaList />, atlas)
  expect(within(screen.getByRole('navigation', { name: 'Gebieden' })).getByText(/zoals gedrukt in de publicatie/)).toBeInTheDocument()
})
