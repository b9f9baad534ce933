// Values on one axis: a sign a place, benchmarks as ticks. The values themselves stand in the table around it.
import type { ComparedMark } from '../domain/palette'
import { MarkShape } from '../ui/MarkShape'
import styles from './DotAxis.module.css'
import { linear } from './linear'

type Tick = { value: number | null; kind: 'country' | 'municipality' }
/** `goal` is what somebody wants the place to reach. */
type Dot = { id: string; value: number | null; goal?: number | null; mark: ComparedMark }

const width = 300
const height = 30

export function DotAxis({ extent, ticks, dots }: { extent: readonly [number, number]; ticks: readonly Tick[]; dots: readonly Dot[] }) {
  const x = linear(extent, [10, width - 10])
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.axis} aria-hidden="true">
      <line x1={10} x2={width - 10} y1={height / 2} y2={height / 2} className={styles.line} />
      {ticks.map(({ value, kind }) =>
        value === null ? null : (
          <line
            key={`${kind}${value}`}
            x1={x(value)}
            x2={x(value)}
            y1={kind === 'country' ? 3 : 9}
            y2={height - (kind === 'country' ? 3 : 9)}
            className={styles[kind]}
          />
        ),
      )}
      {dots.map(({ id, goal, mark }) =>
        goal === null || goal === undefined ? null : (
          <path key={id} data-mark="goal" className={styles.goal} style={{ stroke: mark.colour }} d={`M${x(goal)},${height - 2}V2l8,3l-8,3`} />
        ),
      )}
      {dots.map(({ id, value, mark }) => (value === null ? null : <MarkShape key={id} {...mark} x={x(value)} y={height / 2} radius={6.5} />))}
    </svg>
  )
}
