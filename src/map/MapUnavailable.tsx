import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './MapView.module.css'

/** What stands in the map's place when it cannot be drawn, and why. */
export function MapUnavailable({ words, onRetry }: { words: { title: string; text: string }; onRetry(): void }) {
  const texts = useTexts()
  return (
    <div className={styles.unavailable} role="status">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Button onClick={onRetry}>{texts.map.retry}</Button>
    </div>
  )
}
