// The reader's own data in the file of a presentation: only what its slides show, and only where the reader wants that.
import { deckFileName, writeDeck } from '../data/deck-file'
import { withOwnPart } from '../data/own-file'
import type { Atlas } from '../domain/atlas'
import type { Deck } from '../domain/deck'
import { noOwnData, type OwnData } from '../domain/own-data'
import { isEmpty, partOf } from '../domain/own-operations'
import { defaultView } from '../domain/view'
import { saveFile } from '../export/save-file'
import { parseLink } from '../state/link'
import { useOwnData } from '../state/own-data'
import { slideTypes } from './slides/slide-kinds'
import { slideScene } from './slides/slide-scene'
import { indicatorsOn } from './slides/slide-source'

/** What of the own data the slides of a presentation show: what was chosen for them, and what they choose by themselves from the atlas. */
export function ownShownIn({ slides }: Deck, own: OwnData, atlas: Atlas): OwnData {
  if (isEmpty(own)) return own
  const indicators = new Set(
    slides.flatMap(slide => {
      const { indicator, columns } = parseLink(slide.link)
      const shown = indicatorsOn(slide, slideScene(slide, atlas, defaultView)).map(({ id }) => id)
      return [...(indicator ? [indicator] : []), ...(columns ?? []), ...shown]
    }),
  )
  return partOf(
    own,
    indicators,
    slides.some(({ kind }) => slideTypes[kind].layout !== 'plain'),
  )
}

/** Has the browser save a presentation as a file, with own data in it where the reader wants that. */
export function saveDeckFile(deck: Deck, atlas: Atlas | null) {
  const { own, isTakenAlong } = useOwnData.getState()
  const shown = isTakenAlong && atlas ? ownShownIn(deck, own ?? noOwnData, atlas) : noOwnData
  const text = writeDeck(deck)
  saveFile(new Blob([isEmpty(shown) ? text : withOwnPart(text, shown)], { type: 'application/json' }), deckFileName(deck.name, new Date()))
}
