import styles from './Header.module.css'

/** Our mark: a sheet of the atlas with one place on it. */
export function Wordmark() {
  return (
    <>
      <svg viewBox="0 0 24 24" className={styles.mark} aria-hidden="true" focusable="false">
        <path d="M3.5 4.5 9 3l6 2 5.5-1.5v16L15 21l-6-2-5.5 1.5z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
        <circle cx="13.2" cy="11.4" r="3.4" className={styles.place} />
      </svg>
      <span className={styles.name}>Focusatlas</span>
    </>
  )
}
