import styles from './StripKey.module.css'

type Words = { label: string; area: string; district: string; benchmark: string; band: string; middle: string }

/** What the marks on a strip mean, once for all strips. */
export function StripKey({ words }: { words: Words }) {
  return (
    <ul className={styles.key} aria-label={words.label}>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={styles.area} cx="7" cy="7" r="6" />
        </svg>
        {words.area}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={styles.dot} cx="7" cy="7" r="3.5" />
        </svg>
        {words.district}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path className={styles.tick} d="M7,0v14" />
        </svg>
        {words.benchmark}
      </li>
      <li className={styles.wide}>
        <svg viewBox="0 0 40 14" aria-hidden="true">
          <path className={styles.axis} d="M0,7h40" />
          <rect className={styles.band} fillOpacity={0.32} x="4" y="4.5" width="32" height="5" />
          <rect className={styles.band} fillOpacity={0.5} x="11" y="1.5" width="18" height="11" />
          <path className={styles.middle} d="M19,1.5v11" />
        </svg>
        <span>
          {words.band} {words.middle}
        </span>
      </li>
    </ul>
  )
}
