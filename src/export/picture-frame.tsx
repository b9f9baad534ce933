// The sheet of a picture: title above, legend and drawing, and below where it all comes from.
import type { ReactNode } from 'react'
import type { PictureColours } from './picture-colours'
import { clean, textWidth, wrapText } from './picture-text'

export type PictureWords = {
  title: string
  /** What is measured, or the sentence of a chart. */
  subtitle: string
  /** What colours, circles and lines stand for: small, below the legend. */
  notes?: string | undefined
  /** Source, year and kind; attribution; anything else that belongs below, each on its own line. */
  foot: readonly string[]
  /** The full address of the view. */
  link: string
  /** Focusatlas, and when it was made. */
  maker: string
  language: string
}

/** Something drawn with its upper left corner at 0, 0. */
export type Part = { height: number; element: ReactNode }

type Props = { words: PictureWords; width: number; colours: PictureColours; legend?: Part | null; body: Part }

export const fontFamily = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Arial, sans-serif"
export const margin = 36
const sizes = { title: 30, subtitle: 17, foot: 12.5 }

type Line = { text: string; y: number }

function stack(texts: readonly string[], from: number, width: number, size: number, leading: number, isBold = false): { lines: Line[]; end: number } {
  const lines = texts.flatMap(text => wrapText(clean(text), width, size, isBold)).map((text, index) => ({ text, y: from + size + index * size * leading }))
  return { lines, end: from + lines.length * size * leading }
}

export function PictureFrame({ words, width, colours, legend, body }: Props) {
  const inner = width - margin * 2
  const title = stack([words.title], margin - 6, inner, sizes.title, 1.15, true)
  const subtitle = stack([words.subtitle], title.end + 6, inner, sizes.subtitle, 1.4)
  const legendTop = subtitle.end + (legend ? 16 : 4)
  const notesTop = legendTop + (legend ? legend.height + 4 : 0)
  const notes = words.notes ? stack([words.notes], notesTop, inner, sizes.foot, 1.4) : { lines: [], end: notesTop }
  const bodyTop = notes.end + 14
  const rule = bodyTop + body.height + 18
  const foot = stack(words.foot, rule + 8, inner, sizes.foot, 1.5)
  // The maker stands at the end of the link's line, or on a line of its own where the link is long.
  const isLong = textWidth(words.link, sizes.foot) + textWidth(words.maker, sizes.foot) + 24 > inner
  const maker = stack(isLong ? [words.link, ' '] : [words.link], foot.end, inner, sizes.foot, 1.5)
  const height = Math.ceil(maker.end + margin - 12)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={words.language}
      fontFamily={fontFamily}
      fontSize={sizes.foot}
      fill={colours.ink}
    >
      <title>{clean(words.title)}</title>
      <desc>{clean([words.subtitle, words.notes ?? '', ...words.foot, words.link].join(' '))}</desc>
      <rect width={width} height={height} fill={colours.paper} />
      {title.lines.map(line => (
        <text key={line.y} x={margin} y={line.y} fontSize={sizes.title} fontWeight={650} letterSpacing={-0.3}>
          {line.text}
        </text>
      ))}
      {subtitle.lines.map(line => (
        <text key={line.y} x={margin} y={line.y} fontSize={sizes.subtitle} fill={colours['ink-second']}>
          {line.text}
        </text>
      ))}
      <g fill={colours['ink-second']}>
        {notes.lines.map(line => (
          <text key={line.y} x={margin} y={line.y}>
            {line.text}
          </text>
        ))}
      </g>
      {legend ? <g transform={`translate(${margin} ${legendTop})`}>{legend.element}</g> : null}
      <g transform={`translate(${margin} ${bodyTop})`}>{body.element}</g>
      <line x1={margin} x2={width - margin} y1={rule} y2={rule} stroke={colours.hairline} />
      <g fill={colours['ink-second']}>
        {[...foot.lines, ...maker.lines].map(line => (
          <text key={line.y} x={margin} y={line.y}>
            {line.text}
          </text>
        ))}
        <text x={isLong ? margin : width - margin} y={maker.lines.at(-1)?.y} textAnchor={isLong ? 'start' : 'end'}>
          {clean(words.maker)}
        </text>
      </g>
    </svg>
  )
}
