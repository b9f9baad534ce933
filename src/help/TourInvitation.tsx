import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './Help.module.css'
import { openHelp } from './help-state'
import { rememberTour, useIsTourOffered } from './tour-memory'

/** Offers the walk once, above the text, where nothing lies under it. */
export function TourInvitation() {
  const words = useTexts().help.tour
  if (!useIsTourOffered()) return null
  const answer = (isWanted: boolean) => {
    rememberTour()
    if (isWanted) openHelp('tour')
  }
  return (
    <aside className={styles.invitation} aria-label={words.title} data-invitation>
      <p>{words.invitation}</p>
      <Button onClick={() => answer(true)}>{words.start}</Button>
      <Button onClick={() => answer(false)}>{words.no}</Button>
    </aside>
  )
}
