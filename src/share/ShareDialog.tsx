// What is on screen, for others: a link, a code for the room, and the map for another website.
import { useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { addressOf, leadsOthers } from '../state/sync'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { CopyField } from './CopyField'
import { EmbedPart } from './EmbedPart'
import styles from './ShareDialog.module.css'
import { ViewCode } from './ViewCode'

export function ShareDialog({ onClose }: { onClose(): void }) {
  const texts = useTexts()
  const words = texts.share
  const view = useStore(state => state.view)
  // As it was when the dialog was opened, so that the code does not change under a camera.
  const [link] = useState(() => addressOf(view))
  const mayShare = typeof navigator.share === 'function' && leadsOthers(link)
  return (
    <Dialog title={words.title} closeWord={words.close} onClose={onClose}>
      <section className={styles.part}>
        <CopyField label={words.link} text={link} copy={words.copy} copied={words.copied} />
        {mayShare ? <Button onClick={() => void navigator.share({ title: document.title, url: link }).catch(() => {})}>{words.native}</Button> : null}
      </section>
      <section className={styles.part}>
        {leadsOthers(link) ? <p>{words.forRoom}</p> : null}
        <ViewCode link={link} />
      </section>
      {view.page === 'map' && leadsOthers(link) ? <EmbedPart view={view} /> : null}
    </Dialog>
  )
}
