import { useId } from 'react'
import styles from './AgeBars.module.css'
import { linear } from './linear'
import { textWidth } from './strip-layout'
import { useSize } from './use-size'

export type AgeGroup = { label: string; value: number | null; country: number | null }

type Props = {
  title: string
  summary: string
  groups: readonly AgeGroup[]
  names: { area: string; country: string }
  missing: string
  format(value: number): string
}

/** Age groups as bars from nought: the area thick, the country thin beneath it, each with its number at the end. */
export function AgeBars({ title, summary, groups, names, missing, format }: Props) {
  const id = useId()
  const { width, textSize: em, ruler } = useSize()
  const written = (value: number | null) => (value === null ? missing : format(value))
  const left = Math.ceil(Math.max(...groups.map(({ label }) => textWidth(label, em))) + 0.6 * em)
  const end = Math.max(...groups.flatMap(({ value, country }) => [textWidth(written(value), em), textWidth(written(country), em)]))
  const most = Math.max(1, ...groups.flatMap(({ value, country }) => [value ?? 0, country ?? 0]))
  const x = linear([0, most], [left, Math.max(left + 20, width - end - 0.8 * em)])
  const besideArea = textWidth(names.area, em) + 3 * em
  const isKeyWide = besideArea + 1.3 * em + textWidth(names.country, em) > width
  const [keyX, keyY] = isKeyWide ? [0, 1.4 * em] : [besideArea, 0]
  const top = 2.2 * em + keyY
  const step = 2.9 * em
  const height = Math.ceil(top + groups.length * step)
  return (
    <div className={styles.bars}>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}summary`}>
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}summary`}>{summary}</desc>
        <rect className={styles.area} x={0} y={0.2 * em} width={0.9 * em} height={0.9 * em} />
        <text className={styles.strong} x={1.3 * em} y={em}>
          {names.area}
        </text>
        <rect className={styles.country} x={keyX} y={keyY + 0.45 * em} width={0.9 * em} height={0.4 * em} />
        <text className={styles.quiet} x={keyX + 1.3 * em} y={keyY + em}>
          {names.country}
        </text>
        {groups.map(({ label, value, country }, index) => {
          const y = top + index * step
          return (
            <g key={label} data-mark="group">
              <text className={styles.quiet} x={left - 0.6 * em} y={y + 0.95 * em} textAnchor="end">
                {label}
              </text>
              <Bar kind="area" from={left} to={x(value ?? 0)} y={y + 0.1 * em} height={1.1 * em} />
              <text className={styles.strong} x={x(value ?? 0) + 0.4 * em} y={y + 0.65 * em} dy="0.35em">
                {written(value)}
              </text>
              <Bar kind="country" from={left} to={x(country ?? 0)} y={y + 1.45 * em} height={0.4 * em} />
              <text className={styles.quiet} x={x(country ?? 0) + 0.4 * em} y={y + 1.65 * em} dy="0.35em">
                {written(country)}
              </text>
            </g>
          )
        })}
        <path className={styles.axis} d={`M${left},${top - 0.3 * em}V${height - 0.3 * em}`} />
      </svg>
    </div>
  )
}

type BarProps = { kind: 'area' | 'country'; from: number; to: number; y: number; height: number }

function Bar({ kind, from, to, y, height }: BarProps) {
  return <rect data-mark={kind} className={styles[kind]} x={from} y={y} width={Math.max(0, to - from)} height={height} />
}
