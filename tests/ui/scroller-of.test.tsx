import { expect, test } from 'vitest'
import { scrollerOf } from '../../src/ui/scroller-of'

/** A text that scrolls, on a sheet that does so too where `isPhone`; answers what scrolls the text. */
function scrollerIn(isPhone: boolean): HTMLElement | null {
  document.body.innerHTML = `<div data-sheet ${isPhone ? 'data-scrolls="200"' : ''}><main data-scrolls><p>hier</p></main></div>`
  return scrollerOf(document.querySelector('p')!)
}

test('the text beside a map scrolls by itself', () => {
  expect(scrollerIn(false)?.tagName).toBe('MAIN')
})

test('on a phone the sheet scrolls with the text on it', () => {
  expect(scrollerIn(true)).toHaveAttribute('data-sheet')
})

test('where nothing scrolls there is nothing', () => {
  document.body.innerHTML = '<p>hier</p>'
  expect(scrollerOf(document.querySelector('p')!)).toBeNull()
})
