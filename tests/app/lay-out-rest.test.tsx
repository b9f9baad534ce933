import { expect, test, vi } from 'vitest'
import { layOutRest } from '../../src/app/lay-out-rest'

/** A written page with two sections, of which the first holds two blocks. */
function written(): HTMLElement {
  document.body.innerHTML =
    '<div data-take-over><section id="a"><ul><li id="b" data-block></li><li id="c" data-block></li></ul></section><section id="d"></section></div>'
  return document.querySelector<HTMLElement>('[data-take-over]')!
}
const whole = (root: HTMLElement) => [...root.querySelectorAll('[data-whole]')].map(({ id }) => id)

test('only one section is laid out at a time, without the blocks in it', () => {
  const root = written()
  vi.stubGlobal('requestIdleCallback', () => 0)
  layOutRest(root)
  expect(whole(root)).toEqual(['a'])
})

test('the sections and their blocks follow while the machine is idle, until the page is as any other', () => {
  const root = written()
  vi.stubGlobal('requestIdleCallback', (then: () => void) => then())
  layOutRest(root)
  expect(whole(root)).toEqual(['a', 'b', 'c', 'd'])
  expect(root).not.toHaveAttribute('data-take-over')
})
