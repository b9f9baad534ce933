import { useId } from 'react'
import type { ComparedMark } from '../domain/palette'
import { MarkShape } from '../ui/MarkShape'
import { type ChartTable, TableDisclosure } from './TableDisclosure'
import styles from './TrendLine.module.css'
import { piecePath, type TrendLayout, type TrendPieces, trendLayout } from './trend-layout'
import { useSize } from './use-size'

export type TrendLook = 'area' | 'municipality' | 'country' | ComparedMark
/** `word` stands at the end of the line; `pieces` hold together, between them the line is broken. */
export type TrendLineOf = { key: string; look: TrendLook; word: string; pieces: TrendPieces }
/** `after` is the last year before the break; `reason` the sentence below the chart. */
export type TrendBreak = { after: number; year: number; word: string; reason: string }

type Props = {
  /** Stands above the lines. */
  heading: string
  /** What is drawn, for whoever does not see what stands around it. */
  title: string
  /** The lines in a sentence, for whoever does not see them. */
  summary: string
  /** What the lines say. */
  sentences: readonly string[]
  /** The last one is drawn on top. */
  lines: readonly TrendLineOf[]
  years: readonly number[]
  /** The year that the rest of the page speaks of. */
  shown: number
  breaks: readonly TrendBreak[]
  table: ChartTable
  asTable: string
  format(value: number): string
}

/** A figure through the years: lines with a word at their end, broken where they may not be held together, and the reason below. */
export function TrendLine({ heading, title, summary, sentences, lines, years, shown, breaks, table, asTable, format }: Props) {
  const id = useId()
  const { width, textSize: em, ruler } = useSize()
  const height = Math.ceil(clamp(width / 5, 9 * em, 15 * em))
  const layout = trendLayout(lines, years, format, { width, textSize: em, height })
  const { x, top, bottom, left, right, ends, named } = layout
  return (
    <figure className={styles.trend} aria-labelledby={`${id}name`}>
      <p id={`${id}name`} className={styles.title}>
        {heading}
      </p>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}summary`}>
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}summary`}>{summary}</desc>
        {ends.map((value, index) => (
          <g key={value}>
            <path className={styles.axis} d={`M${left},${index === 0 ? bottom : top}H${right}`} />
            <text className={styles.quiet} x={left - 0.5 * em} y={index === 0 ? bottom : top} dy="0.35em" textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {years.map(year => (
          <path key={year} className={styles.axis} d={`M${x(year)},${bottom}v${0.35 * em}`} />
        ))}
        {named.map(year => (
          <text key={year} className={year === shown ? styles.strong : styles.quiet} x={x(year)} y={bottom + 1.4 * em} textAnchor="middle">
            {year}
          </text>
        ))}
        {onePerYear(breaks).map(({ after, year, word }) => (
          <g key={`${after}${year}${word}`} data-mark="break">
            <path className={styles.break} d={`M${(x(after) + x(year)) / 2},${0.9 * em}V${bottom}`} />
            <text className={styles.quiet} x={clamp((x(after) + x(year)) / 2, 2.5 * em, right - 2 * em)} y={0.7 * em} textAnchor="middle">
              {word}
            </text>
          </g>
        ))}
        {lines.map((line, index) => (
          <Line key={line.key} line={line} layout={layout} wordAt={layout.endsAt[index] ?? 0} em={em} shown={shown} />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {[...sentences, ...breaks.map(({ reason }) => reason)].map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
      <TableDisclosure word={asTable} title={title} table={table} />
    </figure>
  )
}

type LineProps = { line: TrendLineOf; layout: TrendLayout; wordAt: number; em: number; shown: number }

function Line({ line: { look, word, pieces }, layout, wordAt, em, shown }: LineProps) {
  const { x, y, right } = layout
  const mark = typeof look === 'string' ? null : look
  const tone = typeof look === 'string' ? look : 'compared'
  const isThin = look === 'municipality' || look === 'country'
  return (
    <g data-mark={tone}>
      {pieces.map(piece => (
        <path key={piece[0]?.year} className={styles[tone]} d={piecePath(piece, layout)} style={mark ? { stroke: mark.colour } : undefined} />
      ))}
      {pieces.flat().map(({ year, value }) => {
        const radius = (isThin ? 0.16 : 0.28) * em * (year === shown && !isThin ? 1.4 : 1)
        return mark ? (
          <MarkShape key={year} {...mark} x={x(year)} y={y(value)} radius={radius} />
        ) : (
          <circle key={year} className={styles[`${tone}Dot`]} cx={x(year)} cy={y(value)} r={radius} />
        )
      })}
      <text className={isThin ? styles.quiet : styles.strong} x={right + 0.4 * em} y={wordAt} dy="0.35em">
        {word}
      </text>
    </g>
  )
}

/** Several breaks of one year are one line. */
const onePerYear = (breaks: readonly TrendBreak[]) => breaks.filter((one, index) => breaks.findIndex(({ year }) => year === one.year) === index)

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
