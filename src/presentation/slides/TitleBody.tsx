import { longDate } from '../../export/citation'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** Who and where, and the day of the meeting. */
export function TitleBody({ slide, scene: { area }, deck, texts }: SlideProps) {
  return (
    <>
      {area ? <p className={parts.lead}>{texts.slides.inMunicipality(area.municipality.name, area.province)}</p> : null}
      {deck.meeting ? <p className={parts.lead}>{longDate(new Date(`${deck.meeting}T12:00`), texts.locale)}</p> : null}
      <SlideText text={slide.text} />
    </>
  )
}
