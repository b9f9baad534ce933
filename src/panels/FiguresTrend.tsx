import { TrendLine, type TrendLineOf } from '../charts/TrendLine'
import type { Area } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import { type Indicator, isCount } from '../domain/indicator'
import { shortText } from '../domain/sentences'
import { piecesOf, trendOf, trendSentence } from '../domain/trend'
import { useTexts } from '../i18n/use-texts'
import { breaksInWords, trendSummary, yearsOfAll, yearsTable } from './trend-words'

/** The figure through the years beside its municipality and the country; nothing where the area has one year. */
export function FiguresTrend({ area, indicator, figures }: { area: Area; indicator: Indicator; figures: Figures }) {
  const texts = useTexts()
  const words = texts.years.trend
  const trend = trendOf(area, indicator, figures)
  if (trend === null) return null
  const format = (value: number) => shortText(value, indicator, texts.locale)
  // The numbers of a city and of a country would press the line of an area flat.
  const around = isCount(indicator)
    ? []
    : [
        { key: 'country' as const, name: texts.figures.table.country, points: trend.country, word: texts.figures.country },
        {
          key: 'municipality' as const,
          name: texts.figures.table.municipality(area.municipality.name),
          points: trend.municipality,
          word: texts.figures.municipality,
        },
      ]
  const lines = [...around, { key: 'area' as const, name: area.name, points: trend.area, word: (value: string) => value }]
  const shared = trend.breaks.filter(one => one.area === null)
  const drawn = lines.flatMap(({ key, points, word }): TrendLineOf[] => {
    const pieces = piecesOf(points, key === 'area' ? trend.breaks : shared)
    const last = pieces.at(-1)?.at(-1)
    return last ? [{ key, look: key, word: word(format(last.value)), pieces }] : []
  })
  const years = yearsOfAll(lines)
  const breaks = breaksInWords(trend.breaks, years, texts)
  const inTable = lines.toReversed()
  return (
    <TrendLine
      heading={words.title}
      title={words.chart(indicator.label, area.name)}
      summary={trendSummary(inTable, breaks, format, texts)}
      sentences={[trendSentence(trend, indicator, words, format)]}
      lines={drawn}
      years={years}
      shown={indicator.year}
      breaks={breaks}
      table={yearsTable(inTable, years, format, texts)}
      asTable={words.asTable}
      format={format}
    />
  )
}
