import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo } from 'react'
import { ChartDownload } from '../charts/ChartDownload'
import { ChartFrame } from '../charts/ChartFrame'
import { Disclosure } from '../charts/Disclosure'
import type { Area } from '../domain/atlas'
import { figurePlaces } from '../domain/figure-places'
import { type Figures, targetAt, tolerance } from '../domain/figures'
import { type Indicator, isCount } from '../domain/indicator'
import { capital, figureSentence, figureText, relationSentence } from '../domain/sentences'
import { chartPictureWords, stripPictureLegend } from '../export/picture-words'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { formatPlain } from '../lib/format'
import { AddSlide } from '../share/AddSlide'
import { chooseIndicator, hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import { addressOf } from '../state/sync'
import { Icon } from '../ui/Icon'
import { FigureStrip } from './FigureStrip'
import styles from './Figures.module.css'
import { FiguresTrend } from './FiguresTrend'
import { figureTable } from './figures-table'
import { IndicatorTies } from './IndicatorTies'

type Props = { area: Area; areas: readonly Area[]; figures: Figures; indicator: Indicator; extent: readonly [number, number]; isOnMap: boolean }

/** One figure of the area: the number, where it stands among others, and what may be said of it. */
export const FiguresRow = memo(function FiguresRow({ area, areas, figures, indicator, extent, isOnMap }: Props) {
  const texts = useTexts()
  const words = texts.figures
  const highlighted = useStore(state => (area.boundary.members.some(({ code }) => code === state.hoveredDistrict) ? state.hoveredDistrict : null))
  const places = figurePlaces(area, indicator, figures)
  const names = { area: area.name, municipality: area.municipality.name }
  const sentenceWords = { ...words.sentence, locale: texts.locale }
  const hasLogarithm = isCount(indicator)
  const title = words.chart(indicator.label, area.name, indicator.year)
  const sentence = figureSentence(indicator, places, names, sentenceWords) ?? words.noFigure(area.name)
  const pictureWords = (made: Date) => {
    const link = addressOf({ ...useStore.getState().view, indicator: indicator.id })
    return chartPictureWords({ title, sentence, indicator, link, made, language: useStore.getState().view.language }, texts)
  }
  return (
    <ChartFrame
      title={indicator.label}
      figure={places.value === null ? words.missing : figureText(places.value, indicator, texts.locale)}
      remark={<Remark indicator={indicator} texts={texts} />}
      sentence={
        <>
          {sentence} {relationSentence(indicator, places, names, sentenceWords)}
        </>
      }
      source={[
        words.source(indicator.source, capital(texts.legend.kinds[indicator.kind], texts.locale)),
        hasLogarithm ? words.logarithmic : '',
        spreadNote(indicator, texts),
      ]
        .join(' ')
        .trim()}
      table={figureTable(indicator, places, names, targetAt(figures, area.id, indicator.id), texts)}
      words={words}
      tools={
        <>
          <button type="button" className={styles.onMap} aria-pressed={isOnMap} onClick={() => chooseIndicator(isOnMap ? null : indicator.id)}>
            {words.onMap}
            <span className="visually-hidden">: {indicator.label}</span>
          </button>
          <AddSlide kind="indicator" view={{ page: 'map', area: area.id, indicator: indicator.id, year: ofYear(indicator) }} about={indicator.label} />
        </>
      }
      download={<ChartDownload words={pictureWords} legend={stripPictureLegend(texts)} nameParts={[indicator.label, area.name]} texts={texts.download} />}
      below={<FiguresTrend area={area} indicator={indicator} figures={figures} />}
      more={
        <>
          {indicator.kind === 'own' ? null : <IndicatorTies area={area} areas={areas} indicator={indicator} />}
          <About indicator={indicator} texts={texts} />
        </>
      }
    >
      <FigureStrip area={area} indicator={indicator} figures={figures} extent={extent} texts={texts} highlighted={highlighted} onPoint={hoverDistrict} />
    </ChartFrame>
  )
})

/** The year of a figure that is shown in another one than its latest; else null. */
const ofYear = ({ distribution, year }: Indicator) => (distribution.year === undefined || distribution.year === year ? null : year)

const spreadNote = (indicator: Indicator, { years }: Texts) => (ofYear(indicator) === null ? '' : years.spread(indicator.distribution.year ?? indicator.year))

/** The year, whether the figure was counted at all, and which direction is favourable: with an arrow, never by colour. */
function Remark({ indicator, texts }: { indicator: Indicator; texts: Texts }) {
  return (
    <span className={styles.remark}>
      <span className="numeral">{indicator.year}</span>
      {indicator.kind === 'counted' ? null : <b>{texts.legend.kinds[indicator.kind]}</b>}
      {indicator.favourable === 'none' ? null : (
        <span className={styles.direction}>
          <Icon of={indicator.favourable === 'higher' ? ArrowUp : ArrowDown} size={13} />
          {texts.legend.favourable[indicator.favourable]}
        </span>
      )}
    </span>
  )
}

function About({ indicator, texts }: { indicator: Indicator; texts: Texts }) {
  const words = texts.figures
  const smallest = tolerance(indicator)
  const limit =
    indicator.symbol === '%'
      ? words.points(formatPlain(Number(smallest.toFixed(Math.max(1, indicator.decimals))), texts.locale))
      : figureText(smallest, indicator, texts.locale)
  const facts = [
    [texts.legend.definition, `${indicator.definition} (${indicator.unit})`],
    [texts.legend.counts, indicator.counts],
    [texts.legend.limits, indicator.limits],
    [words.direction, capital(`${texts.legend.favourable[indicator.favourable]}.`, texts.locale)],
    ...(isCount(indicator) ? [] : [[words.difference, indicator.kind === 'own' ? words.differenceOwn(limit) : words.differenceText(limit)]]),
  ]
  return (
    <Disclosure word={words.about} about={indicator.label}>
      {ofYear(indicator) === null ? null : <p>{texts.years.explanation(indicator.distribution.year ?? indicator.year)}</p>}
      <dl className={styles.about}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
