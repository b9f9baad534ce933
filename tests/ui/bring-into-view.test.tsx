import { expect, test, vi } from 'vitest'
import { bringIntoView } from '../../src/ui/bring-into-view'

/** A text of which 300 pixels are in sight from 100 down, and a part of it; jsdom lays nothing out. */
function page(part: { top: number; height: number }, scrollTop = 0) {
  document.body.innerHTML = '<main data-scrolls><p>hier</p></main>'
  const [scroller, element] = [document.querySelector('main')!, document.querySelector('p')!]
  const scrollTo = vi.fn()
  scroller.scrollTop = scrollTop
  scroller.scrollTo = scrollTo
  scroller.getBoundingClientRect = () => new DOMRect(0, 100, 400, 300)
  element.getBoundingClientRect = () => new DOMRect(0, part.top, 400, part.height)
  return { element, top: () => scrollTo.mock.calls[0]?.[0].top }
}

test('a part is brought to the top with a little room above it', () => {
  const { element, top } = page({ top: 900, height: 100 })
  bringIntoView(element, 'start')
  expect(top()).toBe(900 - 100 - 12)
})

test('a part is brought to the middle', () => {
  const { element, top } = page({ top: 900, height: 100 })
  bringIntoView(element, 'center')
  expect(top()).toBe(900 - 100 - 100)
})

test('a part that is higher than the room is read from its beginning', () => {
  const { element, top } = page({ top: 900, height: 800 })
  bringIntoView(element, 'center')
  expect(top()).toBe(900 - 100 - 12)
})

test('what was scrolled already is added', () => {
  const { element, top } = page({ top: -50, height: 100 }, 600)
  bringIntoView(element, 'start')
  expect(top()).toBe(600 - 50 - 100 - 12)
})

test('only the text that holds the part scrolls, never the frame around it', () => {
  const frame = vi.spyOn(Element.prototype, 'scrollIntoView')
  const { element, top } = page({ top: 900, height: 100 })
  bringIntoView(element, 'start')
  expect(top()).toBeGreaterThan(0)
  expect(frame).not.toHaveBeenCalled()
  frame.mockRestore()
})

test('a part outside any text that scrolls is left where it is', () => {
  document.body.innerHTML = '<p>hier</p>'
  const scroll = vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  bringIntoView(document.querySelector('p')!, 'center')
  expect(scroll).not.toHaveBeenCalled()
  scroll.mockRestore()
})

test('in a written page all is laid out first, so that nothing grows above the part afterwards', () => {
  const { element } = page({ top: 900, height: 100 })
  document.body.dataset.takeOver = ''
  bringIntoView(element, 'start')
  expect(document.body).not.toHaveAttribute('data-take-over')
})
