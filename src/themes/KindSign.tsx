import type { FindingKind } from '../domain/themes'

/** One sign a kind, apart by shape and not by colour; drawn within 12 by 12. */
const shapes: Record<FindingKind, React.ReactNode> = {
  ambition: <path d="M6 0.6L11.4 10.6H0.6Z" />,
  lesson: <circle cx="6" cy="6" r="4.6" />,
  initiative: <rect x="1.7" y="1.7" width="8.6" height="8.6" />,
  result: <path d="M6 0.4L11.6 6L6 11.6L0.4 6Z" />,
  obstacle: <path d="M1.6 3.2L3.2 1.6L6 4.4L8.8 1.6L10.4 3.2L7.6 6L10.4 8.8L8.8 10.4L6 7.6L3.2 10.4L1.6 8.8L4.4 6Z" />,
}

/** The sign of a kind; `size` in ems. Says nothing to a screen reader: the words beside it do. */
export function KindSign({ kind, size = 0.8 }: { kind: FindingKind; size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={`${size}em`} height={`${size}em`} fill="currentColor" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}
