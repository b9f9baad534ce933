// The line of a figure through the years: where it holds together, where it breaks, and what may be said of it.
import type { Area } from './atlas'
import { type Break, countryCode, type Figures, isDistinguishable, type YearValue } from './figures'
import type { Indicator } from './indicator'
import { seriesAt } from './time-series'

export type Trend = {
  area: readonly YearValue[]
  municipality: readonly YearValue[]
  country: readonly YearValue[]
  /** What breaks the line of the area, and only what lies between two of its years. */
  breaks: readonly Break[]
}

/** A year of a line that is known. */
export type Point = { year: number; value: number }

const isKnown = (point: YearValue): point is Point => point.value !== null

/** What breaks the line of a figure between the first and the last of some years; `area` null for a municipality and the country. */
export function breaksIn(figures: Figures, indicator: Indicator, area: string | null, points: readonly YearValue[]): readonly Break[] {
  const years = points.filter(isKnown).map(({ year }) => year)
  return (figures.breaks ?? [])
    .filter(one => (one.indicator === null || one.indicator === indicator.id) && (one.area === null || one.area === area))
    .filter(one => years.some(year => year < one.year) && years.some(year => year >= one.year))
    .toSorted((a, b) => a.year - b.year)
}

/** The known years of a line in pieces that hold together: a year that is not available or a break ends one. */
export function piecesOf(points: readonly YearValue[], breaks: readonly Pick<Break, 'year'>[]): Point[][] {
  const pieces: Point[][] = []
  let last: Point | null = null
  for (const point of points) {
    const before: Point | null = last
    last = isKnown(point) ? point : null
    if (!isKnown(point)) continue
    const isBroken = before === null || breaks.some(({ year }) => before.year < year && year <= point.year)
    if (isBroken) pieces.push([point])
    else pieces.at(-1)?.push(point)
  }
  return pieces
}

/** The years of a figure in an area beside its municipality and the country; null where fewer than two are known. */
export function trendOf(area: Area, indicator: Indicator, figures: Figures): Trend | null {
  const points = seriesAt(figures, area.id, indicator)
  if (points.filter(isKnown).length < 2) return null
  return {
    area: points,
    municipality: seriesAt(figures, area.municipality.code, indicator),
    country: seriesAt(figures, countryCode, indicator),
    breaks: breaksIn(figures, indicator, area.id, points),
  }
}

/** What a language brings to the sentence of a line. */
export type TrendWords = {
  rose(from: number, to: number, before: string, after: string): string
  fell(from: number, to: number, before: string, after: string): string
  same(from: number, to: number, before: string, after: string): string
  alone(year: number): string
}

/** What the last piece of a line says: 'Van 2018 tot 2022 steeg dit van 41% naar 47%.' Nothing is held against what lies before a break. */
export function trendSentence(
  { area, breaks }: Pick<Trend, 'area' | 'breaks'>,
  indicator: Indicator,
  words: TrendWords,
  format: (value: number) => string,
): string {
  const piece = piecesOf(area.filter(isKnown), breaks).at(-1) ?? []
  const [first, last] = [piece[0], piece.at(-1)]
  if (!first || !last) return ''
  if (first === last) return words.alone(last.year)
  const say = !isDistinguishable(first.value, last.value, indicator) ? words.same : last.value > first.value ? words.rose : words.fell
  return say(first.year, last.year, format(first.value), format(last.value))
}
