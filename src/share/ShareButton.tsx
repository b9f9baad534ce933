// The way to share what is on screen. What opens is loaded when it is asked for.
import { Share2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { Icon } from '../ui/Icon'
import { PartBoundary } from '../ui/PartBoundary'
import styles from './ShareButton.module.css'

const ShareDialog = lazy(() => import('./ShareDialog').then(module => ({ default: module.ShareDialog })))

export function ShareButton() {
  const texts = useTexts()
  const words = texts.share
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={Share2} />
        {words.button}
      </button>
      {isOpen ? (
        <div className={styles.opened}>
          <PartBoundary sentence={texts.failed.part} reload={texts.failed.reload}>
            <Suspense fallback={null}>
              <ShareDialog onClose={() => setOpen(false)} />
            </Suspense>
          </PartBoundary>
        </div>
      ) : null}
    </>
  )
}
