import { Info } from 'lucide-react'
import { Icon } from './Icon'
import styles from './NoteLine.module.css'

/** A remark beside something printed: what is odd about it. */
export function NoteLine({ label, text }: { label: string; text: string }) {
  return (
    <p className={styles.note}>
      <Icon of={Info} size={15} />
      <span>
        <strong>{label}: </strong>
        {text}
      </span>
    </p>
  )
}
