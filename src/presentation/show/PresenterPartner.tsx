// Whether the room sees this: in a sentence, with the way to open the screen for the room where it is not there.
import { MonitorUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useAllTexts } from '../../i18n/use-texts'
import { useShow } from '../../state/show'
import { Button } from '../../ui/Button'
import styles from './PresenterPartner.module.css'
import { Blocked } from './ShowNotices'
import type { ShowControl } from './use-show-control'

/** The other window needs a moment to answer before it is missed. */
const firstAnswer = 1500

export function PresenterPartner({ control }: { control: ShowControl }) {
  const words = useAllTexts().show
  const partner = useShow(state => state.partner)
  const [hasWaited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), firstAnswer)
    return () => clearTimeout(timer)
  }, [])
  const isMissed = partner === 'gone' || (partner === 'never' && hasWaited)
  const sentence = { there: words.partner.inStep, gone: words.partner.roomGone, never: hasWaited ? words.partner.noRoom : '' }[partner]
  return (
    <div className={styles.partner} data-missed={isMissed || undefined}>
      <p role="status">{sentence}</p>
      {isMissed ? (
        <Button icon={MonitorUp} onClick={() => control.run('presenter')}>
          {words.openRoom}
        </Button>
      ) : null}
      {control.isBlocked ? <Blocked stage="show" onClose={() => control.setBlocked(false)} /> : null}
    </div>
  )
}
