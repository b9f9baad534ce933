// From a slide to what it shows: its link read as a view, and that view resolved in the atlas.
import type { Atlas } from '../../domain/atlas'
import type { Slide } from '../../domain/deck'
import { resolve, type Scene } from '../../domain/scene'
import type { View } from '../../domain/view'
import { parseLink } from '../../state/link'

/** The view of a slide in the language and look of the present page. */
export function slideView({ link }: Slide, present: View): View {
  const { language, appearance, baseMap } = present
  return { ...parseLink(link), language, appearance, baseMap }
}

/** What the map of a slide shows: on a title the area as one of twenty, so that the flight to it comes with the next slide. */
export const mapOf = (kind: Slide['kind'], view: View): View => (kind === 'title' && view.area !== null ? { ...view, area: null, source: view.area } : view)

/** What a slide speaks of. An id that does not exist any more is as if it were not chosen. */
export const slideScene = (slide: Slide, atlas: Atlas, present: View): Scene => resolve(slideView(slide, present), atlas)
