// Which presentation a link means: a ready one, made anew from the atlas, or one of the user's own.
import type { Atlas } from '../domain/atlas'
import { mostCompared } from '../domain/comparison'
import type { Deck } from '../domain/deck'
import { findArea } from '../domain/scene'
import { themes } from '../domain/themes'
import type { AllTexts } from '../i18n/nl-later'
import { themeWords } from '../state/link-words'
import { areaDeck } from './ready/area-deck'
import { comparisonDeck } from './ready/comparison-deck'
import { programmeDeck } from './ready/programme-deck'
import { themeDeck } from './ready/theme-deck'

/** Whether an id is of a presentation that the atlas makes itself. */
export const isReady = (id: string) => /^(gebied|thema|vergelijk)\./.test(id) || id === 'programma'

/** The presentation with an id, or null where there is none (yet: `own` is null until storage was read). */
export function findDeck(id: string, atlas: Atlas, texts: AllTexts, own: readonly Deck[] | null): Deck | null {
  const [kind = '', ...names] = id.split('.')
  if (id === 'programma') return programmeDeck(atlas, texts)
  if (kind === 'gebied') {
    const area = findArea(atlas, names[0] ?? null)
    return area ? areaDeck(area, atlas, texts) : null
  }
  if (kind === 'thema') {
    const theme = themes.find(candidate => themeWords[candidate] === names[0])
    return theme ? themeDeck(theme, atlas, texts) : null
  }
  if (kind === 'vergelijk') {
    const areas = [...new Set(names)].flatMap(name => findArea(atlas, name) ?? [])
    return areas.length >= 2 && areas.length <= mostCompared ? comparisonDeck(areas, atlas, texts) : null
  }
  return own?.find(deck => deck.id === id) ?? null
}
