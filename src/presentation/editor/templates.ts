// What a new presentation begins with: a few slides, as plain data.

import type { Language } from '../../domain/atlas'
import type { Deck, Slide } from '../../domain/deck'
import type { AllTexts } from '../../i18n/nl-later'
import { slideOf } from '../ready/make-deck'

export type Template = keyof AllTexts['decks']['templates']
export const templates: readonly Template[] = ['empty', 'alliance', 'residents', 'board']

function slidesOf(template: Template, words: AllTexts['decks']['templateTitles']): Omit<Slide, 'id'>[] {
  const { talkText, residentsText, decideText } = words
  switch (template) {
    case 'empty':
      return [slideOf('title')]
    case 'alliance':
      return [
        slideOf('title'),
        slideOf('agenda'),
        slideOf('text', {}, { title: words.decided, minutes: 10 }),
        slideOf('map', { indicator: 'low_income' }, { title: words.figures, minutes: 10 }),
        slideOf('question', {}, { title: words.talk, text: talkText, minutes: 30 }),
        slideOf('text', {}, { title: words.agreed, minutes: 10 }),
        slideOf('sources'),
      ]
    case 'residents':
      return [
        slideOf('title', {}, { title: words.welcome }),
        slideOf('agenda'),
        slideOf('text', {}, { title: words.news, minutes: 10 }),
        slideOf('question', {}, { title: words.residents, text: residentsText, minutes: 45 }),
        slideOf('text', {}, { title: words.agreed, minutes: 5 }),
      ]
    case 'board':
      return [
        slideOf('title'),
        slideOf('map', {}, { minutes: 5 }),
        slideOf('results', {}, { minutes: 10 }),
        slideOf('question', {}, { title: words.decide, text: decideText, minutes: 20 }),
        slideOf('sources'),
      ]
  }
}

/** A new presentation from a template, in the language of the page. */
export const fromTemplate = (template: Template, { addSlide, decks }: AllTexts, language: Language): Omit<Deck, 'id' | 'changed'> => ({
  name: template === 'empty' ? addSlide.deck : decks.templates[template],
  meeting: null,
  language,
  edition: null,
  slides: slidesOf(template, decks.templateTitles).map((slide, index) => ({ ...slide, id: `dia-${index + 1}` })),
})
