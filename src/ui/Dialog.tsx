import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'
import { Icon } from './Icon'

type Props = { title: string; closeWord: string; children: ReactNode; onClose(): void }

/** A sheet over the page: the browser holds the focus in it, Escape and a click beside it close it, and the focus returns. */
export function Dialog({ title, closeWord, children, onClose }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={event => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.header}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            <Icon of={X} />
            {closeWord}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
