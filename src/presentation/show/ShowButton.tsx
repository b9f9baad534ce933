import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../ui/Icon'
import styles from './ShowButton.module.css'

type Props = {
  children: string
  icon: LucideIcon | 'black' | 'white'
  /** For what is on or off. */
  isOn?: boolean
  /** The one that is used most. */
  isMain?: boolean
  isDisabled?: boolean
  onClick(): void
}

/** A button of the show. After a click of the mouse it gives the keyboard back, so that Space is a step again and not the same button. */
export function ShowButton({ children, icon, isOn, isMain = false, isDisabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isOn}
      data-main={isMain || undefined}
      aria-disabled={isDisabled || undefined}
      onClick={event => {
        if (event.detail > 0) event.currentTarget.blur()
        if (!isDisabled) onClick()
      }}
    >
      {typeof icon === 'string' ? <i data-swatch={icon} aria-hidden="true" /> : <Icon of={icon} />}
      {children}
    </button>
  )
}
