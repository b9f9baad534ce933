import type { ReactNode } from 'react'
import styles from './Section.module.css'

/** A part of a panel under a heading and a hairline; `aside` stands small beside the heading. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside ? <p>{aside}</p> : null}
      </header>
      {children}
    </section>
  )
}
