import { useContext } from 'react'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import lists from './SlideLists.module.css'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'
import { slideTitle } from './slide-title'

/** The parts that were given time, with their minutes; or the maker's own agenda. */
export function AgendaBody({ slide, deck, texts }: SlideProps) {
  const words = texts.slides
  const atlas = useContext(AtlasContext)
  const present = useStore(state => state.view)
  const items = deck.slides.filter(({ minutes, kind }) => minutes !== null && kind !== 'agenda' && kind !== 'title')
  if (slide.text.trim() !== '') return <SlideText text={slide.text} />
  if (items.length === 0 || !atlas) return <p className={parts.quiet}>{words.noMinutes}</p>
  return (
    <>
      <ol className={lists.agenda} data-dense={items.length > 6 || undefined}>
        {items.slice(0, 9).map(item => (
          <li key={item.id}>
            <span>{slideTitle(item, deck, atlas, present, texts)}</span>
            <span className={lists.time}>{words.minutes(item.minutes ?? 0)}</span>
          </li>
        ))}
      </ol>
      <p className={parts.quiet}>{words.total(deck.slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0))}</p>
    </>
  )
}
