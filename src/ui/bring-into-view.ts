import { scrollBehavior } from './motion'
import { scrollerOf } from './scroller-of'

/**
 * Scrolls the text that holds an element until it is at the top or in the middle. Only the text scrolls: the browser's own
 * `scrollIntoView` also moves the frame around it, and with it the header out of sight.
 */
export function bringIntoView(element: Element, block: 'start' | 'center') {
  const scroller = scrollerOf(element)
  if (!scroller) return
  // What a written page left for later (Section.module.css) would still grow above the place.
  element.closest('[data-take-over]')?.removeAttribute('data-take-over')
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()]
  const room = block === 'start' ? 12 : Math.max(12, (outer.height - inner.height) / 2)
  scroller.scrollTo?.({ top: scroller.scrollTop + inner.top - outer.top - room, behavior: scrollBehavior() })
}
