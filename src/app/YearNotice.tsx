import { useTexts } from '../i18n/use-texts'
import { chooseYear } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import styles from './MisreadNotice.module.css'

/** Says on every screen that figures of another year than the latest are shown, with the way back. */
export function YearNotice() {
  const words = useTexts().years
  const { year, view } = useScene()
  if (year === null || view.page === 'present' || view.page === 'embed') return null
  return (
    <div className={styles.notice} role="status">
      <p>{words.notice(year)}</p>
      <Button onClick={() => chooseYear(null)}>{words.latest}</Button>
    </div>
  )
}
