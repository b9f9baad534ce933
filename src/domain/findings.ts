// Everything of the areas that others can use, in one list: ambitions and highlights, with their ties and a filter.
import type { Ambition, Area, Highlight } from './atlas'
import type { FindingKind, PersonKind, Theme } from './themes'

/** Something that an area aims at (ambition) or that its interview offers (highlight). */
export type Finding = { id: string; area: Area; themes: readonly Theme[]; indicators: readonly string[] } & (
  | { kind: 'ambition'; ambition: Ambition }
  | { kind: Exclude<FindingKind, 'ambition'>; highlight: Highlight }
)

const ofAmbition = (area: Area, ambition: Ambition): Finding => ({
  id: ambition.id,
  area,
  themes: ambition.themes,
  indicators: ambition.indicators,
  kind: 'ambition',
  ambition,
})
const ofHighlight = (area: Area, highlight: Highlight): Finding => ({
  id: highlight.id,
  area,
  themes: highlight.themes,
  indicators: highlight.indicators,
  kind: highlight.kind,
  highlight,
})

/** All findings of the areas, in the order of the areas and of printing. */
export function findingsOf(areas: readonly Area[]): Finding[] {
  return areas.flatMap(area => [
    ...area.ambitions.map(ambition => ofAmbition(area, ambition)),
    ...area.interview.highlights.map(highlight => ofHighlight(area, highlight)),
  ])
}

/** Null lets everything through. `role` is the role of who says it; an ambition is printed, so nobody says it. */
export type FindingFilter = {
  theme?: Theme | null
  kind?: FindingKind | null
  source?: string | null
  about?: string | null
  role?: PersonKind | null
}

/** Whether the one who speaks in a highlight does so in this role; where the writer tells it, nobody does. */
function isSaidBy({ interview }: Area, { speaker }: Highlight, role: PersonKind): boolean {
  return interview.people.some(person => person.name === speaker && person.kind === role)
}

export function passes(finding: Finding, { theme, kind, source, about, role }: FindingFilter): boolean {
  if (theme && !finding.themes.includes(theme)) return false
  if (kind && finding.kind !== kind) return false
  if (source && finding.area.id !== source) return false
  if (about && !finding.indicators.includes(about)) return false
  if (role) return finding.kind !== 'ambition' && isSaidBy(finding.area, finding.highlight, role)
  return true
}

/** The ambitions of an area that a highlight of it speaks of. */
export const ambitionsOf = (area: Area, highlight: string): readonly Ambition[] => area.ambitions.filter(({ highlights }) => highlights.includes(highlight))

/** The ambitions that aim at an indicator, and the highlights that speak of it, in the areas given. */
export const tiedTo = (areas: readonly Area[], indicator: string): Finding[] => findingsOf(areas).filter(({ indicators }) => indicators.includes(indicator))
