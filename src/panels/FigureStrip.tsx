// The strip of one figure of an area, with everything that it is set beside.
import { DistributionStrip } from '../charts/DistributionStrip'
import type { Area } from '../domain/atlas'
import { figurePlaces } from '../domain/figure-places'
import { type Figures, targetAt } from '../domain/figures'
import { type Indicator, isCount } from '../domain/indicator'
import { capital, shortText, stripSummary } from '../domain/sentences'
import type { Texts } from '../i18n/nl'

type Props = {
  area: Area
  indicator: Indicator
  figures: Figures
  extent: readonly [number, number]
  texts: Texts
  highlighted?: string | null
  onPoint?(district: string | null): void
}

export function FigureStrip({ area, indicator, figures, extent, texts, ...pointing }: Props) {
  const words = texts.figures
  const places = figurePlaces(area, indicator, figures)
  const target = targetAt(figures, area.id, indicator.id)
  const short = (value: number) => shortText(value, indicator, texts.locale)
  const mark = (value: number | null, label: (text: string) => string) => (value === null ? null : { value, label: label(short(value)) })
  const goal = target && { value: target.value, label: words.goal(short(target.value), target.year), brief: words.goalShort(short(target.value), target.year) }
  const summary = stripSummary(indicator, places, { area: area.name, municipality: area.municipality.name }, { ...words.sentence, locale: texts.locale })
  const { distribution } = indicator
  const hasBand = 'percentiles' in distribution
  return (
    <DistributionStrip
      title={words.chart(indicator.label, area.name, indicator.year)}
      summary={goal ? `${summary} ${capital(goal.label, texts.locale)}.` : summary}
      percentiles={hasBand ? distribution.percentiles : null}
      others={hasBand ? [] : distribution.areas}
      extent={extent}
      scale={isCount(indicator) ? 'log' : 'linear'}
      area={mark(places.value, text => text)}
      municipality={mark(places.municipality, words.municipality)}
      country={isCount(indicator) ? null : mark(places.country, words.country)}
      goal={goal}
      districts={places.members.flatMap(({ code, name, value }) => (value === null ? [] : [{ code, value, label: words.district(name, short(value)) }]))}
      format={short}
      {...pointing}
    />
  )
}
