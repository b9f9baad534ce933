// What every test of a page starts from: an empty page at '/', the first choices, and a device without wishes.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
// What the app loads for a file that no build has checked; a busy machine takes its time to read it.
import '../src/data/area-schema'
import '../src/data/check-json'
import '../src/data/indicator-schema'
import '../src/data/insight-schema'
import '../src/data/programme-schema'
import { loadAllTexts } from '../src/i18n/use-texts'
import { initialState, useStore } from '../src/state/store'

await Promise.all([loadAllTexts('nl'), loadAllTexts('en')])

// jsdom knows no media queries and draws nothing to scroll in.
window.matchMedia = query => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as MediaQueryList
Element.prototype.scrollIntoView = () => {}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  useStore.setState(initialState, true)
  window.history.replaceState(null, '', '/')
})
