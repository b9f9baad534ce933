// From choices to things: what is on screen, with real objects instead of ids.
import type { Area, Atlas } from './atlas'
import { type Choropleth, choropleth } from './choropleth'
import { findIndicator } from './figures'
import { type Indicator, isCount } from './indicator'
import { stackingColumn } from './stacking'
import type { View } from './view'

export type Scene = {
  view: View
  atlas: Atlas
  /** The chosen area, or null for the whole country. */
  area: Area | null
  hovered: Area | null
  previous: Area | null
  next: Area | null
  /** The other areas, nearest to the chosen one first, with kilometres between the outlines. */
  neighbours: readonly { area: Area; kilometres: number }[]
  /** The chosen indicator, or null for none or while the tables have not come. */
  indicator: Indicator | null
  /** How the indicator colours places; null for none, and for counts, which are circles. */
  choropleth: Choropleth | null
  /** The areas that are compared, in the order of the user. */
  compared: readonly Area[]
  /** What the link asked for and could not be found or read. */
  misread: readonly string[]
}

export function findArea(atlas: Atlas, id: string | null): Area | null {
  return atlas.areas.find(area => area.id === id) ?? null
}

/** Finds what a view speaks of; ids that do not exist become the default and are named in `misread`. */
export function resolve(view: View, atlas: Atlas, hovered: string | null = null): Scene {
  const area = findArea(atlas, view.area)
  const unknown = view.area !== null && area === null ? [view.area] : []
  const indicator = findIndicator(atlas.figures, view.indicator)
  const unknownIndicator = view.indicator !== null && atlas.figures !== null && indicator === null ? [`indicator=${view.indicator}`] : []
  const known = new Set([...(atlas.figures?.indicators.map(({ id }) => id) ?? []), stackingColumn])
  const unknownColumns = atlas.figures ? (view.columns ?? []).filter(id => !known.has(id)) : []
  const compared = view.compared.flatMap(id => findArea(atlas, id) ?? [])
  const unknownCompared = view.compared.filter(id => findArea(atlas, id) === null)
  const beside = (step: number) => (area === null ? null : (atlas.areas[(atlas.areas.indexOf(area) + step + atlas.areas.length) % atlas.areas.length] ?? null))
  return {
    view,
    atlas,
    area,
    hovered: findArea(atlas, hovered),
    previous: beside(-1),
    next: beside(1),
    neighbours: (area?.neighbours ?? []).flatMap(({ id, kilometres }) => {
      const neighbour = findArea(atlas, id)
      return neighbour ? [{ area: neighbour, kilometres }] : []
    }),
    indicator,
    choropleth: indicator && atlas.figures && !isCount(indicator) ? choropleth(indicator, atlas.figures, atlas, view) : null,
    compared,
    misread: [...unknown, ...unknownIndicator, ...unknownCompared, ...unknownColumns, ...view.misread],
  }
}

/** The Dutch original of an area in an atlas of translations; null where the atlas is Dutch itself. */
export function originalOf(area: Area, atlas: Atlas): Area | null {
  return atlas.originals?.find(original => original.id === area.id) ?? null
}
