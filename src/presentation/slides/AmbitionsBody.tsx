import { capital } from '../../domain/sentences'
import { formatList } from '../../lib/format'
import lists from './SlideLists.module.css'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** What an area wants, as it was printed, or what all areas want on a theme under our headings. */
export function AmbitionsBody({ slide, scene: { area, theme }, texts }: SlideProps) {
  if (!area && !theme) return <p className={parts.quiet}>{texts.slides.chooseArea}</p>
  const items = area
    ? area.ambitions.map(({ id, text, themes }) => ({
        id,
        text,
        small: capital(
          formatList(
            themes.map(name => texts.themes[name]),
            texts.locale,
          ),
          texts.locale,
        ),
      }))
    : (theme?.aims ?? []).map(({ id, title, ambitions }) => ({
        id,
        text: title,
        small: texts.slides.ready.aim('', ambitions.length).replace(/^- +\(|\)$/g, ''),
      }))
  const length = items.reduce((sum, { text }) => sum + text.length, 0)
  return (
    <>
      <ol className={lists.ambitions} data-dense={length > 330 || items.length > 5 || undefined} data-airy={(length < 230 && items.length < 4) || undefined}>
        {items.map(({ id, text, small }) => (
          <li key={id}>
            <p>{text}</p>
            <small>{small}</small>
          </li>
        ))}
      </ol>
      <SlideText text={slide.text} />
    </>
  )
}
