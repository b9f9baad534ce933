import type { Atlas } from '../../domain/atlas'
import type { Deck } from '../../domain/deck'
import { voicesOf } from '../../domain/voices'
import type { AllTexts } from '../../i18n/nl-later'
import { deckOf, slideOf } from './make-deck'

/** The whole programme: the twenty areas, its goals and lines, figures on the map, a voice, results and a question. */
export function programmeDeck(atlas: Atlas, texts: AllTexts): Deck {
  const words = texts.slides.ready
  const { programme, areas } = atlas
  const area = areas.find(candidate => voicesOf(candidate).some(({ isHeadline, speakers }) => !isHeadline && speakers.length > 0))
  const voice = area ? voicesOf(area).find(({ isHeadline, speakers }) => !isHeadline && speakers.length > 0) : undefined
  return deckOf('programma', words.names.programme, atlas.language, [
    slideOf('title', {}, { notes: words.notes.title }),
    slideOf('agenda'),
    slideOf('map', {}, { minutes: 5, notes: words.notes.area }),
    slideOf('text', {}, { title: words.goals, text: programme.goals.map(({ text }) => `- ${text}`).join('\n'), minutes: 5 }),
    slideOf('text', {}, { title: words.programme, text: programme.actionLines.map(({ title }) => `- ${title}`).join('\n'), minutes: 5 }),
    slideOf('map', { indicator: 'low_income' }, { minutes: 5, notes: words.notes.figures }),
    slideOf('map', { indicator: 'good_health' }, { minutes: 5 }),
    ...(area && voice ? [slideOf('quote', { area: area.id, place: voice.id })] : []),
    slideOf('lessons', {}, { title: words.learn, minutes: 5 }),
    slideOf('results', {}, { minutes: 5 }),
    slideOf('question', {}, { title: words.questions.programme, text: words.questions.programmeText, minutes: 20, notes: words.notes.question }),
    slideOf('sources'),
  ])
}
