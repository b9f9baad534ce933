import { lessonsFor } from '../../domain/lessons'
import { capital } from '../../domain/sentences'
import lists from './SlideLists.module.css'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** What others learned, with who says so. */
export function LessonsBody({ slide, scene, texts }: SlideProps) {
  const lessons = lessonsFor(scene)
  if (lessons.length === 0) return <p className={parts.quiet}>{texts.slides.nothingHere}</p>
  return (
    <>
      <ul className={lists.lessons}>
        {lessons.map(({ area, highlight, theme }) => (
          <li key={highlight.id}>
            <small>
              {area.name} · {capital(texts.themes[theme], texts.locale)}
            </small>
            <h3>{highlight.title}</h3>
            <p>{highlight.text}</p>
            {highlight.speaker ? <small>{texts.interview.saidBy(highlight.speaker)}</small> : null}
          </li>
        ))}
      </ul>
      <SlideText text={slide.text} />
    </>
  )
}
