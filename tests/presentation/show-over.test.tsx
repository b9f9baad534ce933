// What lies over a slide of the show for a moment: the code, the lists, the progress, an area on the live map.
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { standInForDialogs } from '../support/dialogs'
import { fakeHandle } from '../support/fake-handle'
import { publishedFetch } from '../support/published-fetch'
import { clickArea, notSaid, onScreen, says, show, user } from '../support/show-page'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

beforeEach(() => {
  standInForDialogs()
  window.localStorage.clear()
  vi.mocked(createMap).mockReset().mockImplementation(fakeHandle)
  vi.stubGlobal('fetch', publishedFetch().fetch)
})
afterEach(() => vi.restoreAllMocks())

describe('the code for the room', () => {
  const code = () => screen.queryByRole('dialog', { name: 'Kijk mee op uw telefoon' })
  test('opens and closes with Q', async () => {
    show()
    await user.keyboard('q')
    expect(within(code()!).getByRole('img', { name: 'QR-code met de link naar dit beeld' })).toBeInTheDocument()
    await user.keyboard('q')
    expect(code()).not.toBeInTheDocument()
  })
  test('leads to what the slide shows', async () => {
    show(2)
    await user.keyboard('q')
    expect(within(code()!).getByText(/\/gebied\/utrecht-overvecht\/\?indicator=lonely$/)).toBeInTheDocument()
  })
  test('leads to the area that is looked at on the live map, with the figure of the slide', async () => {
    show(2)
    await clickArea('delft-west')
    await user.keyboard('q')
    expect(within(code()!).getByText(/\/gebied\/delft-west\/\?indicator=lonely$/)).toBeInTheDocument()
  })
  test('leads to no presentation that only this browser has', async () => {
    show(3)
    await user.keyboard('q')
    expect(within(code()!).getByText(/^http/)).not.toHaveTextContent('eigen.')
  })
  test('lets a clicker go on', async () => {
    show()
    await user.keyboard('q{PageDown}')
    onScreen('d')
    expect(code()).not.toBeInTheDocument()
  })
  test('closes with its button', async () => {
    show()
    await user.keyboard('q')
    await user.click(within(code()!).getByRole('button', { name: 'Sluiten' }))
    expect(code()).not.toBeInTheDocument()
  })
})

describe('the list of slides', () => {
  test('jumps to the one that is chosen, and goes', async () => {
    show()
    await user.click(screen.getByRole('button', { name: 'Dia 3 van 5' }))
    const list = screen.getByRole('dialog', { name: 'Alle dia’s' })
    expect(within(list).getByRole('button', { current: 'step' })).toHaveTextContent('3c')
    await user.click(within(list).getByRole('button', { name: /^5/ }))
    onScreen('e')
    expect(list).not.toBeInTheDocument()
  })
})

test('in the list of keys no key is of the show', async () => {
  show()
  await user.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Toetsen bij het presenteren' })).toHaveTextContent('Volgende dia')
  await user.keyboard('{ArrowRight}')
  onScreen('c')
})

test('the line along the edge tells how far it is', async () => {
  show()
  const line = screen.getByRole('progressbar', { name: 'Voortgang' })
  expect(line).toHaveAttribute('aria-valuetext', 'Dia 3 van 5')
  await user.keyboard('{PageDown}')
  expect(line).toHaveAttribute('aria-valuenow', '4')
  expect(line.firstElementChild).toHaveStyle({ width: '80%' })
})

describe('an area on the live map', () => {
  test('is looked at until R', async () => {
    show(2)
    await clickArea('delft-west')
    says('U bekijkt Delft West')
    onScreen('b')
    await user.keyboard('r')
    notSaid('U bekijkt Delft West')
  })
  test('is left by its button', async () => {
    show(2)
    await clickArea('delft-west')
    await user.click(screen.getByRole('button', { name: 'Terug naar de dia (R)' }))
    notSaid('U bekijkt Delft West')
  })
  test('is left with the next slide', async () => {
    show(2)
    await clickArea('delft-west')
    await user.keyboard('{PageDown}{PageUp}')
    notSaid('U bekijkt Delft West')
  })
})
