import type { CSSProperties } from 'react'

type Shape = 'circle' | 'square' | 'triangle' | 'diamond'
type Props = { shape: Shape; colour: string; radius?: number; x?: number; y?: number; style?: CSSProperties }

const paths: Record<Exclude<Shape, 'circle'>, string> = {
  square: 'M-0.9-0.9H0.9V0.9H-0.9Z',
  triangle: 'M0-1.15L1.1 0.85H-1.1Z',
  diamond: 'M0-1.25L1.1 0L0 1.25L-1.1 0Z',
}

/** The sign of a compared area inside an SVG, `radius` pixels around `x`, `y`. */
export function MarkShape({ shape, colour, radius = 6, x = 0, y = 0 }: Props) {
  if (shape === 'circle') return <circle cx={x} cy={y} r={radius} fill={colour} />
  return <path d={paths[shape]} fill={colour} transform={`translate(${x} ${y}) scale(${radius})`} />
}

/** The same sign standing in text. */
export function MarkSign({ shape, colour }: { shape: Shape; colour: string }) {
  return (
    <svg viewBox="-8 -8 16 16" width="1em" height="1em" aria-hidden="true" style={{ verticalAlign: '-0.12em' }}>
      <MarkShape shape={shape} colour={colour} />
    </svg>
  )
}
