// The search as its user meets it: the button in the header, the dialog, the keyboard.
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { useKeyboard } from '../../src/app/use-keyboard'
import { defaultView } from '../../src/domain/view'
import { SearchButton } from '../../src/search/SearchButton'
import { closeSearch } from '../../src/search/search-state'
import { initialOwn, useOwnData } from '../../src/state/own-data'
import { useStore } from '../../src/state/store'
import { ownDataOf } from '../support/own'
import { publishedFetch } from '../support/published-fetch'

const user = userEvent.setup()
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 })

// jsdom knows the dialog as an element but cannot open one.
beforeAll(() => {
  const { prototype } = HTMLDialogElement
  let opener: Element | null = null
  prototype.showModal = function showModal() {
    opener = document.activeElement
    this.open = true
  }
  prototype.close = function close() {
    this.open = false
    if (opener instanceof HTMLElement) opener.focus()
    this.dispatchEvent(new Event('close'))
  }
})
beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))
afterEach(() => act(closeSearch))

function Page() {
  useKeyboard()
  return (
    <>
      <SearchButton />
      <input aria-label="Een veld" />
    </>
  )
}

const view = () => useStore.getState().view
const field = () => screen.findByRole('combobox', { name: 'Zoek in de hele atlas' })
const options = () => within(screen.getByRole('listbox', { name: 'Gevonden' })).getAllByRole('option')
const active = async () => document.getElementById((await field()).getAttribute('aria-activedescendant') ?? '')

/** Opens the search and types; waits until the first thing found bears a name. */
async function search(typed: string, first: RegExp) {
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Zoeken' }))
  await screen.findByRole('option', { name: 'rijke schooldag' })
  await user.type(await field(), typed)
  await waitFor(() => expect(options()[0]).toHaveTextContent(first))
}

describe('the way in', () => {
  test('is the button, which gives the field the focus', async () => {
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'Zoeken' }))
    expect(await field()).toHaveFocus()
    expect(screen.getByRole('dialog', { name: 'Zoek in de hele atlas' })).toBeInTheDocument()
  })

  test('is the slash, but not while somebody types', async () => {
    render(<Page />)
    await user.click(screen.getByRole('textbox', { name: 'Een veld' }))
    await user.keyboard('a/b')
    expect(screen.getByRole('textbox', { name: 'Een veld' })).toHaveValue('a/b')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.tab({ shift: true })
    await user.keyboard('/')
    expect(await field()).toHaveValue('')
  })

  test.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}'])('is %s, from a field as well', async keys => {
    render(<Page />)
    await user.click(screen.getByRole('textbox', { name: 'Een veld' }))
    await user.keyboard(keys)
    expect(await field()).toHaveFocus()
  })
})

test('what was found stands in groups with a heading', async () => {
  await search('poelenburg', /Zaandam Oost/)
  expect(screen.getByRole('group', { name: /^Gebieden/ })).toBeInTheDocument()
  const district = within(screen.getByRole('group', { name: /^Wijken/ })).getByRole('option')
  expect(within(district).getByText('Poelenburg', { selector: 'mark' })).toBeInTheDocument()
})

test('what is typed is shown as text, never as markup', async () => {
  await search('<img src=x onerror=alert(1)>', /./)
  expect(screen.getByRole('dialog').querySelector('img')).toBeNull()
})

describe('the keyboard', () => {
  test('walks through the options and round, while the focus stays in the field', async () => {
    await search('poelenburg', /Zaandam Oost/)
    expect(await active()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(await active()).toBe(options()[0])
    expect(options()[0]).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowUp}')
    expect(await active()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(await active()).toBe(options()[0])
    expect(await field()).toHaveFocus()
  })

  test('leaves Home and End to the field', async () => {
    await search('poelenburg', /Zaandam Oost/)
    await user.keyboard('{Home}x')
    expect(await field()).toHaveValue('xpoelenburg')
  })

  test('opens the chosen option with Enter and closes the search', async () => {
    await search('poelenburg', /Zaandam Oost/)
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(view()).toMatchObject({ page: 'map', area: 'zaandam-oost', place: 'districts' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('opens the first option with Enter where none is chosen', async () => {
    await search('poelenburg', /Zaandam Oost/)
    await user.keyboard('{Enter}')
    expect(view()).toMatchObject({ page: 'map', area: 'zaandam-oost', place: null })
  })

  test('opens what was typed last, even before the list shows it', async () => {
    await search('delft', /Delft West/)
    const typing = await field()
    act(() => {
      fireEvent.change(typing, { target: { value: 'poelenburg' } })
      fireEvent.keyDown(typing, { key: 'Enter' })
    })
    expect(view()).toMatchObject({ area: 'zaandam-oost' })
  })

  test('clears the field with Escape, then closes and gives the focus back', async () => {
    await search('poelenburg', /Zaandam Oost/)
    await user.keyboard('{Escape}')
    expect(await field()).toHaveValue('')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Zoeken' })).toHaveFocus()
  })
})

test('a figure that the reader brought along is found by its name, and goes to the map', async () => {
  useOwnData.setState({ own: ownDataOf() })
  await search('zonder diploma', /Jongeren zonder diploma.*eigen cijfers, niet gecontroleerd/)
  await user.keyboard('{Enter}')
  expect(view()).toMatchObject({ page: 'map', indicator: 'own_a1' })
  act(() => useOwnData.setState(initialOwn))
})

test('an example fills the field', async () => {
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Zoeken' }))
  await user.click(await screen.findByRole('option', { name: 'Poelenburg' }))
  expect(await field()).toHaveValue('Poelenburg')
  expect(await field()).toHaveFocus()
})

test('“Toon alle” shows the rest of a group', async () => {
  await search('school', /school/i)
  const group = () => screen.getByRole('group', { name: /^Uit de interviews/ })
  expect(within(group()).getAllByRole('option')).toHaveLength(5)
  await user.click(within(group()).getByRole('option', { name: /^Toon alle/ }))
  expect(within(group()).getAllByRole('option').length).toBeGreaterThan(30)
})

test('a result is a true link to where it leads', async () => {
  await search('poelenburg', /Zaandam Oost/)
  expect(options()[0]).toHaveAttribute('href', expect.stringMatching(/^gebied\/zaandam-oost\/$/))
})

test('a command is done', async () => {
  await search('donker', /Toon de atlas in donker/)
  await user.keyboard('{Enter}')
  expect(view()).toEqual({ ...defaultView, appearance: 'dark' })
})

test('how much was found is told once typing rests', async () => {
  await search('poelenburg', /Zaandam Oost/)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^\d+ resultaten$/))
})

test('in English the English index is asked', async () => {
  useStore.setState({ view: { ...defaultView, language: 'en' } })
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Search' }))
  await user.type(await screen.findByRole('combobox', { name: 'Search the whole atlas' }), 'loneliness')
  expect(await screen.findByRole('group', { name: /^Figures/ })).toHaveTextContent('Lonely')
})
