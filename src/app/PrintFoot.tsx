import { longDate } from '../export/citation'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { addressOf } from '../state/sync'
import { useIsLive } from '../ui/use-is-live'
import styles from './PrintFoot.module.css'

/** At the end of every screen on paper: what it is, whose figures and outlines it shows, and where it is found. */
export function PrintFoot() {
  const texts = useTexts()
  const isLive = useIsLive()
  const view = useStore(state => state.view)
  return (
    <footer className={styles.foot} data-page={view.page} aria-hidden="true">
      <p>
        <strong>{texts.title}</strong>
        {isLive ? `, ${longDate(new Date(), texts.locale)}. ${addressOf(view)}` : null}
      </p>
      <p>
        {texts.foot.publication}. {texts.map.attribution}. {texts.foot.notGovernment}
      </p>
    </footer>
  )
}
