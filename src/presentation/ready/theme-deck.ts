import type { Atlas } from '../../domain/atlas'
import type { Deck } from '../../domain/deck'
import { capital } from '../../domain/sentences'
import type { Theme } from '../../domain/themes'
import { voicesOf } from '../../domain/voices'
import type { AllTexts } from '../../i18n/nl-later'
import { themeWords } from '../../state/link-words'
import { deckOf, slideOf } from './make-deck'

/** One theme across the twenty areas: where, what they want, voices, lessons, results and a question. */
export function themeDeck(theme: Theme, atlas: Atlas, texts: AllTexts): Deck {
  const words = texts.slides.ready
  const name = texts.themes[theme]
  const here = { page: 'themes' as const, theme }
  const voices = atlas.areas.flatMap(area =>
    voicesOf(area)
      .filter(({ themes, speakers }) => themes.includes(theme) && speakers.length > 0)
      .map(voice => ({ area, voice })),
  )
  const others = voices.filter(({ area }) => area !== voices[0]?.area)
  const chosen = [voices[0], others[0]].filter(found => found !== undefined)
  return deckOf(`thema.${themeWords[theme]}`, capital(name, texts.locale), atlas.language, [
    slideOf('title', here, { text: atlas.insights.themes.find(({ id }) => id === theme)?.intro ?? '', notes: words.notes.title }),
    slideOf('agenda'),
    slideOf('ambitions', here, { title: words.aims(name), minutes: 10 }),
    slideOf('map', here, { title: words.where, minutes: 5, notes: words.notes.area }),
    ...chosen.map(({ area, voice }) => slideOf('quote', { page: 'map', area: area.id, place: voice.id })),
    slideOf('lessons', here, { minutes: 10 }),
    slideOf('results', here, { minutes: 5 }),
    slideOf('question', here, { title: words.questions.theme(name), text: words.questions.themeText, minutes: 20, notes: words.notes.question }),
    slideOf('sources', here),
  ])
}
