import { useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './NewVersion.module.css'
import { useOffline } from './offline-state'

/** Says that a newer version is there; it comes when the visitor wants it. */
export function NewVersion() {
  const words = useTexts().offline
  const { newVersion } = useOffline()
  const [isLater, setLater] = useState(false)
  if (newVersion === 'none' || isLater) return null
  const refresh = () => void import('./keep-offline').then(module => module.refresh())
  return (
    <aside className={styles.notice} aria-label={words.newVersion}>
      <p role="status">{newVersion === 'waiting' ? words.waiting : words.active}</p>
      <Button onClick={refresh}>{words.refresh}</Button>
      <Button onClick={() => setLater(true)}>{words.later}</Button>
    </aside>
  )
}
