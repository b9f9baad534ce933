import { originalOf } from '../../domain/scene'
import { findVoice } from '../../domain/voices'
import { marked } from '../../export/quote-words'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** Somebody speaks: large and quiet, with who it is beneath. */
export function QuoteBody({ slide, scene: { area, atlas, view }, texts }: SlideProps) {
  const found = view.place === null ? null : findVoice(atlas.areas, view.place)
  if (!found) return <p className={parts.quiet}>{texts.slides.chooseQuote}</p>
  const { voice } = found
  const original = area ? originalOf(area, atlas) : null
  return (
    <figure className={parts.voice} data-dense={voice.text.length > 120 || undefined}>
      <blockquote>
        <p>{marked(voice.text, atlas.language)}</p>
      </blockquote>
      <figcaption>
        {voice.speakers.map(({ name, role }) => (
          <span key={name}>
            <strong>{name}</strong>, {role}
          </span>
        ))}
        {voice.speakers.length === 0 ? <span>{texts.interview.writer}</span> : null}
        {original ? <small>{texts.slides.translated}</small> : null}
      </figcaption>
      <SlideText text={slide.text} />
    </figure>
  )
}
