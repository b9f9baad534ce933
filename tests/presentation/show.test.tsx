// The show in the room, with a map that is not drawn: keys, numbers, blank screens, swipes.
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { turnCharacters } from '../../src/state/key-list'
import { useStore } from '../../src/state/store'
import { deckOf } from '../support/decks'
import { standInForDialogs } from '../support/dialogs'
import { fakeHandle } from '../support/fake-handle'
import { otherWindow } from '../support/other-window'
import { publishedFetch } from '../support/published-fetch'
import { clickArea, deck, notSaid, onScreen, says, show, user } from '../support/show-page'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

beforeEach(() => {
  standInForDialogs()
  window.localStorage.clear()
  vi.mocked(createMap).mockReset().mockImplementation(fakeHandle)
  vi.stubGlobal('fetch', publishedFetch().fetch)
})
afterEach(() => vi.restoreAllMocks())

describe('the key', () => {
  test.each([
    ['{ArrowRight}', 'd'],
    ['{ArrowDown}', 'd'],
    ['{PageDown}', 'd'],
    [' ', 'd'],
    ['{ArrowLeft}', 'b'],
    ['{ArrowUp}', 'b'],
    ['{PageUp}', 'b'],
    ['{Shift>} {/Shift}', 'b'],
    ['{Home}', 'a'],
    ['{End}', 'e'],
  ])('%s goes to slide %s', async (key, title) => {
    show()
    onScreen('c')
    await user.keyboard(key)
    onScreen(title)
  })
  test.each([
    ['{ArrowRight}', 5, 'e'],
    ['{ArrowLeft}', 1, 'a'],
  ])('%s stays where slide %i is the end', async (key, slide, title) => {
    show(slide)
    await user.keyboard(key)
    onScreen(title)
  })
  test('of a letter does nothing for who turned letters off, and the button does', async () => {
    turnCharacters(false)
    show()
    await user.keyboard('b')
    notSaid('Het scherm is zwart.')
    await user.click(screen.getByRole('button', { name: 'Zwart' }))
    says('Het scherm is zwart.')
  })
  test.each([
    ['PageDown', true],
    ['Tab', false],
  ])('%s is kept from the browser: %s', (key, isKept) => {
    show()
    expect(fireEvent.keyDown(screen.getByRole('main'), { key })).toBe(!isKept)
  })
  test('space on a button presses it once', async () => {
    show()
    screen.getByRole('button', { name: 'Volgende' }).focus()
    await user.keyboard(' ')
    onScreen('d')
  })
})

describe('a number', () => {
  test('is said, and jumps with Enter', async () => {
    show()
    await user.keyboard('5')
    says('Naar dia 5: druk op Enter')
    onScreen('c')
    await user.keyboard('{Enter}')
    onScreen('e')
    notSaid('Naar dia 5: druk op Enter')
  })
  test('beyond the end is the last slide', async () => {
    show()
    await user.keyboard('42{Enter}')
    onScreen('e')
  })
  test('can be taken back', async () => {
    show()
    await user.keyboard('5{Backspace}')
    notSaid('Naar dia 5: druk op Enter')
  })
  test('is forgotten with the next slide', async () => {
    show()
    await user.keyboard('5{ArrowLeft}{Enter}')
    onScreen('b')
  })
})

describe.each([
  ['b', 'Het scherm is zwart.'],
  ['w', 'Het scherm is wit.'],
])('the key %s', (key, sentence) => {
  test('blanks the screen, says so, and brings it back', async () => {
    show()
    await user.keyboard(key)
    says(sentence)
    expect(screen.getByRole('article', { name: 'c', hidden: true }).closest('[inert]')).not.toBeNull()
    await user.keyboard(key)
    notSaid(sentence)
    says('Dia 3 van 5: c')
    expect(screen.getByRole('article', { name: 'c' }).closest('[inert]')).toBeNull()
  })
  test('ends with the next slide', async () => {
    show()
    await user.keyboard(`${key}{PageDown}`)
    says('Dia 4 van 5: d')
  })
})

test('Escape steps back one thing at a time, and at last out of the show at the same slide', async () => {
  const leave = vi.fn(async () => Object.assign(document, { fullscreenElement: null }))
  Object.assign(document, { fullscreenElement: document.documentElement, exitFullscreen: leave })
  show(2)
  await clickArea('delft-west')
  await user.keyboard('b7q')
  const left = () => [
    screen.queryByRole('dialog') !== null,
    screen.queryByText('U bekijkt Delft West') !== null,
    screen.queryByText('Het scherm is zwart.') !== null,
    screen.queryByText('Naar dia 7: druk op Enter') !== null,
    document.fullscreenElement !== null,
    useStore.getState().view.stage === 'show',
  ]
  for (let gone = 0; gone <= 6; gone++) {
    expect(left()).toEqual(left().map((_, index) => index >= gone))
    await user.keyboard('{Escape}')
  }
  expect(useStore.getState().view).toMatchObject({ deck: deck.id, stage: 'editor', slide: 2 })
})

test.each([
  ['left', 100, 'd'],
  ['right', 300, 'b'],
])('a swipe of a finger to the %s turns the slide', (_, to, title) => {
  show()
  const touch = { pointerId: 1, pointerType: 'touch', isPrimary: true, clientY: 100 }
  fireEvent.pointerDown(screen.getByRole('main'), { ...touch, clientX: 200 })
  fireEvent.pointerUp(screen.getByRole('main'), { ...touch, clientX: to })
  onScreen(title)
})

test('a presentation without slides says so', () => {
  show(1, deckOf([]))
  says('Deze presentatie heeft nog geen dia’s.')
})

test('a link to a slide beyond the end shows the last', () => {
  show(99)
  onScreen('e')
})

test('Back in the browser goes to the slide before, in the other window as well', async () => {
  const speaker = otherWindow(deck.id, 'presenter')
  show()
  act(() => useStore.setState(({ view }) => ({ view: { ...view, slide: 2 } })))
  onScreen('b')
  await expect(speaker.hears({ slide: 2 })).resolves.toBeUndefined()
  speaker.close()
})
