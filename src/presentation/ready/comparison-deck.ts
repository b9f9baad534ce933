import type { Area, Atlas } from '../../domain/atlas'
import type { Deck } from '../../domain/deck'
import { largestDifferences } from '../../domain/differences'
import type { AllTexts } from '../../i18n/nl-later'
import { formatList } from '../../lib/format'
import { deckOf, slideOf } from './make-deck'

/** Two to four areas: where they lie, how they differ, what each wants, and what they may take over from each other. */
export function comparisonDeck(areas: readonly Area[], atlas: Atlas, texts: AllTexts): Deck {
  const words = texts.slides.ready
  const compared = areas.map(({ id }) => id)
  const names = formatList(
    areas.map(({ name }) => name),
    texts.locale,
  )
  const [difference] = atlas.figures ? largestDifferences(areas, atlas.figures) : []
  return deckOf(`vergelijk.${compared.join('.')}`, words.names.comparison(names), atlas.language, [
    slideOf('title'),
    slideOf('agenda'),
    slideOf('comparison', { page: 'compare', compared }, { minutes: 10, notes: words.notes.figures }),
    ...(difference ? [slideOf('map', { page: 'map', indicator: difference.indicator.id }, { minutes: 5 })] : []),
    ...areas.flatMap(({ id }) => [slideOf('area', { page: 'map', area: id }, { minutes: 3 }), slideOf('ambitions', { page: 'map', area: id }, { minutes: 3 })]),
    slideOf('question', {}, { title: words.questions.comparison, text: words.questions.comparisonText, minutes: 20, notes: words.notes.question }),
    slideOf('sources'),
  ])
}
