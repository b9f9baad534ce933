import styles from './Slide.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** What the table talks about, and how long. */
export function QuestionBody({ slide, texts }: SlideProps) {
  return (
    <div className={styles.question}>
      <SlideText text={slide.text} />
      {slide.minutes === null ? null : <p className={styles.quiet}>{texts.slides.minutes(slide.minutes)}</p>}
    </div>
  )
}
