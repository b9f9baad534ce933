// Pinned presentations: what the content was when somebody pinned it, how to show it so again, and what changed since.
import type { Area, Atlas } from './atlas'
import type { Deck, Edition } from './deck'
import { countryCode } from './figures'
import type { View } from './view'
import { voicesOf } from './voices'

/** The areas that the views speak of by name. */
function areasIn(shown: readonly View[], { areas }: Atlas): readonly Area[] {
  const ids = new Set(shown.flatMap(({ area, source, compared }) => [area, source, ...compared]))
  return areas.filter(({ id }) => ids.has(id))
}

const textsOf = (area: Area): [string, string][] => [
  ...area.ambitions.map(({ id, text }): [string, string] => [id, text]),
  ...voicesOf(area).map(({ id, text }): [string, string] => [id, text]),
  ...area.interview.highlights.map(({ id, text }): [string, string] => [id, text]),
]

/**
 * The content as it is now, as far as the slides show it: all figures of the twenty areas, their municipalities and the
 * country, those of the wijken of areas on the slides, and the texts of these areas (of all areas where lessons or results
 * are shown). `shown` are the views of the slides.
 */
export function editionOf(deck: Deck, atlas: Atlas, shown: readonly View[]): Edition {
  const named = areasIn(shown, atlas)
  const quoted = deck.slides.some(({ kind }) => kind === 'lessons' || kind === 'results') ? atlas.areas : named
  const codes = [
    countryCode,
    ...atlas.areas.flatMap(({ id, municipality }) => [id, municipality.code]),
    ...named.flatMap(({ boundary }) => boundary.members.map(({ code }) => code)),
  ]
  const { figures, edition } = atlas
  return {
    ...edition,
    values: Object.fromEntries([...new Set(codes)].map(code => [code, Object.fromEntries(figures?.values.get(code) ?? [])])),
    years: Object.fromEntries((figures?.indicators ?? []).map(({ id, year }) => [id, year])),
    texts: Object.fromEntries(quoted.flatMap(textsOf)),
  }
}

/** The atlas with figures, years and texts as they were. What the edition does not hold stays as it is now. */
export function asThen(atlas: Atlas, { version, date, values, years, texts }: Edition): Atlas {
  const { figures } = atlas
  const areas = atlas.areas.map(area => ({
    ...area,
    ambitions: area.ambitions.map(ambition => ({ ...ambition, text: texts[ambition.id] ?? ambition.text })),
    interview: {
      ...area.interview,
      title: texts[`${area.id}-headline`] ?? area.interview.title,
      quotes: area.interview.quotes.map((quote, index) => ({ ...quote, text: texts[`${area.id}-quote-${index + 1}`] ?? quote.text })),
      highlights: area.interview.highlights.map(highlight => ({ ...highlight, text: texts[highlight.id] ?? highlight.text })),
    },
  }))
  return {
    ...atlas,
    edition: { version, date },
    areas,
    figures: figures && {
      indicators: figures.indicators.map(indicator => ({ ...indicator, year: years[indicator.id] ?? indicator.year })),
      values: new Map([
        ...figures.values,
        ...Object.entries(values).map(([code, row]) => [code, new Map([...(figures.values.get(code) ?? []), ...Object.entries(row)])] as const),
      ]),
    },
  }
}

export type Change =
  | { kind: 'value'; code: string; indicator: string; before: number | null; after: number | null }
  | { kind: 'year'; indicator: string; before: number; after: number }
  | { kind: 'gone'; indicator: string }
  | { kind: 'text'; id: string }

/** What differs between an edition and the content of now; texts only where both are in one language. */
export function changesSince(edition: Edition, atlas: Atlas, language = atlas.language): Change[] {
  const { figures } = atlas
  if (!figures) return []
  const known = new Map(figures.indicators.map(indicator => [indicator.id, indicator]))
  const now = new Map(language === atlas.language ? atlas.areas.flatMap(textsOf) : [])
  return [
    ...Object.entries(edition.years).flatMap(([indicator, before]): Change[] => {
      const year = known.get(indicator)?.year
      if (year === undefined) return [{ kind: 'gone', indicator }]
      return year === before ? [] : [{ kind: 'year', indicator, before, after: year }]
    }),
    ...Object.entries(edition.values).flatMap(([code, row]) =>
      Object.entries(row).flatMap(([indicator, before]): Change[] => {
        const after = figures.values.get(code)?.get(indicator) ?? null
        return !known.has(indicator) || before === after ? [] : [{ kind: 'value', code, indicator, before, after }]
      }),
    ),
    ...Object.entries(edition.texts).flatMap(([id, before]): Change[] => {
      const after = now.get(id)
      return after === undefined || after === before ? [] : [{ kind: 'text', id }]
    }),
  ]
}
