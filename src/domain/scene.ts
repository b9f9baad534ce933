// From choices to things: what is on screen, with real objects instead of ids.
import type { Area, Atlas, Original } from './atlas'
import { type Choropleth, choropleth } from './choropleth'
import { findIndicator } from './figures'
import { type Finding, findingsOf, passes } from './findings'
import { type Indicator, isCount } from './indicator'
import type { ThemeInsight } from './insights'
import { isOwn } from './own-data'
import { stackingColumn } from './stacking'
import { askedYear, atlasIn, yearsOf } from './time-series'
import type { View } from './view'

export type Scene = {
  view: View
  /** With the figures of the year that is shown. */
  atlas: Atlas
  /** The year that figures are shown in, where it is not the latest of all of them; else null. */
  year: number | null
  /** All years of the chosen indicator from early to late; empty where none is chosen. */
  years: readonly number[]
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
  /** The theme that is open, or null. */
  theme: ThemeInsight | null
  /** The area and the indicator to which the findings are narrowed, or null. */
  source: Area | null
  about: Indicator | null
  /** On the pages of themes: what the areas say within the theme and the filter; empty elsewhere. */
  findings: readonly Finding[]
  /** The areas that such a finding comes from; null where all areas are as they are. */
  lit: ReadonlySet<string> | null
  /** What the link asked for and could not be found or read. */
  misread: readonly string[]
}

export function findArea(atlas: Atlas, id: string | null): Area | null {
  return atlas.areas.find(area => area.id === id) ?? null
}

/** Finds what a view speaks of; ids that do not exist become the default and are named in `misread`. */
export function resolve(view: View, newest: Atlas, hovered: string | null = null): Scene {
  const asked = askedYear(view, newest.figures)
  const atlas = asked === null ? newest : atlasIn(newest, asked)
  const area = findArea(atlas, view.area)
  const source = findArea(atlas, view.source)
  const unknown = [view.area, view.source].flatMap(id => (id !== null && findArea(atlas, id) === null ? [id] : []))
  const indicator = findIndicator(atlas.figures, view.indicator)
  const about = findIndicator(atlas.figures, view.about)
  const known = new Set([...(atlas.figures?.indicators.map(({ id }) => id) ?? []), stackingColumn])
  // Whether an own figure is here is not known before the browser's storage has been asked.
  const isUnknown = (id: string) => atlas.figures !== null && !known.has(id) && (atlas.own !== undefined || !isOwn(id))
  const unknownIndicator = (key: string, id: string | null) => (id !== null && isUnknown(id) ? [`${key}=${id}`] : [])
  const unknownColumns = (view.columns ?? []).filter(isUnknown)
  const compared = view.compared.flatMap(id => findArea(atlas, id) ?? [])
  const unknownCompared = view.compared.filter(id => findArea(atlas, id) === null)
  const beside = (step: number) => (area === null ? null : (atlas.areas[(atlas.areas.indexOf(area) + step + atlas.areas.length) % atlas.areas.length] ?? null))
  return {
    view,
    atlas,
    year: atlas === newest ? null : asked,
    years: indicator && atlas.figures ? yearsOf(atlas.figures, indicator.id) : [],
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
    ...findingScene(view, atlas),
    source,
    about,
    misread: [
      ...unknown,
      ...unknownIndicator('indicator', view.indicator),
      ...unknownIndicator('over', view.about),
      ...(view.year !== null && asked === null && newest.figures !== null ? [`jaar=${view.year}`] : []),
      ...unknownCompared,
      ...unknownColumns,
      ...view.misread,
    ],
  }
}

/** What the areas say within the theme and the filter of a view. An id in the filter that is of nothing filters nothing. */
function findingScene(view: View, atlas: Atlas): Pick<Scene, 'theme' | 'findings' | 'lit'> {
  if (view.page !== 'themes') return { theme: null, findings: [], lit: null }
  const filter = {
    theme: view.theme,
    kind: view.kind,
    about: atlas.figures && findIndicator(atlas.figures, view.about) === null ? null : view.about,
    role: view.role,
  }
  const everywhere = findingsOf(atlas.areas).filter(finding => passes(finding, filter))
  const source = findArea(atlas, view.source)?.id ?? null
  return {
    theme: atlas.insights.themes.find(({ id }) => id === view.theme) ?? null,
    findings: everywhere.filter(finding => passes(finding, { source })),
    lit: new Set(everywhere.map(({ area }) => area.id)),
  }
}

/** The Dutch texts of an area in an atlas of translations; null where the atlas is Dutch itself. */
export function originalOf(area: Area, atlas: Atlas): Original | null {
  return atlas.originals?.find(original => original.id === area.id) ?? null
}
