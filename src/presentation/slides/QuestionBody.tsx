import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** What the table talks about, and how long. */
export function QuestionBody({ slide, texts }: SlideProps) {
  return (
    <div className={parts.question}>
      <SlideText text={slide.text} />
      {slide.minutes === null ? null : <p className={parts.quiet}>{texts.slides.minutes(slide.minutes)}</p>}
    </div>
  )
}
