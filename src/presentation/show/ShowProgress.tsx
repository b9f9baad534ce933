import { useAllTexts } from '../../i18n/use-texts'
import styles from './ShowProgress.module.css'

/** A thin line along the bottom edge: how far the presentation is. The slide says its number, the bar and screen readers the rest. */
export function ShowProgress({ slide, count }: { slide: number; count: number }) {
  const words = useAllTexts().show
  return (
    <div
      role="progressbar"
      aria-label={words.progress}
      aria-valuemin={1}
      aria-valuenow={slide}
      aria-valuemax={count}
      aria-valuetext={words.position(slide, count)}
      className={styles.line}
    >
      <div style={{ width: `${(slide / count) * 100}%` }} />
    </div>
  )
}
