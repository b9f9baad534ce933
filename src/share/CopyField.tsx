import { useRef, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './ShareDialog.module.css'

type Props = { label: string; text: string; copy: string; copied: string; lines?: number }

/** A text to copy: by the button, or by hand where the browser does not let us. */
export function CopyField({ label, text, copy, copied, lines = 1 }: Props) {
  const words = useTexts().share
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid(words.notCopied)
    }
  }
  return (
    <div className={styles.copy}>
      <label>
        <span>{label}</span>
        <textarea ref={field} readOnly rows={lines} value={text} onFocus={event => event.target.select()} />
      </label>
      <Button onClick={onCopy}>{copy}</Button>
      <p role="status">{said}</p>
    </div>
  )
}
