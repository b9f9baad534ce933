import { Keyboard } from 'lucide-react'
import { useAllTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { useSite } from '../state/use-site'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './Help.module.css'
import { openHelp } from './help-state'
import { screenOf } from './screen-of'

/** What this screen is: in short, what you see, what you can do with it, and where the data come from. */
export function ScreenHelp({ onClose }: { onClose(): void }) {
  const { help: words, screenHelp } = useAllTexts()
  const screen = useStore(({ view }) => screenOf(view))
  const { feedback } = useSite()
  const parts = screenHelp[screen]
  return (
    <Dialog title={words.title} closeWord={words.close} onClose={onClose}>
      {(['short', 'see', 'can', 'data'] as const).map(part => (
        <section key={part} className={styles.part}>
          <h3>{words.parts[part]}</h3>
          <p>{parts[part]}</p>
        </section>
      ))}
      <div className={styles.more}>
        <Button onClick={() => openHelp('tour')}>{words.tour.start}</Button>
        <Button onClick={() => openHelp('words')}>{words.words.title}</Button>
        {feedback ? <a href={feedback}>{words.feedback}</a> : null}
      </div>
      <p className={styles.keys}>
        <Keyboard size={18} strokeWidth={1.5} aria-hidden="true" /> {words.keys}
      </p>
    </Dialog>
  )
}
