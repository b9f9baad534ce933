import type { ReactNode } from 'react'
import styles from './TextPage.module.css'

type Props = { id?: string | undefined; title: string; intro: string; children: ReactNode }

/** A page to read: its title, what it is about, and sections below each other in one column. */
export function TextPage({ id, title, intro, children }: Props) {
  return (
    <article className={styles.page} id={id}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{intro}</p>
      </header>
      {children}
    </article>
  )
}
