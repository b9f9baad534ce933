// The speaker's own screen.
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PresenterPage } from '../../src/presentation/show/PresenterPage'
import { useStore } from '../../src/state/store'
import { deckOf, slideOf } from '../support/decks'
import { standInForDialogs } from '../support/dialogs'
import { otherWindow } from '../support/other-window'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const user = userEvent.setup()
const atlas = dutchAtlas()
const deck = deckOf([
  slideOf('Welkom', { notes: 'Heet iedereen welkom.\n\nNoem de agenda.' }),
  slideOf('Cijfers', { minutes: 5, kind: 'map', link: 'gebied/delft-west/' }),
  slideOf('Gesprek', { minutes: 10 }),
])
const show = (slide = 1) => renderScene(<PresenterPage deck={deck} theme="beamer" />, atlas, { page: 'present', deck: deck.id, stage: 'presenter', slide })
const says = (sentence: string) => expect(screen.getByText(sentence)).toBeInTheDocument()
const part = (name: RegExp) => screen.getByRole('heading', { level: 2, name }).closest('section')!
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => {
  standInForDialogs()
  vi.stubGlobal('fetch', publishedFetch().fetch)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the speaker sees', () => {
  test('the notes, a paragraph for each line', () => {
    show()
    says('Heet iedereen welkom.')
    says('Noem de agenda.')
  })
  test('that a slide has no notes', async () => {
    show(3)
    says('Geen notities bij deze dia.')
  })
  test('the present slide, its place, and the next with its title', () => {
    show()
    expect(part(/^Nu Dia 1 van 3$/)).toHaveTextContent('Welkom')
    expect(part(/^Hierna Cijfers$/)).toHaveTextContent('Cijfers')
  })
  test('that the last slide is the last', () => {
    show(3)
    expect(part(/^Hierna$/)).toHaveTextContent('Dit is de laatste dia.')
  })
  test('what the room sees where the screen is blank', async () => {
    show()
    await user.keyboard('b')
    says('De zaal ziet een zwart scherm.')
    await user.keyboard('w')
    says('De zaal ziet een wit scherm.')
  })
})

test('the notes can be made larger, up to a limit', async () => {
  show()
  const size = () => screen.getByText('Noem de agenda.').parentElement?.style.fontSize
  const before = size()
  await user.click(button('Notities groter'))
  expect(size()).not.toBe(before)
  for (let clicks = 0; clicks < 4; clicks++) await user.click(button('Notities groter'))
  expect(button('Notities groter')).toHaveAttribute('aria-disabled', 'true')
  expect(button('Notities kleiner')).not.toHaveAttribute('aria-disabled')
})

describe('the same keys', () => {
  test.each([
    ['{PageDown}', 1, 2],
    [' ', 1, 2],
    ['{ArrowLeft}', 2, 1],
    ['{End}', 1, 3],
    ['3{Enter}', 1, 3],
  ])('%s goes from slide %i to slide %i', async (keys, from, to) => {
    show(from)
    await user.keyboard(keys)
    says(`Dia ${to} van 3`)
  })
  test('but Escape does not take the notes away', async () => {
    show(2)
    await user.keyboard('{Escape}')
    expect(useStore.getState().view).toMatchObject({ stage: 'presenter', slide: 2 })
  })
})

