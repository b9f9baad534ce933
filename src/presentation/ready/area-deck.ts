import type { Area, Atlas } from '../../domain/atlas'
import type { Deck, Slide } from '../../domain/deck'
import { byLikeness } from '../../domain/similarity'
import { voicesOf } from '../../domain/voices'
import type { AllTexts } from '../../i18n/nl-later'
import { deckOf, slideOf } from './make-deck'

/** The indicator that most ambitions of an area aim at; the first of those that tie. */
function mostAimedAt({ ambitions }: Area): string | null {
  const aims = ambitions.flatMap(({ indicators }) => indicators)
  const count = (id: string) => aims.filter(other => other === id).length
  return [...aims].sort((a, b) => count(b) - count(a) || aims.indexOf(a) - aims.indexOf(b))[0] ?? null
}

/** The two nearest areas and the one most like it in figures, after the area itself. */
function companions(area: Area, atlas: Atlas): string[] {
  const near = area.neighbours.slice(0, 2).map(({ id }) => id)
  const alike = atlas.figures ? byLikeness(area, atlas.areas, atlas.figures).find(({ area: other }) => !near.includes(other.id))?.area.id : undefined
  return [area.id, ...near, ...(alike ? [alike] : [])]
}

/** A meeting about one area, in 8 to 12 slides: where, who, figures, ambitions, voices, lessons from others, a question, sources. */
export function areaDeck(area: Area, atlas: Atlas, texts: AllTexts): Deck {
  const words = texts.slides.ready
  const here = { page: 'map' as const, area: area.id }
  const indicator = mostAimedAt(area) ?? 'low_income'
  const ambition = area.ambitions.find(({ indicators, highlights }) => indicators.length > 0 && highlights.length > 0) ?? area.ambitions[0]
  const voices = voicesOf(area)
  const voice = voices.find(({ isHeadline, speakers }) => !isHeadline && speakers.length > 0) ?? voices[0]
  const slides: (Omit<Slide, 'id'> | null)[] = [
    slideOf('title', here, { notes: words.notes.title }),
    slideOf('agenda'),
    slideOf('area', here, { minutes: 5, notes: words.notes.area }),
    slideOf('figures', here, { title: words.stands, minutes: 5, notes: words.notes.figures }),
    atlas.figures ? slideOf('indicator', { ...here, indicator }, { minutes: 5 }) : null,
    atlas.figures ? slideOf('comparison', { page: 'compare', compared: companions(area, atlas) }, { title: words.neighbours, minutes: 5 }) : null,
    slideOf('ambitions', here, { minutes: 5 }),
    ambition ? slideOf('ambition', { ...here, place: ambition.id }, { title: words.wants, minutes: 5 }) : null,
    voice ? slideOf('quote', { ...here, place: voice.id }) : null,
    slideOf('lessons', here, { title: words.learn, minutes: 5 }),
    slideOf('question', here, { title: words.questions.area(area.name), text: words.questions.areaText, minutes: 20, notes: words.notes.question }),
    slideOf('sources', here),
  ]
  return deckOf(
    `gebied.${area.id}`,
    area.name,
    atlas.language,
    slides.filter(slide => slide !== null),
  )
}
