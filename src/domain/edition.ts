// Pinned presentations: what the content was when somebody pinned it, how to show it so again, and what changed since.
import { freeze } from '../lib/freeze'
import type { Atlas } from './atlas'
import type { Deck, Edition } from './deck'
import { findIndicator } from './figures'
import { keyOf, partsOf, pinnedSeries, valueNow } from './pinned-figures'
import { resolve } from './scene'
import { shownOn, textsNow, titleId } from './shown'
import { defaultView, type View } from './view'

/** Under which the name of an indicator stands among the texts, for when the atlas does not have it any more. */
const labelId = (indicator: string) => `${indicator}#label`

/** The content as it is now, as far as the slides show it. `shown` are the views of the slides, in their order. */
export function editionOf(deck: Pick<Deck, 'slides'>, atlas: Atlas, shown: readonly View[]): Edition {
  const { figures } = atlas
  const [values, years, texts]: [Record<string, Record<string, number | null>>, Record<string, number>, Record<string, string>] = [{}, {}, {}]
  for (const [index, { kind }] of deck.slides.entries()) {
    const view = shown[index] ?? defaultView
    const slide = shownOn(kind, view, atlas)
    const inYear = resolve(view, atlas).atlas.figures
    for (const { id, text } of slide.texts) texts[id] = text
    for (const id of slide.indicators) {
      const [latest, indicator] = [findIndicator(figures, id), findIndicator(inYear, id)]
      if (!inYear || !latest || !indicator) continue
      years[id] = latest.year
      texts[labelId(id)] = latest.label
      const key = keyOf(id, indicator.year === latest.year ? null : indicator.year)
      for (const code of slide.codes) values[code] = { ...values[code], [key]: inYear.values.get(code)?.get(id) ?? null }
    }
  }
  return freeze({ ...atlas.edition, values, years, texts })
}

/** A presentation held to the content of now; null as long as the tables of figures have not come. `shown` are the views of its slides. */
export function pin(deck: Deck, atlas: Atlas, shown: readonly View[]): Deck | null {
  return atlas.figures ? { ...deck, edition: editionOf(deck, atlas, shown) } : null
}

/**
 * The atlas with figures, years and texts as they were; what the edition does not hold stays as it is now. `language` is that of
 * the edition: in another one the texts stay as they are, since there is no old translation.
 */
export function asThen(atlas: Atlas, { version, date, values, years, texts }: Edition, language = atlas.language): Atlas {
  const { figures } = atlas
  const then = (id: string, now: string) => (language === atlas.language && Object.hasOwn(texts, id) ? (texts[id] ?? now) : now)
  const areas = atlas.areas.map(area => ({
    ...area,
    ambitions: area.ambitions.map(ambition => ({ ...ambition, text: then(ambition.id, ambition.text) })),
    interview: {
      ...area.interview,
      title: then(`${area.id}-headline`, area.interview.title),
      quotes: area.interview.quotes.map((quote, index) => ({ ...quote, text: then(`${area.id}-quote-${index + 1}`, quote.text) })),
      highlights: area.interview.highlights.map(one => ({ ...one, title: then(titleId(one.id), one.title), text: then(one.id, one.text) })),
    },
  }))
  return freeze({
    ...atlas,
    edition: { version, date },
    areas,
    figures: figures && {
      ...figures,
      indicators: figures.indicators.map(one => (Object.hasOwn(years, one.id) ? { ...one, year: years[one.id] ?? one.year } : one)),
      values: new Map([
        ...figures.values,
        ...Object.entries(values).map(([code, row]) => [code, new Map([...(figures.values.get(code) ?? []), ...Object.entries(row)])] as const),
      ]),
      series: pinnedSeries(figures.series, values),
    },
  })
}

export type Change =
  | { kind: 'year'; indicator: string; before: number; after: number }
  /** `label` is what the figure was called. */
  | { kind: 'gone'; indicator: string; label: string }
  /** `year` null is the latest one. */
  | { kind: 'value'; code: string; indicator: string; year: number | null; before: number | null; after: number | null }
  /** `area` is a name, null where the text is gone and so is what it belonged to; `after` null where the text is gone. */
  | { kind: 'text'; id: string; area: string | null; before: string; after: string | null }

/** What differs between an edition and the content of now: years, figures that are gone, values, texts. Texts only where both are in one language. */
export function changesSince(edition: Edition, atlas: Atlas, language = atlas.language): Change[] {
  const { figures } = atlas
  const texts = textsNow(atlas)
  const years = Object.entries(figures ? edition.years : {}).flatMap(([indicator, before]): Change[] => {
    const after = findIndicator(figures, indicator)?.year
    if (after === undefined) return [{ kind: 'gone', indicator, label: edition.texts[labelId(indicator)] ?? indicator }]
    return after === before ? [] : [{ kind: 'year', indicator, before, after }]
  })
  const values = Object.entries(figures ? edition.values : {}).flatMap(([code, row]) =>
    Object.entries(row).flatMap(([key, before]): Change[] => {
      const { indicator, year } = partsOf(key)
      const after = figures ? valueNow(figures, code, key) : null
      return before === after || !findIndicator(figures, indicator) ? [] : [{ kind: 'value', code, indicator, year, before, after }]
    }),
  )
  const words = Object.entries(language === atlas.language ? edition.texts : {}).flatMap(([id, before]): Change[] => {
    const after = texts.get(id)
    if (id.endsWith(labelId('')) || after?.text === before) return []
    return [
      { kind: 'text', id, area: after?.area.name ?? atlas.areas.find(area => id.startsWith(`${area.id}-`))?.name ?? null, before, after: after?.text ?? null },
    ]
  })
  return [...years, ...values, ...words]
}
