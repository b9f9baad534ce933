// The numbers of a strip as rows, for the table behind it.
import type { ChartTable } from '../charts/TableDisclosure'
import type { FigurePlaces } from '../domain/figure-places'
import { type Indicator, percentileOf } from '../domain/indicator'
import type { OwnTarget } from '../domain/own-data'
import { shortText } from '../domain/sentences'
import type { Texts } from '../i18n/nl'

/** `target` is what the reader wants the place to reach, or null. */
export function figureTable(
  indicator: Indicator,
  places: FigurePlaces,
  names: { area: string; municipality: string },
  target: OwnTarget | null,
  texts: Texts,
): ChartTable {
  const words = texts.figures
  const written = (value: number | null | undefined) => (value === null || value === undefined ? words.missing : shortText(value, indicator, texts.locale))
  const { distribution } = indicator
  const range = (low: number, high: number) => words.table.range(written(percentileOf(distribution, low)), written(percentileOf(distribution, high)))
  return {
    columns: [words.table.place, `${indicator.unit}, ${indicator.year}`],
    rows: [
      [names.area, written(places.value)],
      ...(target ? [[`${words.key.goal}, ${target.year}`, written(target.value)]] : []),
      ...places.members.map(({ name, value }) => [name, written(value)]),
      [words.table.municipality(names.municipality), written(places.municipality)],
      [words.table.country, written(places.country)],
      ...('areas' in distribution
        ? []
        : [
            [words.table.middle, written(percentileOf(distribution, 50))],
            [words.table.half, range(25, 75)],
            [words.table.most, range(5, 95)],
          ]),
    ],
  }
}
