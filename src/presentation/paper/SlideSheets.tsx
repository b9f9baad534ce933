import type { Deck, Slide } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import { useStore } from '../../state/store'
import { SlideFrame } from '../slides/SlideFrame'
import { slideView } from '../slides/slide-scene'
import styles from './Sheet.module.css'
import { SheetFoot } from './SheetFoot'

/** What a code on paper leads to: what the slide shows, in the language of the sheet, in no other look. */
export function useSlideView() {
  const present = useStore(state => state.view)
  return (slide: Slide) => ({ ...slideView(slide, present), appearance: 'system' as const })
}

/** One slide a sheet, lying. */
export function SlideSheets({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const viewOf = useSlideView()
  return deck.slides.map((slide, index) => (
    <article key={slide.id} className={styles.sheet} data-size="a4-lying">
      <div className={styles.slide}>
        <SlideFrame deck={deck} number={index + 1} map="still" />
      </div>
      <SheetFoot
        name={deck.name || texts.decks.unnamed}
        source={`${texts.paper.sources}: ${texts.foot.publication}; ${texts.map.attribution}`}
        view={viewOf(slide)}
      />
    </article>
  ))
}
