// From the years of a figure to what a trend line is told: pieces, breaks with their reasons, sentences and the table.
import type { ChartTable } from '../charts/TableDisclosure'
import type { TrendBreak } from '../charts/TrendLine'
import type { Break, YearValue } from '../domain/figures'
import type { Texts } from '../i18n/nl'

type Named = { name: string; points: readonly YearValue[] }

/** All years of the lines, from early to late. */
export const yearsOfAll = (lines: readonly Named[]) =>
  [...new Set(lines.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year)))].sort((a, b) => a - b)

/** Each break once, with the last year before it. */
export function breaksInWords(breaks: readonly Break[], years: readonly number[], { years: { trend } }: Texts): TrendBreak[] {
  return [...new Set(breaks)].flatMap(({ year, kind, text }) => {
    const after = years.findLast(one => one < year)
    const from = years.find(one => one >= year)
    return after === undefined || from === undefined
      ? []
      : [{ after, year: from, word: trend.break(year), reason: trend.reason(year, trend.kinds[kind], text) }]
  })
}

/** A row a year, a column a line. */
export function yearsTable(lines: readonly Named[], years: readonly number[], format: (value: number) => string, texts: Texts): ChartTable {
  const written = (points: readonly YearValue[], year: number) => {
    const value = points.find(point => point.year === year)?.value ?? null
    return value === null ? texts.figures.missing : format(value)
  }
  return {
    columns: [texts.years.label, ...lines.map(({ name }) => name)],
    rows: years.map(year => [String(year), ...lines.map(({ points }) => written(points, year))]),
  }
}

/** '2018 41%, 2020 44%' for each line, and where they break. */
export function trendSummary(lines: readonly Named[], breaks: readonly TrendBreak[], format: (value: number) => string, { years: { trend } }: Texts): string {
  const values = (points: readonly YearValue[]) => points.flatMap(({ year, value }) => (value === null ? [] : [trend.inYear(year, format(value))])).join(', ')
  return [...lines.map(({ name, points }) => `${trend.of(name, values(points))}.`), ...breaks.map(({ word }) => `${word}.`)].join(' ')
}
