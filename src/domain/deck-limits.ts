// How much a presentation may hold. What is made here is kept within it, so that whatever is kept can be read again.
import type { Bounds } from './atlas'
import type { Deck, Slide } from './deck'

/** Characters, slides and minutes. */
export const deckLimits = { name: 200, title: 300, text: 4000, notes: 8000, link: 2000, slides: 200, minutes: 600 } as const

/** A link of the app, relative to its base: no scheme, no other host, nothing that could end an attribute. */
export const isAppLink = (link: string) => link.length <= deckLimits.link && /^(?![a-z][a-z0-9+.-]*:)(?![/\\])(?!.*\/\/)[^\s\p{Cc}<>"'\\]*$/iu.test(link)

/** Bounds somewhere on earth, the right way round. */
export const isCamera = ([west, south, east, north]: Bounds) => west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90

/** A day that the calendar has, as '2027-01-31'. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The beginning of a text that is too long, without half a character at its end. */
const cut = (text: string, most: number) => (text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, ''))

const minutesWithin = (minutes: number | null) =>
  minutes === null || Number.isNaN(minutes) ? null : Math.max(0, Math.min(deckLimits.minutes, Math.round(minutes)))

/** The same thing where no field of it differs. */
const kept = <Value extends object>(before: Value, after: Value): Value =>
  (Object.keys(after) as (keyof Value)[]).every(field => Object.is(before[field], after[field])) ? before : after

function slideWithin(slide: Slide): Slide {
  return kept(slide, {
    ...slide,
    link: isAppLink(slide.link) ? slide.link : '',
    camera: slide.camera && isCamera(slide.camera) ? slide.camera : null,
    title: cut(slide.title, deckLimits.title),
    text: cut(slide.text, deckLimits.text),
    notes: cut(slide.notes, deckLimits.notes),
    minutes: minutesWithin(slide.minutes),
  })
}

/** A presentation cut to what a file may hold; the same one where it fits already. */
export function withinLimits<Made extends Pick<Deck, 'name' | 'meeting' | 'slides'>>(deck: Made): Made {
  const slides = deck.slides.slice(0, deckLimits.slides).map(slideWithin)
  const isSame = slides.length === deck.slides.length && slides.every((slide, index) => slide === deck.slides[index])
  return kept(deck, {
    ...deck,
    name: cut(deck.name, deckLimits.name),
    meeting: deck.meeting !== null && isDay(deck.meeting) ? deck.meeting : null,
    slides: isSame ? deck.slides : slides,
  })
}
