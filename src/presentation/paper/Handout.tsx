import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import { SlideFrame } from '../slides/SlideFrame'
import styles from './Sheet.module.css'
import { SheetFoot } from './SheetFoot'
import { useSlideView } from './SlideSheets'

const onSheet = 3

/** Three slides a sheet, with lines to write on or the notes of the speaker. */
export function Handout({ deck, withNotes }: { deck: Deck; withNotes: boolean }) {
  const texts = useAllTexts()
  const viewOf = useSlideView()
  const sheets = Array.from({ length: Math.ceil(deck.slides.length / onSheet) }, (_, index) => deck.slides.slice(index * onSheet, (index + 1) * onSheet))
  return sheets.map((slides, sheet) => {
    const [first] = slides
    return first ? (
      <article key={first.id} className={styles.sheet} data-size="a4">
        <ol className={styles.handout}>
          {slides.map((slide, index) => (
            <li key={slide.id}>
              <div className={styles.small}>
                <SlideFrame deck={deck} number={sheet * onSheet + index + 1} map="still" />
              </div>
              {withNotes && slide.notes ? (
                <p className={styles.notes}>{slide.notes}</p>
              ) : (
                <div className={styles.lines} role="img" aria-label={texts.paper.writing} />
              )}
            </li>
          ))}
        </ol>
        <SheetFoot
          name={deck.name || texts.decks.unnamed}
          source={`${texts.paper.sources}: ${texts.foot.publication}; ${texts.map.attribution}`}
          view={viewOf(first)}
        />
      </article>
    ) : null
  })
}
