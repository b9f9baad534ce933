// What a quote says of itself on a card and as text: who, where, from which source. No drawing, so it may load with the page.
import type { Area, Language, Programme } from '../domain/atlas'
import type { VoiceText } from '../domain/voices'
import type { Texts } from '../i18n/nl'

export type QuoteSpeaker = { name: string; role: string; organisation: string }

export type QuoteWords = {
  /** The quote between its quotation marks. */
  text: string
  speakers: readonly QuoteSpeaker[]
  nr: number
  area: string
  place: string
  /** Says that this is the headline, or that it is a translation; a line each. */
  remarks: readonly string[]
  source: string
  /** Where in the source, and as of when the positions are. */
  foundAt: string
  link: string
  maker: string
  title: string
  language: Language
}

type Quote = {
  area: Area
  voice: VoiceText
  /** The Dutch text where the voice is a translation. */
  original?: string | undefined
  publication: Programme['publication']
  /** The full address of the quote. */
  link: string
  language: Language
}
type QuoteTexts = Pick<Texts, 'title' | 'panel' | 'quoteCard'>

/** Between the marks of a language; English takes double ones where the quote itself holds single ones. */
export const marked = (text: string, language: Language) => (language === 'nl' || text.includes('‘') ? `“${text}”` : `‘${text}’`)

/** In the source: the page on which its chapter begins, since the page of a quote itself is not known. */
const chapterOf = ({ area, voice }: Quote, { quoteCard }: QuoteTexts) =>
  [...(voice.isHeadline ? [lowered(quoteCard.headlineOf)] : []), quoteCard.chapter(area.page)].join(', ')

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The words of a card, in the language of `texts`. */
export function quoteWords(quote: Quote, texts: QuoteTexts): QuoteWords {
  const { area, voice, original, publication, link, language } = quote
  const words = texts.quoteCard
  const named = voice.speakers.map(({ name, role, organisation }) => ({ name, role, organisation: organisation ?? '' }))
  const speakers = named.length > 0 ? named : [{ name: words.writer, role: '', organisation: '' }]
  return {
    text: marked(voice.text, language),
    speakers,
    nr: area.nr,
    area: area.name,
    place: texts.panel.place(area.municipality.name, area.province),
    remarks: original === undefined ? [] : [words.translated],
    source: words.source([publication.title, publication.publisher, words.printed].join(', ')),
    foundAt: [`${raised(chapterOf(quote, texts))}.`, ...(named.length > 0 ? [words.asAt] : [])].join(' '),
    link,
    maker: texts.title,
    title: words.title(speakers.map(({ name }) => (named.length > 0 ? name : lowered(name))).join(words.and), area.name),
    language,
  }
}

/** The quote as plain text with its citation: quote, who and where; source and page; the original of a translation; link. */
export function quoteAsText(quote: Quote, texts: QuoteTexts): string {
  const { area, voice, original, publication, link, language } = quote
  const words = texts.quoteCard
  const people = voice.speakers.map(({ name, role, organisation }) => `${[name, role, organisation].filter(Boolean).join(', ')} (${words.printed})`)
  const year = /\d{4}/.exec(publication.date)?.[0] ?? publication.date
  return [
    `${marked(voice.text, language)} — ${people.join('; ') || lowered(words.writer)}, ${area.name}.`,
    `${[publication.title, publication.publisher, year, chapterOf(quote, texts)].join(', ')}.`,
    ...(original === undefined ? [] : [`${words.translated}. ${words.original(marked(original, 'nl'))}`]),
    link,
  ].join('\n')
}

/** '2' for the second quote of an area, null for the headline. */
export const quoteNumber = ({ id }: Area, voice: VoiceText) => (voice.isHeadline ? null : voice.id.slice(`${id}-quote-`.length))

/** 'focusatlas-citaat-utrecht-overvecht-2.png'. */
export function quoteFileName(area: Area, voice: VoiceText, isSquare: boolean, extension: string, { quoteCard }: QuoteTexts): string {
  const parts = ['focusatlas', quoteCard.file, area.id, quoteNumber(area, voice) ?? quoteCard.fileHeadline, ...(isSquare ? [quoteCard.fileSquare] : [])]
  return `${parts.join('-')}.${extension}`
}
