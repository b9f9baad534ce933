// The words that a reader fills in about an own figure, and what is missing in them.
import type { OwnAggregation, OwnFigure } from './own-data'
import { ownLimits } from './own-limits'

/** As they stand in the fields; '' is nothing chosen yet. */
export type FigureWords = {
  name: string
  unit: string
  year: string
  source: string
  favourable: OwnFigure['favourable'] | ''
  aggregation: OwnAggregation | ''
}
export type WordsFault = 'missing' | 'year'
export type WordsFaults = Partial<Record<keyof FigureWords, WordsFault>>

const yearIn = /\b(19[5-9]\d|20\d\d)\b/

/** What the heading of a column tells: its name, a year in it, and whether it counts in per cents; `below` are further rows of it, with years and units. */
export function wordsFromHeading(heading: string, cells: readonly string[], below: readonly string[] = [], source = ''): FigureWords {
  const inName = yearIn.exec(heading)?.[0] ?? ''
  const year = inName || (below.flatMap(text => yearIn.exec(text)?.[0] ?? [])[0] ?? '')
  const unit = below.findLast(text => !yearIn.test(text))?.slice(0, ownLimits.unit) ?? ''
  const hasPercent = heading.includes('%') || unit.startsWith('%') || cells.some(cell => cell.endsWith('%'))
  // StatLine writes a topic and its parts with strokes between them.
  const name = heading.replace(inName, '').replaceAll('|', ', ').replace(/\s+/g, ' ').trim()
  return {
    name: (name || heading).slice(0, ownLimits.name),
    unit: unit || (hasPercent ? '%' : ''),
    year,
    source,
    favourable: '',
    aggregation: hasPercent ? 'residents' : /^(aantal|number)$/i.test(unit) ? 'sum' : '',
  }
}

export const wordsOf = ({ name, unit, year, source, favourable, aggregation }: OwnFigure): FigureWords => ({
  name,
  unit,
  year: String(year),
  source,
  favourable,
  aggregation,
})

/** A year as it was typed; null where it is none that a figure can be of. */
export function yearOf(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : Number.NaN
  return year >= ownLimits.years[0] && year <= ownLimits.years[1] ? year : null
}

export function faultsIn(words: FigureWords): WordsFaults {
  const missing = (Object.keys(words) as (keyof FigureWords)[]).filter(key => words[key].trim() === '')
  const year: WordsFaults = words.year.trim() !== '' && yearOf(words.year) === null ? { year: 'year' } : {}
  return { ...Object.fromEntries(missing.map(key => [key, 'missing' as const])), ...year }
}

/** The words as those of a figure; null as long as something is missing. */
export function completeWords(words: FigureWords): Pick<OwnFigure, keyof FigureWords> | null {
  const year = yearOf(words.year)
  const { favourable, aggregation } = words
  if (Object.keys(faultsIn(words)).length > 0 || year === null || favourable === '' || aggregation === '') return null
  const cut = (text: string, most: number) => text.trim().slice(0, most)
  return {
    name: cut(words.name, ownLimits.name),
    unit: cut(words.unit, ownLimits.unit),
    source: cut(words.source, ownLimits.source),
    year,
    favourable,
    aggregation,
  }
}

/** How many decimals the values are shown with: as many as they have, at most three. */
export function decimalsIn(values: readonly (number | null)[]): number {
  const lengths = values.map(value => (value === null ? 0 : (String(Number(value.toFixed(3))).split('.')[1]?.length ?? 0)))
  return Math.max(0, ...lengths)
}
