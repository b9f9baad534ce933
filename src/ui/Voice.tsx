import type { ReactNode } from 'react'
import styles from './Voice.module.css'

type Props = { text: string; language: string; speaker: string; role?: string | undefined; large?: boolean; children?: ReactNode }

/** Somebody speaks: in the serif, large and quiet, with who it is small beneath. */
export function Voice({ text, language, speaker, role, large = false, children }: Props) {
  return (
    <figure className={large ? styles.large : styles.voice}>
      <blockquote lang={language}>
        <p>{language === 'nl' ? `“${text}”` : `‘${text}’`}</p>
      </blockquote>
      <figcaption>
        <strong>{speaker}</strong>
        {role ? `, ${role}` : ''}
      </figcaption>
      {children}
    </figure>
  )
}
