// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { inHash, inPath } from '../../src/state/address'
import { leadsOthers } from '../../src/state/sync'

const page = `${window.location.origin}/Focusatlas.html`
const area = { ...defaultView, area: 'delft-west', indicator: 'lonely' }

afterEach(() => {
  window.history.replaceState(null, '', '/')
  delete document.documentElement.dataset.home
})

test('behind the # a view is read as it was written, also with a presentation behind it', () => {
  window.history.replaceState(null, '', '/Focusatlas.html')
  expect(inHash.here(area)).toBe(`${page}#gebied/delft-west/?indicator=lonely`)
  window.history.replaceState(null, '', inHash.here(area))
  expect(inHash.read()).toEqual(area)
  window.history.replaceState(null, '', `${inHash.here(area)}#d=abc`)
  expect(inHash.read()).toEqual(area)
  expect(inHash.fragment()).toBe('#d=abc')
  expect(inHash.withoutFragment()).toBe(inHash.here(area))
})

test('a page without # is the country, and carries nothing', () => {
  window.history.replaceState(null, '', '/Focusatlas.html')
  expect(inHash.read()).toEqual(defaultView)
  expect(inHash.fragment()).toBe('')
})

test('a link for others leads to the atlas on the internet where the pack knows it, else to the file by its bare name', () => {
  window.history.replaceState(null, '', '/Focusatlas.html')
  expect(inHash.forOthers(area)).toBe('Focusatlas.html#gebied/delft-west/?indicator=lonely')
  document.documentElement.dataset.home = 'https://atlas.example/'
  expect(inHash.forOthers(area)).toBe('https://atlas.example/gebied/delft-west/?indicator=lonely')
  expect(inHash.here(area)).toContain('#gebied/')
})

test('a link to a file on this computer leads nobody else', () => {
  expect(leadsOthers('Focusatlas.html#tabel/')).toBe(false)
  expect(leadsOthers(inPath.forOthers(area))).toBe(true)
})
