// What a show asks of the device and of its other window.
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BorrowedShow } from '../../src/presentation/show/BorrowedShow'
import { ShowPage } from '../../src/presentation/show/ShowPage'
import { startPresenting } from '../../src/presentation/show/start-presenting'
import { useStore } from '../../src/state/store'
import { deckOf } from '../support/decks'
import { standInForDialogs } from '../support/dialogs'
import { fakeHandle } from '../support/fake-handle'
import { otherWindow } from '../support/other-window'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn(fakeHandle) }))

const user = userEvent.setup()
const atlas = dutchAtlas()
const deck = deckOf()
const view = { page: 'present', deck: deck.id, stage: 'show' } as const
const show = () => renderScene(<ShowPage deck={deck} theme="beamer" />, atlas, view)
const gone = 'Het sprekersvenster is gesloten of reageert niet meer. U kunt hier gewoon verder.'

beforeEach(standInForDialogs)
afterEach(() => {
  vi.useRealTimers()
  for (const name of ['wakeLock', 'visibilityState']) for (const place of [navigator, document]) Reflect.deleteProperty(place, name)
})

describe('the screen', () => {
  const lock = { released: false, release: vi.fn(async () => {}) }
  const request = vi.fn(async (_kind: string) => lock)
  const turnPage = (visibilityState: string) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  beforeEach(() => {
    vi.clearAllMocks()
    lock.released = false
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  })

  test('stays awake during a show, and may sleep after it', async () => {
    const { unmount } = show()
    expect(request.mock.calls).toEqual([['screen']])
    await act(async () => {})
    expect(lock.release).not.toHaveBeenCalled()
    unmount()
    expect(lock.release).toHaveBeenCalledOnce()
  })
  test('may sleep where the show ends before the answer came', async () => {
    show().unmount()
    await waitFor(() => expect(lock.release).toHaveBeenCalledOnce())
  })
  test('is kept awake again once the page is seen again', async () => {
    show()
    await act(async () => {})
    lock.released = true
    turnPage('hidden')
    expect(request).toHaveBeenCalledOnce()
    turnPage('visible')
    expect(request).toHaveBeenCalledTimes(2)
  })
  test('that the device does not keep awake shows the slides all the same', async () => {
    request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'))
    show()
    await act(async () => {})
    expect(screen.getByRole('article', { name: 'a' })).toBeInTheDocument()
  })
})

test('presenting begins full screen, or in the window where the browser refuses', async () => {
  const ask = vi.fn(() => Promise.reject(new TypeError('no permission')))
  Object.assign(document.documentElement, { requestFullscreen: ask })
  startPresenting(deck.id, 2)
  await act(async () => {})
  expect(ask).toHaveBeenCalledOnce()
  expect(useStore.getState().view).toMatchObject({ page: 'present', deck: deck.id, stage: 'show', slide: 2 })
})

describe('the window of the speaker', () => {
  test('moves the slides here', async () => {
    show()
    const speaker = otherWindow(deck.id, 'presenter')
    speaker.shows({ slide: 3 })
    expect(await screen.findByRole('article', { name: 'c' })).toBeInTheDocument()
    expect(useStore.getState().view.slide).toBe(3)
    speaker.close()
  })
  test('that closes is said, until the next slide', async () => {
    show()
    const speaker = otherWindow(deck.id, 'presenter')
    speaker.hello()
    await speaker.hears({ slide: 1 })
    expect(screen.queryByText(gone)).not.toBeInTheDocument()
    speaker.bye()
    expect(await screen.findByText(gone)).toBeInTheDocument()
    await user.keyboard('{PageDown}')
    expect(screen.queryByText(gone)).not.toBeInTheDocument()
    speaker.close()
  })
  test('hears goodbye when the show ends', async () => {
    const speaker = otherWindow(deck.id, 'presenter')
    show().unmount()
    await waitFor(() => expect(speaker.heard.map(({ kind }) => kind)).toContain('bye'))
    speaker.close()
  })
  test('of another presentation moves nothing here', async () => {
    show()
    const [other, own] = [otherWindow('eigen.87654321', 'presenter'), otherWindow(deck.id, 'presenter')]
    other.shows({ slide: 3 })
    own.shows({ slide: 2 })
    expect(await screen.findByRole('article', { name: 'b' })).toBeInTheDocument()
    other.close()
    own.close()
  })
  test('that says nonsense moves nothing here', async () => {
    show()
    const speaker = otherWindow(deck.id, 'presenter')
    speaker.shows({ slide: -1 })
    speaker.shows({ slide: 2 })
    expect(await screen.findByRole('article', { name: 'b' })).toBeInTheDocument()
    speaker.close()
  })
})

describe('a window that cannot find the presentation', () => {
  const borrow = () => renderScene(<BorrowedShow id={deck.id} stage="presenter" theme="beamer" />, atlas, { ...view, stage: 'presenter' })
  test('gets it from the other, at the slide that is shown there', async () => {
    const room = otherWindow(deck.id, 'show')
    borrow()
    await waitFor(() => expect(room.heard).toContainEqual(expect.objectContaining({ kind: 'hello', wantsDeck: true })))
    room.shows({ slide: 2 }, deck)
    expect(await screen.findByRole('heading', { name: 'Sprekersvenster: Overleg' })).toBeInTheDocument()
    room.shows({ slide: 2 })
    expect(await screen.findByText('Dia 2 van 3')).toBeInTheDocument()
    room.close()
  })
  test('says where to look when nobody has it', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    borrow()
    expect(screen.getByRole('status')).toHaveTextContent('De presentatie wordt opgehaald uit het andere venster.')
    act(() => vi.advanceTimersByTime(3100))
    expect(screen.getByRole('status')).toHaveTextContent('Deze presentatie is hier niet te vinden.')
    expect(screen.getByRole('button', { name: 'Naar alle presentaties' })).toBeInTheDocument()
  })
})
