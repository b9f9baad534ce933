// The words around a chart in its picture, made from what the panel knows.
import type { Indicator } from '../domain/indicator'
import type { Texts } from '../i18n/nl'
import { longDate } from './citation'
import type { ChartLegendEntry } from './picture-chart'
import type { PictureWords } from './picture-frame'

type ChartWords = {
  title: string
  /** The sentence of the chart. */
  sentence: string
  /** Where the figures come from: the first of several with the same source. */
  indicator: Pick<Indicator, 'source' | 'year' | 'kind'>
  /** The full address of the view. */
  link: string
  made: Date
  language: string
}

export function chartPictureWords({ title, sentence, indicator, link, made, language }: ChartWords, texts: Texts): PictureWords {
  const words = texts.download.picture
  return {
    title,
    subtitle: sentence,
    foot: [`${words.source(indicator.source)}. ${words.kind(indicator.year, texts.legend.kinds[indicator.kind])} ${words.edited}.`],
    link,
    maker: `${texts.title}, ${words.made(longDate(made, texts.locale))}`,
    language,
  }
}

/** The key of a distribution strip, as it stands once in the panel. */
export function stripPictureLegend({ figures: { key } }: Texts): ChartLegendEntry[] {
  return [
    { label: key.area, tone: 'chosen', shape: 'dot' },
    { label: key.district, tone: 'ink', shape: 'ring' },
    { label: key.benchmark, tone: 'ink', shape: 'tick' },
    { label: `${key.band} ${key.middle}`, tone: 'edge', shape: 'band' },
  ]
}
