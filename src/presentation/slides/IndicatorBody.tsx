import type { Area } from '../../domain/atlas'
import { axisExtent, figurePlaces } from '../../domain/figure-places'
import { countryCode, type Figures, figureAt } from '../../domain/figures'
import { type Indicator, unitAndYear } from '../../domain/indicator'
import { figureSentence, figureText, relationSentence } from '../../domain/sentences'
import type { AllTexts } from '../../i18n/nl-later'
import { FigureStrip } from '../../panels/FigureStrip'
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
  return (
    <>
      <p className={parts.figure}>
        <strong>{places.value === null ? words.missing : figureText(places.value, indicator, texts.locale)}</strong>
      </p>
      <p>{figureSentence(indicator, places, names, sentenceWords) ?? words.noFigure(area.name)}</p>
      <div className={parts.strip}>
        <FigureStrip area={area} indicator={indicator} figures={figures} extent={axisExtent(indicator, figures, areas)} texts={texts} />
      </div>
      <p className={parts.quiet}>{relationSentence(indicator, places, names, sentenceWords)}</p>
    </>
  )
}
