import { unitAndYear } from '../../domain/indicator'
import styles from './Slide.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** The map speaks; beside it what is measured. */
export function MapBody({ slide, scene: { indicator }, texts }: SlideProps) {
  return (
    <>
      {indicator ? (
        <p className={styles.quiet}>
          {unitAndYear(indicator)}, {texts.legend.kinds[indicator.kind]}
        </p>
      ) : null}
      <SlideText text={slide.text} />
    </>
  )
}
