import { useEffect, useState } from 'react'
import type { Refusal } from '../../data/deck-file'
import type { Deck } from '../../domain/deck'
import { address } from '../../state/address'
import { deckFromFragment } from '../../state/deck-link'

type Linked = { deck: Deck | null; refused: Refusal | null }

/** The presentation that the link itself carries; null where it carries none. */
export function useLinkedDeck(): Linked | null {
  const [linked, setLinked] = useState<Linked | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = () =>
      deckFromFragment(address.fragment()).then(answer => {
        if (isWanted) setLinked(answer && { deck: 'deck' in answer ? answer.deck : null, refused: 'refused' in answer ? answer.refused : null })
      })
    void read()
    window.addEventListener('hashchange', read)
    return () => {
      isWanted = false
      window.removeEventListener('hashchange', read)
    }
  }, [])
  return linked
}
