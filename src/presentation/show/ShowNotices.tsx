// What the one who presents has to know about the other window, in a sentence.
import { ExternalLink } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useAllTexts } from '../../i18n/use-texts'
import { useShow } from '../../state/show'
import { Button } from '../../ui/Button'
import { addressOfStage } from './open-window'
import styles from './ShowNotices.module.css'
import type { ShowControl } from './use-show-control'

/** In the room: small, away with the next slide or a click, so that no slide has to share the screen for long. */
export function ShowNotices({ control, slide }: { control: ShowControl; slide: number }) {
  const words = useAllTexts().show
  const isGone = useShow(({ partner }) => partner === 'gone')
  const [missedAt, setMissedAt] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the moment that it goes counts, at whichever slide
  useEffect(() => setMissedAt(isGone ? slide : null), [isGone])
  return (
    <div role="status" className={styles.place}>
      {isGone && missedAt === slide ? (
        <div className={styles.notice}>
          <p>{words.partner.presenterGone}</p>
          <Button onClick={() => setMissedAt(null)}>{words.close}</Button>
        </div>
      ) : null}
      {control.isBlocked ? <Blocked stage="presenter" onClose={() => control.setBlocked(false)} /> : null}
    </div>
  )
}

/** The browser let no window open: the same by hand. */
export function Blocked({ stage, onClose }: { stage: 'show' | 'presenter'; onClose(): void }) {
  const words = useAllTexts().show
  return (
    <div className={styles.notice}>
      <p>{words.blocked}</p>
      <a href={addressOfStage(stage)} target="_blank" rel="noreferrer" onClick={onClose}>
        <ExternalLink size={18} strokeWidth={1.5} aria-hidden="true" />
        {stage === 'presenter' ? words.openPresenter : words.openRoom}
      </a>
      <Button onClick={onClose}>{words.close}</Button>
    </div>
  )
}
