import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon'

type Props = { children: ReactNode; icon?: LucideIcon; floats?: boolean; label?: string; onClick(): void }

/** A button with a word; `floats` where it lies over the map. */
export function Button({ children, icon, floats = false, label, onClick }: Props) {
  return (
    <button type="button" className={floats ? styles.floating : styles.button} aria-label={label} onClick={onClick}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </button>
  )
}
