// What the live map shows, as a picture while the page is printed: WebGL itself prints blank.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import styles from './PrintPicture.module.css'

type Props = {
  /** Draws once more and answers what was drawn, as an address that holds the picture itself. */
  draw(): string
}

export function PrintPicture({ draw }: Props) {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    // The page is laid out for paper as soon as these return, so nothing may wait.
    const before = () => flushSync(() => setPicture(draw()))
    const after = () => setPicture(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [draw])
  return picture === null ? null : <img className={styles.picture} src={picture} alt="" />
}
