// A quote as a card: somebody speaks, large and quiet, and where that is on the map.
import type { ReactElement } from 'react'
import type { Area } from '../domain/atlas'
import type { PictureColours } from './picture-colours'
import { fontFamily } from './picture-frame'
import type { Shapes } from './picture-projection'
import { clean } from './picture-text'
import { PictureWordmark } from './picture-wordmark'
import { voiceFamily } from './quote-font'
import { type LineKind, type QuoteShape, quoteLayout } from './quote-layout'
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
      <PictureWordmark at={layout.wordmark} name={words.maker} colours={colours} />
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
