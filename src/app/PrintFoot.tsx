import { longDate } from '../export/citation'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { addressOf } from '../state/sync'
import { useMedia } from '../ui/use-media'
import styles from './PrintFoot.module.css'

/** At the end of every screen on paper: what it is, whose figures and outlines it shows, and where it is found. */
export function PrintFoot() {
  const texts = useTexts()
  // Words for a date take a while to make, which nobody who does not print should wait for.
  const isPrinted = useMedia('print')
  const view = useStore(state => state.view)
  return (
    <footer className={styles.foot} data-page={view.page} aria-hidden="true">
      <p>
        <strong>{texts.title}</strong>
        {isPrinted ? `, ${longDate(new Date(), texts.locale)}. ${addressOf(view)}` : null}
      </p>
      <p>
        {texts.foot.publication}. {texts.map.attribution}. {texts.foot.notGovernment}
      </p>
    </footer>
  )
}
