import { useTexts } from '../i18n/use-texts'
import styles from './Attribution.module.css'

/** Whose ground and figures the map shows; on a small map behind one word. */
export function Attribution({ isFolded, isOnline }: { isFolded: boolean; isOnline: boolean }) {
  const texts = useTexts()
  const sentence = `${texts.map.attribution}${isOnline ? ` · ${texts.map.attributionOnline}` : ''}`
  if (!isFolded) return <p className={styles.attribution}>{sentence}</p>
  return (
    <details className={styles.attribution}>
      <summary>{texts.map.attributionLabel}</summary>
      <p>{sentence}</p>
    </details>
  )
}
