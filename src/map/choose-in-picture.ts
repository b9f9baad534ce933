import type { MouseEvent } from 'react'
import { selectArea } from '../state/actions'

/** A click in a picture of links chooses the area that lies there, without leaving the page. With a key held the browser does what it does with a link. */
export function chooseInPicture(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return
  const area = event.target.closest<SVGElement | HTMLElement>('[data-goes-to]')?.dataset.goesTo
  if (!area) return
  event.preventDefault()
  selectArea(area)
}
