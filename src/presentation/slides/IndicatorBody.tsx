import { DistributionStrip } from '../../charts/DistributionStrip'
import type { Area } from '../../domain/atlas'
import { axisExtent, figurePlaces } from '../../domain/figure-places'
import { countryCode, type Figures, figureAt } from '../../domain/figures'
import { type Indicator, isCount, unitAndYear } from '../../domain/indicator'
import { figureSentence, figureText, relationSentence, shortText, stripSummary } from '../../domain/sentences'
import type { AllTexts } from '../../i18n/nl-later'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** One figure, large, with what may be said of it. */
export function IndicatorBody({ slide, scene: { area, indicator, atlas }, texts }: SlideProps) {
  const { figures, areas } = atlas
  if (!indicator) return <p className={parts.quiet}>{figures ? texts.slides.chooseIndicator : texts.slides.noFigures}</p>
  if (!figures) return <p className={parts.quiet}>{texts.slides.noFigures}</p>
  return (
    <>
      <p className={parts.quiet}>
        {unitAndYear(indicator)}, {texts.legend.kinds[indicator.kind]}
      </p>
      {area ? (
        <InArea area={area} areas={areas} indicator={indicator} figures={figures} texts={texts} />
      ) : (
        <InCountry indicator={indicator} figures={figures} texts={texts} />
      )}
      <SlideText text={slide.text} />
    </>
  )
}

type Props = { indicator: Indicator; figures: Figures; texts: AllTexts }

function InCountry({ indicator, figures, texts }: Props) {
  const value = figureAt(figures, countryCode, indicator.id)
  return (
    <>
      <p className={parts.figure}>
        <strong>{value === null ? texts.figures.missing : figureText(value, indicator, texts.locale)}</strong> {texts.slides.country}
      </p>
      <p>{indicator.definition}</p>
    </>
  )
}

function InArea({ area, areas, indicator, figures, texts }: Props & { area: Area; areas: readonly Area[] }) {
  const words = texts.figures
  const places = figurePlaces(area, indicator, figures)
  const names = { area: area.name, municipality: area.municipality.name }
  const sentenceWords = { ...words.sentence, locale: texts.locale }
  const short = (value: number) => shortText(value, indicator, texts.locale)
  const mark = (value: number | null, label: (text: string) => string) => (value === null ? null : { value, label: label(short(value)) })
  const hasLogarithm = isCount(indicator)
  return (
    <>
      <p className={parts.figure}>
        <strong>{places.value === null ? words.missing : figureText(places.value, indicator, texts.locale)}</strong>
      </p>
      <p>{figureSentence(indicator, places, names, sentenceWords) ?? words.noFigure(area.name)}</p>
      <div className={parts.strip}>
        <DistributionStrip
          title={words.chart(indicator.label, area.name, indicator.year)}
          summary={stripSummary(indicator, places, names, sentenceWords)}
          percentiles={indicator.distribution.percentiles}
          extent={axisExtent(indicator, figures, areas)}
          scale={hasLogarithm ? 'log' : 'linear'}
          area={mark(places.value, text => text)}
          municipality={mark(places.municipality, words.municipality)}
          country={hasLogarithm ? null : mark(places.country, words.country)}
          districts={places.members.flatMap(({ code, name, value }) => (value === null ? [] : [{ code, value, label: words.district(name, short(value)) }]))}
          format={short}
        />
      </div>
      <p className={parts.quiet}>{relationSentence(indicator, places, names, sentenceWords)}</p>
    </>
  )
}
