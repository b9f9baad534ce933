import type { View } from '../../domain/view'
import { longDate } from '../../export/citation'
import { useAllTexts } from '../../i18n/use-texts'
import { addressOf, leadsOthers } from '../../state/sync'
import { QrCode } from '../../ui/QrCode'
import styles from './Sheet.module.css'

/** At the foot of every sheet: what it is, where it comes from, and a code with the link to the very view. */
export function SheetFoot({ name, source, view }: { name: string; source: string; view: View }) {
  const texts = useAllTexts()
  const link = addressOf(view)
  return (
    <footer className={styles.foot}>
      {leadsOthers(link) ? (
        <div className={styles.code}>
          <QrCode text={link} label={texts.paper.code(name)} />
        </div>
      ) : null}
      <div>
        <p>
          <strong>{name}</strong> · {texts.title}, {longDate(new Date(), texts.locale)}
          {leadsOthers(link) ? ` · ${texts.paper.where}` : null}
        </p>
        {leadsOthers(link) ? <p>{link}</p> : null}
        <p>{source}</p>
      </div>
    </footer>
  )
}
