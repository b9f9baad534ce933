import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type Props = { word: string; about: string; isOpen?: boolean; children: ReactNode }

/** Something more, behind a word; `about` tells a screen reader of what, where the same word stands many times. */
export function Disclosure({ word, about, isOpen = false, children }: Props) {
  return (
    <details className={styles.disclosure} open={isOpen || undefined}>
      <summary>
        {word}
        <span className="visually-hidden">: {about}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
