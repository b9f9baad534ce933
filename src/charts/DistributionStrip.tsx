import { useId } from 'react'
import styles from './DistributionStrip.module.css'
import { GoalSign, StripBand } from './StripSigns'
import { dodge, leaderPath, placeLabels, stripScale, textWidth } from './strip-layout'
import { useSize } from './use-size'

/** Between two labels, in sizes of the text. */
const gap = 0.8

export type StripMark = { value: number; label: string }
/** What stands below the strip with a word; the gap between two is the same everywhere. */
function benchmarksOf(props: Pick<Props, 'municipality' | 'country' | 'goal'>, width: number, em: number) {
  const marks = (['municipality', 'country', 'goal'] as const).flatMap(name => {
    const mark = props[name]
    return mark ? [{ value: mark.value, label: mark.label, name }] : []
  })
  const needed = marks.reduce((sum, { label }) => sum + textWidth(label, em), 0) + (marks.length - 1) * gap * em
  const brief = needed > width ? props.goal?.brief : undefined
  return marks.map(mark => (mark.name === 'goal' && brief !== undefined ? { ...mark, label: brief } : mark))
}

export type StripDot = { code: string; value: number; label: string }

type Props = {
  title: string
  /** The strip in a sentence, for whoever does not see it. */
  summary: string
  /** The 0th, 5th … 100th percentile of what the band shows, or null where only the places beside it are known. */
  percentiles: readonly number[] | null
  /** The values of other places, as small notches where there is no band. */
  others?: readonly number[]
  /** The lowest and highest number on the axis. */
  extent: readonly [number, number]
  scale?: 'linear' | 'log'
  area: StripMark | null
  municipality: StripMark | null
  country: StripMark | null
  /** What somebody wants the place to reach; `brief` is for where the label does not fit beside the others. */
  goal?: (StripMark & { brief: string }) | null
  districts: readonly StripDot[]
  /** The code of the dot that is pointed at, here or elsewhere. */
  highlighted?: string | null
  onPoint?(code: string | null): void
  format(value: number): string
}

/**
 * Where a place stands among many: a calm band (5–95 % thin, 25–75 % thick, a notch at the middle), the place itself as a
 * large dot, its parts as small open dots, and labelled ticks for what it is set beside; a goal is a broken line with a flag.
 */
export function DistributionStrip(props: Props) {
  const { title, summary, percentiles, others = [], extent, scale: kind = 'linear', area, districts, highlighted, onPoint, format } = props
  const id = useId()
  const { width, textSize: em, ruler } = useSize()
  const [first, last] = stripScale(kind, extent, [0, 1]).ends
  const gutter = (value: number) => textWidth(format(value), em) + 0.8 * em
  const left = Math.ceil(gutter(first))
  // However little room there is, the axis runs from left to right.
  const range = [left, Math.max(left + 20, Math.floor(width - gutter(last)))] as const
  const scale = stripScale(kind, extent, range)

  const bandY = 2 * em
  const dotSize = 0.56 * em
  const lanes = dodge(
    districts.map(dot => scale.at(dot.value)),
    dotSize + 1,
    3,
  )
  const lanesTop = bandY + 1.02 * em
  const lanesBottom = lanesTop + Math.max(0, ...lanes) * dotSize + 0.4 * em
  const labelY = lanesBottom + 1.35 * em
  const benchmarks = benchmarksOf(props, width, em)
  const middles = placeLabels(
    benchmarks.map(({ value, label }) => ({ at: scale.at(value), width: textWidth(label, em) })),
    [0, width],
    gap * em,
  )
  const height = Math.ceil(labelY + 0.4 * em)
  const areaX = area ? scale.at(area.value) : 0
  const areaHalf = area ? textWidth(area.label, em) / 2 : 0

  return (
    <div className={styles.strip}>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}summary`}>
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}summary`}>{summary}</desc>
        <g className={styles.ends}>
          <text x={range[0] - 0.8 * em} y={bandY} dy="0.35em" textAnchor="end">
            {format(first)}
          </text>
          <text x={range[1] + 0.8 * em} y={bandY} dy="0.35em">
            {format(last)}
          </text>
        </g>
        <path className={styles.axis} d={`M${range[0]},${bandY}H${range[1]}`} />
        {scale.steps.map(step => (
          <path key={step} className={styles.axis} d={`M${scale.at(step)},${bandY - 0.3 * em}v${0.6 * em}`} />
        ))}
        {percentiles ? <StripBand at={percent => scale.at(percentiles[percent / 5] ?? 0)} y={bandY} em={em} /> : null}
        {others.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same value, and nothing else tells them apart
          <path key={index} data-mark="other" className={styles.other} d={`M${scale.at(value)},${bandY - 0.42 * em}v${0.84 * em}`} />
        ))}
        {benchmarks.map(({ name, value, label }, index) => (
          <g key={name} data-mark={name}>
            <path
              className={styles.leader}
              d={leaderPath(scale.at(value), middles[index] ?? 0, textWidth(label, em), [bandY, lanesBottom, labelY - 0.95 * em])}
            />
            {name === 'goal' ? (
              <GoalSign x={scale.at(value)} y={bandY} em={em} />
            ) : (
              <path className={styles.tick} d={`M${scale.at(value)},${bandY - 0.62 * em}v${1.24 * em}`} />
            )}
            <text className={styles.label} x={middles[index]} y={labelY} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {districts.map((dot, index) => (
          <circle
            key={dot.code}
            data-mark="district"
            className={styles.dot}
            data-highlighted={dot.code === highlighted || undefined}
            cx={scale.at(dot.value)}
            cy={lanesTop + (lanes[index] ?? 0) * dotSize}
            r={dotSize / 2}
            onPointerEnter={() => onPoint?.(dot.code)}
            onPointerLeave={() => onPoint?.(null)}
          >
            <title>{dot.label}</title>
          </circle>
        ))}
        {area ? (
          <g data-mark="area">
            <circle className={styles.area} cx={areaX} cy={bandY} r={0.54 * em} />
            <text className={styles.areaLabel} x={Math.max(areaHalf, Math.min(width - areaHalf, areaX))} y={0.95 * em} textAnchor="middle">
              {area.label}
            </text>
          </g>
        ) : null}
      </svg>
    </div>
  )
}
