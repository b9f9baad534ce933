// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { chooseLanguage, dismissMisread, hoverArea, openPage, selectArea } from '../../src/state/actions'
import { initialState, useStore } from '../../src/state/store'
import { addressOf, appBase, startSync } from '../../src/state/sync'

const push = vi.spyOn(window.history, 'pushState')
const replace = vi.spyOn(window.history, 'replaceState')
const address = () => window.location.href.replace(window.location.origin, '')
let stop = () => {}

/** Arrives at an address, as a browser does before the app starts, and starts the app. */
function arriveAt(link: string) {
  window.history.replaceState(null, '', link)
  stop = startSync()
  push.mockClear()
  replace.mockClear()
}

/** What the browser does on Back: another address, and a message. */
function backTo(link: string) {
  window.history.replaceState(null, '', link)
  push.mockClear()
  replace.mockClear()
  window.dispatchEvent(new PopStateEvent('popstate'))
}

function servedBelow(folder: string) {
  const base = document.createElement('base')
  base.setAttribute('href', folder)
  document.head.append(base)
}

beforeEach(() => {
  servedBelow('/')
  useStore.setState(initialState, true)
})
afterEach(() => {
  stop()
  document.querySelector('base')?.remove()
})

test('the link that is opened says what is shown, and the address stays as it was', () => {
  arriveAt('/gebied/delft-west/?taal=en')
  expect(useStore.getState().view).toEqual({ ...defaultView, area: 'delft-west', language: 'en' })
  expect(useStore.getState().isArrival).toBe(true)
  expect(address()).toBe('/gebied/delft-west/?taal=en')
})

test('another area is a step that Back undoes', () => {
  arriveAt('/')
  selectArea('delft-west')
  expect(address()).toBe('/gebied/delft-west/')
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 0])
})

test('another page is a step that Back undoes', () => {
  arriveAt('/')
  openPage('accountability')
  expect(address()).toBe('/verantwoording/')
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 0])
})

test('another language changes the address without a step', () => {
  arriveAt('/gebied/delft-west/')
  chooseLanguage('en')
  expect(address()).toBe('/en/gebied/delft-west/')
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 1])
})

test('choosing what is already chosen, or pointing, changes no address', () => {
  arriveAt('/gebied/delft-west/')
  selectArea('delft-west')
  hoverArea('breda-noord')
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 0])
})

test('Back shows what its address says, and counts as a choice', () => {
  arriveAt('/')
  selectArea('delft-west')
  backTo('/gebied/breda-noord/')
  expect(useStore.getState().view.area).toBe('breda-noord')
  expect(useStore.getState().isArrival).toBe(false)
})

test('Back writes no address of its own, so that Forward stays', () => {
  arriveAt('/')
  selectArea('delft-west')
  backTo('/')
  expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 0])
})

test('Back to an address with keys of others makes no new step, so that Forward stays', () => {
  arriveAt('/?utm_source=mail')
  selectArea('delft-west')
  backTo('/?utm_source=mail')
  expect(useStore.getState().view.area).toBeNull()
  expect(push).not.toHaveBeenCalled()
})

test('an address that was not understood stays until the next choice', () => {
  arriveAt('/nergens/?taal=fr')
  hoverArea('delft-west')
  expect(address()).toBe('/nergens/?taal=fr')
  selectArea('delft-west')
  expect(address()).toBe('/gebied/delft-west/')
})

test('closing the sentence about the link mends the address', () => {
  arriveAt('/gebied/atlantis/?kaart=geel')
  dismissMisread(null)
  expect(address()).toBe('/')
})

test('Back to an address that was not understood leaves it as it is', () => {
  arriveAt('/')
  backTo('/nergens/')
  expect(useStore.getState().view.misread).toEqual(['nergens/'])
  expect(address()).toBe('/nergens/')
})

test('after stopping neither choices nor Back do anything', () => {
  arriveAt('/')
  stop()
  selectArea('delft-west')
  expect(address()).toBe('/')
  backTo('/gebied/breda-noord/')
  expect(useStore.getState().view.area).toBe('delft-west')
})

describe('an app that is served below /kaart/', () => {
  beforeEach(() => {
    document.querySelector('base')?.remove()
    servedBelow('/kaart/')
  })

  test('knows its own folder', () => {
    expect(appBase().href).toBe(`${window.location.origin}/kaart/`)
  })

  test('reads a link below that folder', () => {
    arriveAt('/kaart/gebied/delft-west/?taal=en')
    expect(useStore.getState().view).toEqual({ ...defaultView, area: 'delft-west', language: 'en' })
  })

  test('opens on the country at the folder itself', () => {
    arriveAt('/kaart/')
    expect(useStore.getState().view).toEqual(defaultView)
  })

  test('writes addresses below that folder', () => {
    arriveAt('/kaart/')
    selectArea('delft-west')
    expect(address()).toBe('/kaart/gebied/delft-west/')
    expect(addressOf({ ...defaultView, page: 'accountability' })).toBe(`${window.location.origin}/kaart/verantwoording/`)
  })

  test('finds its folder from the page of an area, which points back with dots', () => {
    document.querySelector('base')?.remove()
    window.history.replaceState(null, '', '/kaart/gebied/delft-west/')
    servedBelow('../../')
    expect(appBase().pathname).toBe('/kaart/')
  })
})
