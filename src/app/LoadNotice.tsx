import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './MisreadNotice.module.css'

/** Says that a file did not come after the first ones; what is there goes on. */
export function LoadNotice({ sentence, onRetry }: { sentence: string; onRetry(): void }) {
  const texts = useTexts()
  return (
    <div className={styles.notice} role="alert">
      <p>{sentence}</p>
      <Button onClick={onRetry}>{texts.failed.retry}</Button>
    </div>
  )
}
