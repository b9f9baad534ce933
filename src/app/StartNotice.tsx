import { firstWords } from '../i18n/first-words'
import { useStore } from '../state/store'
import { Button } from '../ui/Button'
import styles from './MisreadNotice.module.css'
import { sentenceOf } from './use-atlas'

/** Above a page that was written beforehand and cannot be taken over yet: what does not come, and what can be done all the same. `error` is null while it is only late. */
export function StartNotice({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const words = firstWords[useStore(({ view }) => view.language)]
  if (error === null)
    return (
      <div className={styles.notice} role="status">
        <p>{words.late}</p>
      </div>
    )
  return (
    <div className={styles.notice} role="alert">
      <div>
        <h2 className={styles.title}>{words.title}</h2>
        <p>
          {sentenceOf(error, words)} {words.readable}
        </p>
      </div>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  )
}
