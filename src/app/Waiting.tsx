import { useTexts } from '../i18n/use-texts'
import styles from './Waiting.module.css'

/** Stands where the content will be while its file or its code is on the way, so that a screen reader always finds a main part. */
export function Waiting() {
  const texts = useTexts()
  return (
    <main className={styles.waiting} aria-busy>
      <p role="status">{texts.loading}</p>
    </main>
  )
}
