import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './CitationLine.module.css'

/** A line to quote the table by. Where the browser does not let us copy, the line is selected instead. */
export function CitationLine({ citation }: { citation: string }) {
  const words = useAllTexts().table.cite
  const line = useRef<HTMLParagraphElement>(null)
  const [copied, setCopied] = useState<{ citation: string; message: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      setCopied({ citation, message: words.copied })
    } catch {
      if (line.current) window.getSelection()?.selectAllChildren(line.current)
      setCopied({ citation, message: words.notCopied })
    }
  }
  return (
    <div className={styles.cite}>
      <p>{words.line}</p>
      <p ref={line} className={styles.line}>
        {citation}
      </p>
      <div className={styles.copy}>
        <Button icon={Copy} onClick={copy}>
          {words.copy}
        </Button>
        <p role="status">{copied?.citation === citation ? copied.message : ''}</p>
      </div>
    </div>
  )
}
