import { useTexts } from '../i18n/use-texts'
import styles from './Attribution.module.css'

/** Whose ground and figures the map shows; on a small map behind one word. */
export function Attribution({ isFolded, isOnline, added = [] }: { isFolded: boolean; isOnline: boolean; added?: readonly string[] }) {
  const texts = useTexts()
  const sentence = [texts.map.attribution, ...(isOnline ? [texts.map.attributionOnline] : []), ...added].join(' · ')
  if (!isFolded) return <p className={styles.attribution}>{sentence}</p>
  return (
    <details className={styles.attribution}>
      <summary>{texts.map.attributionLabel}</summary>
      <p>{sentence}</p>
    </details>
  )
}
