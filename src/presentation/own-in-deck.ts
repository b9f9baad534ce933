// The reader's own data in the file of a presentation: only what its slides show, and only where the reader wants that.
import { deckFileName, writeDeck } from '../data/deck-file'
import { withOwnPart } from '../data/own-file'
import type { Deck } from '../domain/deck'
import { noOwnData, type OwnData } from '../domain/own-data'
import { isEmpty, partOf } from '../domain/own-operations'
import { saveFile } from '../export/save-file'
import { parseLink } from '../state/link'
import { useOwnData } from '../state/own-data'
import { slideTypes } from './slides/slide-kinds'

/** What of the own data the slides of a presentation show. */
export function ownShownIn({ slides }: Deck, own: OwnData): OwnData {
  const views = slides.map(({ link }) => parseLink(link))
  const indicators = new Set(views.flatMap(({ indicator, columns }) => [...(indicator ? [indicator] : []), ...(columns ?? [])]))
  return partOf(
    own,
    indicators,
    slides.some(({ kind }) => slideTypes[kind].layout !== 'plain'),
  )
}

/** Has the browser save a presentation as a file, with own data in it where the reader wants that. */
export function saveDeckFile(deck: Deck) {
  const { own, isTakenAlong } = useOwnData.getState()
  const shown = isTakenAlong ? ownShownIn(deck, own ?? noOwnData) : noOwnData
  const text = writeDeck(deck)
  saveFile(new Blob([isEmpty(shown) ? text : withOwnPart(text, shown)], { type: 'application/json' }), deckFileName(deck.name, new Date()))
}
