import type { LucideIcon } from 'lucide-react'

/** One icon of the set, in the line width of the design; always beside a word, so hidden from screen readers. */
export function Icon({ of: Drawing, size = 18 }: { of: LucideIcon; size?: number }) {
  return <Drawing size={`calc(${size}px * var(--scale))`} strokeWidth={1.5} aria-hidden="true" focusable="false" />
}
