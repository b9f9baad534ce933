// A quote as a card: somebody speaks, large and quiet, and where that is on the map.
import type { ReactElement } from 'react'
import type { Area } from '../domain/atlas'
import type { PictureColours } from './picture-colours'
import { fontFamily } from './picture-frame'
import type { Shapes } from './picture-projection'
import { clean } from './picture-text'
import { voiceFamily } from './quote-font'
import { type LineKind, type QuoteLayout, type QuoteShape, quoteLayout } from './quote-layout'
import { QuotePlace } from './quote-place'
import type { QuoteWords } from './quote-words'

export type QuoteCard = {
  words: QuoteWords
  shape: QuoteShape
  colours: PictureColours
  areas: readonly Area[]
  area: Area
  /** The provinces, or null where they did not come: then only the areas stand on the map. */
  land: Shapes | null
}

const tones: Record<LineKind, { colour: keyof PictureColours; weight: number }> = {
  quote: { colour: 'ink', weight: 400 },
  name: { colour: 'ink', weight: 600 },
  role: { colour: 'ink-second', weight: 400 },
  remark: { colour: 'ink-second', weight: 400 },
  nr: { colour: 'paper', weight: 600 },
  area: { colour: 'ink', weight: 650 },
  place: { colour: 'ink-second', weight: 400 },
  foot: { colour: 'ink-second', weight: 400 },
}

/** Our mark and name, as in the header of the app. */
function Wordmark({ at, name, colours }: { at: QuoteLayout['wordmark']; name: string; colours: PictureColours }) {
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <g transform="translate(0 -14.5) scale(1.15)">
        <path d="M3.5 4.5 9 3l6 2 5.5-1.5v16L15 21l-6-2-5.5 1.5z" fill="none" stroke={colours.ink} strokeWidth={1.5} strokeLinejoin="round" />
        <circle cx={13.2} cy={11.4} r={3.4} fill={colours.chosen} />
      </g>
      <text x={34} y={7} fontSize={20} fontWeight={650} letterSpacing={-0.2} fill={colours.ink}>
        {name}
      </text>
    </g>
  )
}

/** The drawing of a card; every text on it is text, whatever it holds. */
export function quoteCard({ words, shape, colours, areas, area, land }: QuoteCard): ReactElement {
  const layout = quoteLayout(words, shape)
  const { width, height, disc, mark } = layout
  const speakers = words.speakers.map(({ name, role, organisation }) => [name, role, organisation].filter(Boolean).join(', ')).join('; ')
  const described = [
    words.text,
    `${speakers}.`,
    `${words.area}, ${words.place}.`,
    ...words.remarks.map(remark => `${remark}.`),
    words.source,
    words.foundAt,
    words.link,
  ]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" lang={words.language} fontFamily={fontFamily}>
      <title>{clean(words.title)}</title>
      <desc>{clean(described.filter(Boolean).join(' '))}</desc>
      <rect width={width} height={height} fill={colours.paper} />
      <QuotePlace box={layout.map} areas={areas} area={area} land={land} colours={colours} />
      <circle cx={disc.x} cy={disc.y} r={disc.radius} fill={colours.chosen} />
      <Wordmark at={layout.wordmark} name={words.maker} colours={colours} />
      <rect {...mark} fill={colours.chosen} />
      <line x1={layout.margin} x2={width - layout.margin} y1={layout.rule} y2={layout.rule} stroke={colours.hairline} />
      {layout.lines.map(({ kind, text, x, y, size, anchor }) => (
        <text
          key={`${kind} ${x} ${y}`}
          data-kind={kind}
          x={x}
          y={y}
          fontSize={size}
          fontWeight={tones[kind].weight}
          fill={colours[tones[kind].colour]}
          textAnchor={anchor}
          fontFamily={kind === 'quote' ? voiceFamily : undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
