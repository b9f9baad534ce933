import type { ReactNode } from 'react'
import type { View } from '../domain/view'
import { useStore } from '../state/store'
import { linkTo } from '../state/sync'

type Props = {
  to: Partial<View>
  onFollow(): void
  children: ReactNode
  className?: string | undefined
  label?: string
  page?: string
  current?: boolean
  onPoint?: ((isOver: boolean) => void) | undefined
}

/** A true link to another view: opens in a new tab when asked to, else changes the choices without loading a page. */
export function ViewLink({ to, onFollow, children, className, label, page, current, onPoint }: Props) {
  const view = useStore(state => state.view)
  return (
    <a
      href={linkTo({ ...view, ...to })}
      className={className}
      aria-label={label}
      data-page={page}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
    </a>
  )
}
