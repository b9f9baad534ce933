import { useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './Help.module.css'
import { openHelp } from './help-state'
import { mayOfferTour, rememberTour } from './tour-memory'

/** Offers the walk once, in the text, where nothing lies under it. */
export function TourInvitation() {
  const words = useTexts().help.tour
  const [isOffered, setOffered] = useState(mayOfferTour)
  if (!isOffered) return null
  const answer = (isWanted: boolean) => {
    rememberTour()
    setOffered(false)
    if (isWanted) openHelp('tour')
  }
  return (
    <aside className={styles.invitation} aria-label={words.title}>
      <p>{words.invitation}</p>
      <Button onClick={() => answer(true)}>{words.start}</Button>
      <Button onClick={() => answer(false)}>{words.no}</Button>
    </aside>
  )
}
