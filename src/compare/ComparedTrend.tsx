import { TrendLine, type TrendLineOf } from '../charts/TrendLine'
import { comparedMarks } from '../domain/palette'
import { shortText } from '../domain/sentences'
import { piecesOf, trendOf, trendSentence } from '../domain/trend'
import { useTexts } from '../i18n/use-texts'
import { breaksInWords, trendSummary, yearsOfAll, yearsTable } from '../panels/trend-words'
import type { Comparison } from './ComparePage'

/** The chosen figure of the compared areas through the years, in their signs; nothing where it has one year. */
export function ComparedTrend({ scene: { indicator }, areas, figures }: Comparison) {
  const texts = useTexts()
  const words = texts.years.trend
  if (indicator === null) return null
  const format = (value: number) => shortText(value, indicator, texts.locale)
  const found = areas.flatMap((area, index) => {
    const trend = trendOf(area, indicator, figures)
    return trend ? [{ name: area.name, points: trend.area, trend, mark: comparedMarks[index] ?? comparedMarks[0] }] : []
  })
  if (found.length === 0) return null
  const years = yearsOfAll(found)
  const ofOne = found.flatMap(({ name, trend }) =>
    breaksInWords(
      trend.breaks.filter(one => one.area !== null),
      years,
      texts,
    ).map(one => ({ ...one, reason: words.of(name, one.reason) })),
  )
  const ofAll = breaksInWords(
    found.flatMap(({ trend }) => trend.breaks.filter(one => one.area === null)),
    years,
    texts,
  )
  const breaks = [...ofAll, ...ofOne]
  const drawn = found.map(({ name, points, trend, mark }): TrendLineOf => ({ key: name, look: mark, word: name, pieces: piecesOf(points, trend.breaks) }))
  return (
    <TrendLine
      heading={words.compared(indicator.label)}
      title={words.compared(indicator.label)}
      summary={trendSummary(found, breaks, format, texts)}
      sentences={found.map(({ name, trend }) => words.of(name, trendSentence(trend, indicator, words, format)))}
      lines={drawn}
      years={years}
      shown={indicator.year}
      breaks={breaks}
      table={yearsTable(found, years, format, texts)}
      asTable={words.asTable}
      format={format}
    />
  )
}