describe('the time', () => {
  const told = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 9, 5), toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  })

  test('on the wall is there from the start', () => {
    show()
    expect(told('Klok')).toHaveTextContent('09:05')
  })
  test('does not run until it is started', () => {
    show()
    pass(60)
    expect(told('Bezig')).toHaveTextContent('0:00')
  })
  test('runs from Start, for the item and for the meeting', () => {
    show(2)
    fireEvent.click(button('Start'))
    pass(61)
    expect(told('Bezig')).toHaveTextContent('1:01')
    expect(told('Dit onderdeel')).toHaveTextContent('nog 3:59')
    expect(told('De bijeenkomst')).toHaveTextContent('nog 13:59')
  })
  test('runs from the first step to another slide for who forgets to start it', () => {
    show()
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    pass(10)
    expect(told('Bezig')).toHaveTextContent('0:10')
  })
  test('says by how much an item ran over', () => {
    show(2)
    fireEvent.click(button('Start'))
    pass(330)
    expect(told('Dit onderdeel')).toHaveTextContent('0:30 over tijd')
  })
  test('is planned for no item before the first', () => {
    show(1)
    expect(told('Dit onderdeel')).toHaveTextContent('geen tijd gepland')
  })
  test('stands still in a pause, and goes on', () => {
    show()
    fireEvent.click(button('Start'))
    pass(10)
    fireEvent.click(button('Pauze'))
    pass(60)
    expect(told('Bezig')).toHaveTextContent('0:10')
    fireEvent.click(button('Verder'))
    pass(5)
    expect(told('Bezig')).toHaveTextContent('0:15')
  })
  test('begins again from nothing', () => {
    show()
    fireEvent.click(button('Start'))
    pass(10)
    fireEvent.click(button('Opnieuw'))
    expect(told('Bezig')).toHaveTextContent('0:00')
    expect(button('Start')).toBeInTheDocument()
  })
})

describe('the screen for the room', () => {
  test('is missed where it does not answer, with the way to open it', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    show()
    expect(screen.queryByText('Er is nog geen scherm voor de zaal open.')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Open het scherm voor de zaal' })).not.toBeInTheDocument()
    act(() => vi.advanceTimersByTime(2000))
    says('Er is nog geen scherm voor de zaal open.')
    expect(button('Open het scherm voor de zaal')).toBeInTheDocument()
  })
  test('is in step once it answers, and said to be gone when it closes', async () => {
    show()
    const room = otherWindow(deck.id, 'show')
    room.hello()
    expect(await screen.findByText('Loopt gelijk met het scherm voor de zaal.')).toBeInTheDocument()
    room.bye()
    expect(await screen.findByText('Het scherm voor de zaal is gesloten of reageert niet meer.')).toBeInTheDocument()
    expect(button('Open het scherm voor de zaal')).toBeInTheDocument()
    room.close()
  })
  test('is followed to its slide, its area and its blank screen', async () => {
    show()
    const room = otherWindow(deck.id, 'show')
    room.shows({ slide: 2, area: 'delft-west' })
    expect(await screen.findByText('De zaal bekijkt Delft West.')).toBeInTheDocument()
    says('Dia 2 van 3')
    room.shows({ slide: 2, blank: 'black', turn: 100 })
    expect(await screen.findByText('De zaal ziet een zwart scherm.')).toBeInTheDocument()
    room.close()
  })
  test('hears what is done here', async () => {
    show()
    const room = otherWindow(deck.id, 'show')
    await user.keyboard('{PageDown}')
    await expect(room.hears({ slide: 2 })).resolves.toBeUndefined()
    room.close()
  })
  test('gets a code when the speaker asks for it', async () => {
    show()
    const room = otherWindow(deck.id, 'show')
    await user.click(button('QR-code'))
    await expect(room.hears({ isCodeShown: true })).resolves.toBeUndefined()
    expect(button('QR-code')).toHaveAttribute('aria-pressed', 'true')
    room.close()
  })
  test('is opened at the same slide; where the browser blocks that, a link does it', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    show(2)
    await user.keyboard('p')
    const link = await screen.findByRole('link', { name: 'Open het scherm voor de zaal' })
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/presenteren\/\?presentatie=eigen\.12345678&dia=2&stand=tonen$/))
    expect(open).toHaveBeenCalledWith(link.getAttribute('href'), 'focusatlas-show', expect.stringContaining('popup'))
  })
  test('that is open already comes to the front', async () => {
    const made = { closed: false, focus: vi.fn() }
    const open = vi.spyOn(window, 'open').mockReturnValue(made as unknown as Window)
    show()
    await user.click(button('Scherm voor de zaal'))
    await user.click(button('Scherm voor de zaal'))
    await waitFor(() => expect(made.focus).toHaveBeenCalledOnce())
    expect(open).toHaveBeenCalledOnce()
    made.closed = true
  })
})
