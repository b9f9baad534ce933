import { useTexts } from '../i18n/use-texts'
import { leadsOthers } from '../state/sync'
import { QrCode } from '../ui/QrCode'
import styles from './ViewCode.module.css'

/** A link for the room: a large code, and the address under it for whoever types. */
export function ViewCode({ link }: { link: string }) {
  const words = useTexts().share
  // A telephone cannot open what lies on this computer.
  if (!leadsOthers(link)) return <p>{words.onlyHere}</p>
  return (
    <figure className={styles.code}>
      <div className={styles.square}>
        <QrCode text={link} label={words.code} />
      </div>
      <figcaption>{link}</figcaption>
    </figure>
  )
}
