import type { Deck } from '../../domain/deck'

type Props = {
  deck: Deck
  /** Counted from 1. */
  number: number
  /** `live` has the map that can be moved; `still` a drawing of it, for thumbnails, the second screen and paper. */
  map: 'live' | 'still'
}

/** One slide, in a box of 16 by 9 that fills the width it gets; everything in it scales with that width. */
export function SlideFrame({ deck, number, map }: Props) {
  return (
    <section data-map={map}>
      {deck.name} {number}
    </section>
  )
}
