import { AgeBars } from '../charts/AgeBars'
import { ChartDownload } from '../charts/ChartDownload'
import { ChartFrame } from '../charts/ChartFrame'
import type { Area } from '../domain/atlas'
import { figurePlaces } from '../domain/figure-places'
import { type Figures, isDistinguishable } from '../domain/figures'
import type { Indicator } from '../domain/indicator'
import { capital, shortText } from '../domain/sentences'
import { chartPictureWords } from '../export/picture-words'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { addressOf } from '../state/sync'

export const isAgeGroup = ({ id }: Indicator) => id.startsWith('age_')

/** The five age groups of the area beside those of the country. Their sum is left as it is. */
export function FiguresAges({ area, figures, ages }: { area: Area; figures: Figures; ages: readonly Indicator[] }) {
  const texts = useTexts()
  const words = texts.figures
  const [first] = ages
  if (!first) return null
  const format = (value: number) => shortText(value, first, texts.locale)
  const written = (value: number | null) => (value === null ? words.missing : format(value))
  const groups = ages.map(indicator => ({ indicator, label: indicator.label, ...figurePlaces(area, indicator, figures) }))
  const known = groups.flatMap(({ indicator, label, value, country }) =>
    value === null || country === null ? [] : [{ indicator, label, value, country, difference: Math.abs(value - country) }],
  )
  const most = known.reduce<(typeof known)[number] | null>((found, group) => (found === null || group.difference > found.difference ? group : found), null)
  const sentence =
    most === null
      ? words.noFigure(area.name)
      : isDistinguishable(most.value, most.country, most.indicator)
        ? words.ages.most(most.label, format(most.value), format(most.country))
        : words.ages.alike
  const title = words.ages.chart(area.name, first.year)
  const pictureWords = (made: Date) => {
    const { view } = useStore.getState()
    return chartPictureWords({ title, sentence, indicator: first, link: addressOf(view), made, language: view.language }, texts)
  }
  return (
    <ChartFrame
      title={words.ages.title}
      remark={first.year}
      sentence={`${sentence} ${words.ages.rounded}`}
      source={words.source(first.source, capital(texts.legend.kinds[first.kind], texts.locale))}
      words={words}
      download={<ChartDownload words={pictureWords} nameParts={[words.ages.title, area.name]} texts={texts.download} />}
      table={{
        columns: [words.ages.group, area.name, words.table.municipality(area.municipality.name), words.table.country],
        rows: groups.map(({ label, value, municipality, country }) => [label, written(value), written(municipality), written(country)]),
      }}
    >
      <AgeBars
        title={title}
        summary={`${groups.map(({ label, value, country }) => words.ages.of(label, written(value), written(country))).join('; ')}.`}
        groups={groups}
        names={{ area: area.name, country: words.table.country }}
        missing={words.missing}
        format={format}
      />
    </ChartFrame>
  )
}
