import { unitAndYear } from '../../domain/indicator'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** The map speaks; beside it what is measured. */
export function MapBody({ slide, scene: { indicator }, texts }: SlideProps) {
  return (
    <>
      {indicator ? (
        <p className={parts.quiet}>
          {unitAndYear(indicator)}, {texts.legend.kinds[indicator.kind]}
        </p>
      ) : null}
      <SlideText text={slide.text} />
    </>
  )
}
