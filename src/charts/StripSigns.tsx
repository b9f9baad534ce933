// Signs on a strip that are more than one stroke. `em` is the size of the text in pixels.
import styles from './DistributionStrip.module.css'

type Band = { at(percent: number): number; y: number; em: number }

/** 5–95 % thin, 25–75 % thick, a notch at the middle. */
export function StripBand({ at, y, em }: Band) {
  return (
    <>
      <rect className={styles.band} fillOpacity={0.32} x={at(5)} y={y - 0.18 * em} width={at(95) - at(5)} height={0.36 * em} />
      <rect className={styles.band} fillOpacity={0.5} x={at(25)} y={y - 0.42 * em} width={at(75) - at(25)} height={0.84 * em} />
      <path className={styles.middle} strokeWidth={2} d={`M${at(50)},${y - 0.42 * em}v${0.84 * em}`} />
    </>
  )
}

/** A broken line with a flag. */
export function GoalSign({ x, y, em }: { x: number; y: number; em: number }) {
  return (
    <>
      <path className={styles.goal} d={`M${x},${y + 0.9 * em}V${y - 1.1 * em}`} />
      <path className={styles.flag} d={`M${x},${y - 1.15 * em}l${0.72 * em},${0.26 * em}l${-0.72 * em},${0.26 * em}z`} />
    </>
  )
}
