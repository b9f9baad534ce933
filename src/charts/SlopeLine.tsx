import { linear } from './linear'
import styles from './SlopeLine.module.css'

type End = { value: number; label: string; word: string }

const [width, height, top] = [172, 74, 14]

/** Two values, before and after, joined by a line. The axis begins at zero, so that the slope is no steeper than the change. */
export function SlopeLine({ title, from, to }: { title: string; from: End; to: End }) {
  const y = linear([0, Math.max(from.value, to.value)], [height - 16, top])
  const ends = [
    { ...from, x: 52, anchor: 'end' as const, shift: -7 },
    { ...to, x: width - 52, anchor: 'start' as const, shift: 7 },
  ]
  return (
    <svg className={styles.slope} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {ends.map(({ word, x }) => (
        <g key={word}>
          <line className={styles.axis} x1={x} x2={x} y1={top - 8} y2={height - 16} />
          <text className={styles.word} x={x} y={height - 3} textAnchor="middle">
            {word}
          </text>
        </g>
      ))}
      <line className={styles.line} x1={52} x2={width - 52} y1={y(from.value)} y2={y(to.value)} />
      {ends.map(({ word, x, value, label, anchor, shift }) => (
        <g key={word}>
          <circle className={styles.end} cx={x} cy={y(value)} r={4} />
          <text className={styles.value} x={x + shift} y={y(value)} dy="0.35em" textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
