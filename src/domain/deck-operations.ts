// What can be done to a presentation. Every answer is a new deck; what is not there changes nothing.
import type { Deck, Slide } from './deck'
import { deckLimits } from './deck-limits'

/** As many slides as a file may hold. */
export const mostSlides = deckLimits.slides

/** An id that no slide of the deck has: 'dia-1', 'dia-2' … */
export function freshSlideId({ slides }: Pick<Deck, 'slides'>): string {
  const taken = new Set(slides.map(({ id }) => id))
  let number = slides.length + 1
  while (taken.has(`dia-${number}`)) number += 1
  return `dia-${number}`
}

const placeOf = (deck: Deck, id: string) => deck.slides.findIndex(slide => slide.id === id)

/** A slide put in behind another one, or at the end where `after` is null or not there. */
export function withSlide(deck: Deck, slide: Omit<Slide, 'id'>, after: string | null = null): Deck {
  if (deck.slides.length >= mostSlides) return deck
  const place = after === null ? -1 : placeOf(deck, after)
  const at = place < 0 ? deck.slides.length : place + 1
  return { ...deck, slides: [...deck.slides.slice(0, at), { ...slide, id: freshSlideId(deck) }, ...deck.slides.slice(at)] }
}

/** A second one of a slide, right behind it. */
export function withTwin(deck: Deck, id: string): Deck {
  const slide = deck.slides.find(candidate => candidate.id === id)
  return slide ? withSlide(deck, slide, id) : deck
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return placeOf(deck, id) < 0 ? deck : { ...deck, slides: deck.slides.filter(slide => slide.id !== id) }
}

/** A slide moved to another place, counted from 0; places beyond the ends are the ends. */
export function withMoved(deck: Deck, id: string, to: number): Deck {
  const from = placeOf(deck, id)
  const slide = deck.slides[from]
  const at = Math.max(0, Math.min(deck.slides.length - 1, to))
  if (!slide || at === from) return deck
  const rest = deck.slides.filter(other => other !== slide)
  return { ...deck, slides: [...rest.slice(0, at), slide, ...rest.slice(at)] }
}

/** A slide with some of its fields changed; the same deck where nothing differs. */
export function withChanged(deck: Deck, id: string, part: Partial<Omit<Slide, 'id'>>): Deck {
  const slide = deck.slides.find(candidate => candidate.id === id)
  const fields = Object.keys(part) as (keyof typeof part)[]
  if (!slide || fields.every(field => slide[field] === part[field])) return deck
  return { ...deck, slides: deck.slides.map(other => (other === slide ? { ...slide, ...part } : other)) }
}

/** Minutes of all slides together; null where no slide has any. */
export function totalMinutes({ slides }: Pick<Deck, 'slides'>): number | null {
  const known = slides.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]))
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0)
}

/** A name for a copy that nobody has yet: 'Overleg (2)', 'Overleg (3)' … */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, '')
  let number = 2
  while (taken.includes(`${stem} (${number})`)) number += 1
  return `${stem} (${number})`
}
