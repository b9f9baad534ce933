// Several years of a figure: which there are, and the atlas as it was in one of them.
import { freeze } from '../lib/freeze'
import type { Atlas } from './atlas'
import { type Figures, figureAt, type YearValue } from './figures'
import type { Indicator } from './indicator'
import type { View } from './view'

/** The years that any place has of an indicator, from early to late; just its own where there is no other. */
export function yearsOf({ indicators, series }: Figures, id: string): readonly number[] {
  const years = new Set(indicators.filter(indicator => indicator.id === id).map(({ year }) => year))
  for (const row of series?.values() ?? []) for (const { year } of row.get(id) ?? []) years.add(year)
  return [...years].sort((a, b) => a - b)
}

/** Years with another one among them, in its turn and in place of what was known of it. */
export const withYear = (years: readonly YearValue[], added: YearValue): YearValue[] =>
  [...years.filter(({ year }) => year !== added.year), added].toSorted((a, b) => a.year - b.year)

/** All years of a place from early to late; its one value where there is no other year. */
export function seriesAt(figures: Figures, code: string, { id, year }: Indicator): readonly YearValue[] {
  return figures.series?.get(code)?.get(id) ?? [{ year, value: figureAt(figures, code, id) }]
}

/**
 * The indicator in another year. Its unit, definition and source name that year: what is one series comes from one source and counts
 * the same. How it was counted, and the spread over Dutch wijken, stay those of the latest year.
 */
function indicatorIn(indicator: Indicator, year: number): Indicator {
  const { unit, definition, source, distribution, year: latest } = indicator
  const then = (text: string) => text.replaceAll(String(latest), String(year))
  return {
    ...indicator,
    year,
    unit: then(unit),
    definition: then(definition),
    source: then(source),
    distribution: { ...distribution, year: distribution.year ?? latest },
  }
}

/** The figures of a year: indicators that have it speak of it, the others stay at their own. The same object where none has another one. */
export function figuresIn(figures: Figures, year: number): Figures {
  const moved = new Set(figures.indicators.filter(one => one.year !== year && yearsOf(figures, one.id).includes(year)).map(({ id }) => id))
  if (moved.size === 0) return figures
  const valueIn = (code: string, id: string) =>
    figures.series
      ?.get(code)
      ?.get(id)
      ?.find(point => point.year === year)?.value ?? null
  return {
    ...figures,
    indicators: figures.indicators.map(one => (moved.has(one.id) ? indicatorIn(one, year) : one)),
    values: new Map([...figures.values].map(([code, row]) => [code, new Map([...row].map(([id, value]) => [id, moved.has(id) ? valueIn(code, id) : value]))])),
  }
}

/** The year that a view asks for, or null where no indicator has it. */
export function askedYear({ year }: Pick<View, 'year'>, figures: Figures | null): number | null {
  return year !== null && figures?.indicators.some(({ id }) => yearsOf(figures, id).includes(year)) ? year : null
}

/** So that the same choice gives the same atlas, and nothing is drawn anew that did not change. */
const made = new WeakMap<Atlas, Map<number, Atlas>>()

/** The atlas with the figures of a year; the same one where no figure has another year. */
export function atlasIn(atlas: Atlas, year: number): Atlas {
  const known = made.get(atlas) ?? new Map<number, Atlas>()
  const found = known.get(year)
  if (found) return found
  const figures = atlas.figures && figuresIn(atlas.figures, year)
  const then = figures === atlas.figures ? atlas : freeze({ ...atlas, figures })
  made.set(atlas, known.set(year, then))
  return then
}
