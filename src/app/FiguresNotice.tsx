import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './MisreadNotice.module.css'

/** Says that the tables of figures did not come; everything else goes on. */
export function FiguresNotice({ sentence, onRetry }: { sentence: string; onRetry(): void }) {
  const texts = useTexts()
  return (
    <div className={styles.notice} role="alert">
      <p>
        {texts.legend.failed} {sentence}
      </p>
      <Button onClick={onRetry}>{texts.failed.retry}</Button>
    </div>
  )
}
