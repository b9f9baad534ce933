import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** The maker's own words and nothing else. */
export function TextBody({ slide }: SlideProps) {
  return <SlideText text={slide.text} />
}
