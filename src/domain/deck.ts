// What a presentation is: slides that are views with words. Pure data, that goes into a file as it is.
import type { Bounds, Language } from './atlas'

export const slideKinds = [
  'title',
  'agenda',
  'map',
  'area',
  'figures',
  'indicator',
  'comparison',
  'ambitions',
  'ambition',
  'quote',
  'lessons',
  'results',
  'question',
  'text',
  'sources',
] as const
export type SlideKind = (typeof slideKinds)[number]

export type Slide = {
  /** Unique within the presentation. */
  id: string
  kind: SlideKind
  /** What is shown, as a link of the app relative to its base: 'gebied/breda-noord/?indicator=lonely'. */
  link: string
  /** How the map was held when the slide was made; null where it follows from the link. */
  camera: Bounds | null
  /** Empty where the title follows from what is shown. */
  title: string
  /** The words of the maker: a paragraph a line, a line that begins with '- ' is an item of a list. */
  text: string
  /** For the one who speaks, never on screen. */
  notes: string
  /** How long it may take, in minutes; null where nobody said. */
  minutes: number | null
}

/** The figures and texts as they were when a presentation was pinned, as far as its slides show them. */
export type Edition = {
  version: string
  /** ISO date of the content. */
  date: string
  /** By code (area, wijk, municipality, country) and indicator. */
  values: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  /** The year of each of those indicators. */
  years: Readonly<Record<string, number>>
  /** Ambitions, quotes and highlights by id, in the language of the deck. */
  texts: Readonly<Record<string, string>>
}

export type Deck = {
  id: string
  name: string
  /** ISO date of the meeting, or null. */
  meeting: string | null
  /** The language in which it was made. */
  language: Language
  /** ISO instant of the last change. */
  changed: string
  /** What it is pinned to; null where it follows the newest content. */
  edition: Edition | null
  slides: readonly Slide[]
}
