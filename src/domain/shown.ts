// Which figures and texts a slide shows, so that a pinned presentation can hold just those.
import type { Area, Atlas, Highlight } from './atlas'
import type { Slide } from './deck'
import { countryCode } from './figures'
import { lessonsFor } from './lessons'
import { resolve, type Scene } from './scene'
import { comparable } from './similarity'
import type { View } from './view'
import { findVoice, voicesOf } from './voices'

/** A text with the id by which it is pinned. */
export type ShownText = { id: string; area: Area; text: string }
/** `codes` are places; each is shown with each of the indicators. */
export type Shown = { codes: readonly string[]; indicators: readonly string[]; texts: readonly ShownText[] }

const nothing: Shown = { codes: [], indicators: [], texts: [] }

/** The id of the title of a highlight, beside its text. */
export const titleId = (id: string) => `${id}#title`

const ofAmbition = (area: Area, { id, text }: Area['ambitions'][number]): ShownText => ({ id, area, text })
const ofHighlight = (area: Area, { id, title, text }: Highlight): ShownText[] => [
  { id: titleId(id), area, text: title },
  { id, area, text },
]

/** What a map that is coloured by an indicator shows: all areas with what they are held against, and the wijken of the one in sight. */
function onMap({ area, atlas, indicator }: Scene): Shown {
  const codes = [...atlas.areas.flatMap(({ id, municipality }) => [id, municipality.code]), ...(area?.boundary.members ?? []).map(({ code }) => code)]
  return indicator ? { codes: [...codes, countryCode], indicators: [indicator.id], texts: [] } : nothing
}

/** What a table of several figures may show; its rows can depend on the values, so every figure that may become one counts. */
function inTable({ area, compared, atlas, view }: Scene, codes: readonly string[]): Shown {
  const aimedAt = [...compared, ...(area ? [area] : [])].flatMap(({ ambitions }) => ambitions.flatMap(({ indicators }) => indicators))
  return { codes, indicators: view.columns ?? [...aimedAt, ...comparable(atlas.figures?.indicators ?? []).map(({ id }) => id)], texts: [] }
}

function anAmbition({ area, view }: Scene): Shown {
  const ambition = area?.ambitions.find(({ id }) => id === view.place)
  if (!area || !ambition) return nothing
  const said = area.interview.highlights.filter(({ id }) => ambition.highlights.includes(id))
  return { codes: [area.id, countryCode], indicators: ambition.indicators, texts: [ofAmbition(area, ambition), ...said.flatMap(one => ofHighlight(area, one))] }
}

function aQuote({ atlas, view }: Scene): readonly ShownText[] {
  const found = view.place === null ? null : findVoice(atlas.areas, view.place)
  return found ? [{ id: found.voice.id, area: found.area, text: found.voice.text }] : []
}

/** What a slide shows, given its link as a view. */
export function shownOn(kind: Slide['kind'], view: View, atlas: Atlas): Shown {
  const scene = resolve(view, atlas)
  const { area, compared } = scene
  switch (kind) {
    case 'title':
    case 'map':
    case 'area':
    case 'indicator':
      return onMap(scene)
    case 'quote':
      return { ...onMap(scene), texts: aQuote(scene) }
    case 'figures':
      return area ? inTable(scene, [area.id, area.municipality.code, countryCode]) : nothing
    case 'comparison':
      return inTable(scene, [...compared.map(({ id }) => id), countryCode])
    case 'ambitions':
      return { ...nothing, texts: area?.ambitions.map(one => ofAmbition(area, one)) ?? [] }
    case 'ambition':
      return anAmbition(scene)
    case 'lessons':
      return { ...nothing, texts: lessonsFor(scene).flatMap(({ area: from, highlight }) => ofHighlight(from, highlight)) }
    default:
      return nothing
  }
}

/** Every text that can be pinned, as it is now. */
export function textsNow({ areas }: Atlas): Map<string, ShownText> {
  const all = areas.flatMap(area => [
    ...area.ambitions.map(one => ofAmbition(area, one)),
    ...area.interview.highlights.flatMap(one => ofHighlight(area, one)),
    ...voicesOf(area).map(({ id, text }) => ({ id, area, text })),
  ])
  return new Map(all.map(text => [text.id, text]))
}
