// Three steps outwards: the area, the rest of its municipality, the country. The jump between them is the border.
import type { ComparedMark } from '../domain/palette'
import { MarkShape } from '../ui/MarkShape'
import { linear } from './linear'
import styles from './RingPlot.module.css'

type Step = { name: string; value: number | null; text: string }

const [width, height] = [260, 120]
const columns = [42, 130, 218]

export function RingPlot({ steps, extent, mark, title }: { steps: readonly Step[]; extent: readonly [number, number]; mark: ComparedMark; title: string }) {
  const y = linear(extent, [height - 38, 24])
  const points = steps.map((step, index) => ({ ...step, x: columns[index] ?? 0, y: step.value === null ? null : y(step.value) }))
  const drawn = points.filter((point): point is typeof point & { y: number } => point.y !== null)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.ring} role="img" aria-label={title}>
      <polyline points={drawn.map(point => `${point.x},${point.y}`).join(' ')} className={styles.line} />
      {drawn.map((point, index) => (
        <g key={point.name}>
          {index === 0 ? <MarkShape {...mark} x={point.x} y={point.y} radius={6} /> : <circle cx={point.x} cy={point.y} r={4} className={styles.dot} />}
          <text x={point.x} y={point.y - 10} className={styles.value}>
            {point.text}
          </text>
        </g>
      ))}
      {points.map(point => (
        <text key={point.name} x={point.x} y={height - 6} className={styles.name}>
          {point.name}
        </text>
      ))}
    </svg>
  )
}
