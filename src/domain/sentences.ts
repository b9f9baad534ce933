// Plain sentences made from the numbers. Pure: the words of a language come in with every call.

import { formatList, formatNumber } from '../lib/format'
import type { FigurePlaces } from './figure-places'
import { isDistinguishable } from './figures'
import { type Indicator, isCount, percentileOf } from './indicator'

/** What a language brings: how numbers are written, and the small words between them. */
export type SentenceWords = {
  locale: string
  inMunicipality(name: string, value: string): string
  inCountry(value: string): string
  /** The municipality and the country as they stand behind 'higher than in'. */
  municipality(name: string): string
  country: string
  higher(places: string): string
  lower(places: string): string
  same(places: string): string
  summary: {
    spread(districts: string, low: string, high: string): string
    areas(count: string, low: string, high: string): string
    member(value: string): string
    members(low: string, high: string): string
    municipality(name: string, value: string): string
    country(value: string): string
    missing: string
  }
}

type Named = { area: string; municipality: string }

/** The amount in a sentence, with what is written tight around it: '€ {value}.000' in Dutch, '€{value},000' in English. */
const amount = /(?:€\s*)?\{value\}(?:[.,]\d+)?/

/** A sentence begins with a capital. */
export const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** The amount as the sentence of the indicator writes it: '59', '€ 335.000'. Its parts are not parted at the end of a line. */
function amountText(value: number, indicator: Indicator, locale: string): string {
  const [pattern = '{value}'] = amount.exec(indicator.sentence) ?? []
  return pattern.replace('{value}', formatNumber(value, locale, indicator.decimals)).replace(/\s/g, '\u00a0')
}

/** The value as it stands alone, beside a chart or in a table: '59%', '€ 335.000', '5.288'. */
export function shortText(value: number, indicator: Indicator, locale: string): string {
  return indicator.symbol === '%' ? `${formatNumber(value, locale, indicator.decimals)}%` : amountText(value, indicator, locale)
}

/** The value with its whole unit: as `shortText`, and '5.288 per km²'. */
export function figureText(value: number, indicator: Indicator, locale: string): string {
  const isWritten = indicator.symbol === '' || indicator.symbol === '%' || indicator.sentence.includes('€')
  return isWritten ? shortText(value, indicator, locale) : `${shortText(value, indicator, locale)}\u00a0${indicator.symbol}`
}

/** '59 van de 100 volwassenen voelen zich eenzaam; in heel Groningen 46, in Nederland 40.' Null where the place has no value. */
export function figureSentence(indicator: Indicator, { value, municipality, country }: FigurePlaces, names: Named, words: SentenceWords): string | null {
  if (value === null) return null
  const written = (number: number) => amountText(number, indicator, words.locale)
  const clause = indicator.sentence.replace(amount, () => written(value)).replace('{area}', () => names.area)
  const others = [
    municipality === null ? null : words.inMunicipality(names.municipality, written(municipality)),
    country === null ? null : words.inCountry(written(country)),
  ].filter(part => part !== null)
  return `${capital([clause, others.join(', ')].filter(Boolean).join('; '), words.locale)}.`
}

type Relation = 'higher' | 'lower' | 'same'

function relationOf(value: number, other: number, indicator: Indicator): Relation {
  if (!isDistinguishable(value, other, indicator)) return 'same'
  return value > other ? 'higher' : 'lower'
}

/**
 * Whether the place differs from its municipality and the country more than the figure can carry:
 * 'Hoger dan in Nederland; niet te onderscheiden van heel Groningen.' Null where there is nothing to compare, and for counts.
 */
export function relationSentence(indicator: Indicator, { value, municipality, country }: FigurePlaces, names: Named, words: SentenceWords): string | null {
  if (value === null || isCount(indicator)) return null
  const others = [
    { other: municipality, place: words.municipality(names.municipality) },
    { other: country, place: words.country },
  ].flatMap(({ other, place }) => (other === null ? [] : [{ relation: relationOf(value, other, indicator), place }]))
  const clauses = (['higher', 'lower', 'same'] as const).flatMap(relation => {
    const places = others.filter(entry => entry.relation === relation).map(({ place }) => place)
    return places.length === 0 ? [] : [words[relation](formatList(places, words.locale))]
  })
  return clauses.length === 0 ? null : `${capital(clauses.join('; '), words.locale)}.`
}

/** What the figure is held against: half of the Dutch wijken, or the focus areas that have a value. */
function spreadWords({ distribution }: Indicator, written: (value: number) => string, words: SentenceWords): string {
  const between = (low: number, high: number) => [written(percentileOf(distribution, low)), written(percentileOf(distribution, high))] as const
  if (!('areas' in distribution)) return words.summary.spread(formatNumber(distribution.districts, words.locale), ...between(25, 75))
  if (distribution.areas.length === 0) return words.summary.missing
  return words.summary.areas(formatNumber(distribution.areas.length, words.locale), ...between(0, 100))
}

/** What the strip shows, in one sentence for whoever does not see it. */
export function stripSummary(indicator: Indicator, { value, municipality, country, members }: FigurePlaces, names: Named, words: SentenceWords): string {
  const written = (number: number) => shortText(number, indicator, words.locale)
  const known = members.map(member => member.value).filter(number => number !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const parts = [
    spreadWords(indicator, written, words),
    `${names.area} ${value === null ? words.summary.missing : written(value)}`,
    known.length === 0 ? null : known.length === 1 ? words.summary.member(written(low)) : words.summary.members(written(low), written(high)),
    municipality === null ? null : words.summary.municipality(names.municipality, written(municipality)),
    country === null ? null : words.summary.country(written(country)),
  ].filter(part => part !== null)
  const [spread, ...rest] = parts
  return `${spread}; ${rest.join(', ')}.`
}
