// How a view is quoted: one line that says what it is, where its figures come from, and when it was read.
import type { Texts } from '../i18n/nl'

/** Where figures come from; `year` is the year they are about. */
export type CitedSource = { source: string; year: number }

type Citation = {
  /** What is shown, without a full stop: 'Eenzaam in Groningen Noord'. */
  title: string
  sources: readonly CitedSource[]
  /** The full address of the view. */
  link: string
  consulted: Date
  texts: Pick<Texts, 'locale' | 'title' | 'download'>
}

/** A date written out, as people write it in a list of sources. */
export const longDate = (date: Date, locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date)

/** A source with its year, unless its own name already says it; of a source with several years each is named once. */
function sourceLines(sources: readonly CitedSource[]): string[] {
  return [...new Set(sources.map(({ source }) => source))].map(source => {
    const cited = sources.filter(other => other.source === source).map(({ year }) => year)
    const years = [...new Set(cited)].filter(year => !source.includes(String(year))).sort((a, b) => a - b)
    return [source, ...years].join(', ')
  })
}

/** The citation line of a view, in the language of `texts`. Each source stands once. */
export function citationOf({ title, sources, link, consulted, texts }: Citation): string {
  const { citation } = texts.download
  const lines = sourceLines(sources)
  return [
    `${texts.title}, ‘${title}’.`,
    ...(lines.length === 0 ? [] : [`${citation.sources(lines.length)}: ${lines.join('; ')}.`]),
    link,
    citation.consulted(longDate(consulted, texts.locale)),
  ].join(' ')
}
