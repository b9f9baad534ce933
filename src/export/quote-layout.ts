// Where everything on a card stands: pure sums, so that a test can see that nothing lies outside.
import { clean, textWidth, wrapText } from './picture-text'
import { type FittedQuote, fitQuote, hang, voiceWidth } from './quote-lines'
import type { QuoteWords } from './quote-words'

export const quoteShapes = ['wide', 'square'] as const
export type QuoteShape = (typeof quoteShapes)[number]

export type LineKind = 'quote' | 'name' | 'role' | 'remark' | 'nr' | 'area' | 'place' | 'foot'
/** A line of text at its baseline; `width` as the sums know it. */
export type PlacedLine = { kind: LineKind; text: string; x: number; y: number; size: number; width: number; anchor?: 'middle' | undefined }
export type Box = { x: number; y: number; width: number; height: number }

export type QuoteLayout = {
  width: number
  height: number
  margin: number
  lines: readonly PlacedLine[]
  quote: FittedQuote
  disc: { x: number; y: number; radius: number }
  /** The short line between the quote and who says it. */
  mark: Box
  map: Box
  wordmark: { x: number; y: number }
  rule: number
}

const margin = 72
const bold: readonly LineKind[] = ['name', 'nr', 'area']
/** At 1200 pixels 15 are 24 on a screen of 1920: the least that can be read from the back of a room. */
const sizes = { name: 24, role: 19, remark: 17, nr: 21, area: 27, place: 19, foot: 15.5 }
const shapes: Record<QuoteShape, { width: number; height: number; largest: number; map: { width: number; height: number } }> = {
  wide: { width: 1200, height: 675, largest: 84, map: { width: 208, height: 246 } },
  square: { width: 1080, height: 1080, largest: 104, map: { width: 218, height: 258 } },
}
const wordmarkWidth = 132
const gap = 40

type Sized = Exclude<LineKind, 'quote'>
const widthOf = (text: string, kind: Sized, size: number = sizes[kind]) => textWidth(text, size, bold.includes(kind))

/** As few lines as fit, of about the same length. */
function evenly(text: string, width: number, kind: Sized): string[] {
  const at = (measure: number) => wrapText(text, measure, sizes[kind], bold.includes(kind))
  const longest = Math.max(...text.split(/\s+/).map(word => widthOf(word, kind)))
  for (let measure = Math.max(longest + 1, width * 0.5); measure < width; measure += sizes[kind]) {
    if (at(measure).length <= at(width).length) return at(measure)
  }
  return at(width)
}

/** Texts below each other from a height on, broken where they must. */
function stack(texts: readonly string[], kind: Sized, x: number, from: number, width: number, leading: number): { lines: PlacedLine[]; end: number } {
  const [size, step] = [sizes[kind], sizes[kind] * leading]
  const broken = texts.filter(Boolean).flatMap(text => evenly(clean(text), width, kind))
  const lines = broken.map((text, index) => ({ kind, text, x, y: from + size + index * step, size, width: widthOf(text, kind) }))
  return { lines, end: from + broken.length * step }
}

/** Two speakers stand beside each other. */
function speakersAt(words: QuoteWords, x: number, from: number, width: number): { lines: PlacedLine[]; end: number } {
  const column = (width - gap * (words.speakers.length - 1)) / words.speakers.length
  const columns = words.speakers.map(({ name, role, organisation }, index) => {
    const left = x + index * (column + gap)
    const names = stack([name], 'name', left, from, column, 1.25)
    const together = [role, organisation].filter(Boolean).join(', ')
    const roles = stack(widthOf(together, 'role') <= column ? [together] : [role, organisation], 'role', left, names.end, column, 1.35)
    return { lines: [...names.lines, ...roles.lines], end: roles.end }
  })
  const end = Math.max(...columns.map(each => each.end))
  const remarks = stack(words.remarks, 'remark', x, end + 8, width, 1.35)
  return { lines: [...columns.flatMap(each => each.lines), ...remarks.lines], end: words.remarks.length > 0 ? remarks.end : end }
}

/** The area and its municipality at the top, on two lines beside the number of the area. */
function headAt(words: QuoteWords, width: number): { lines: PlacedLine[]; end: number; disc: QuoteLayout['disc'] } {
  const disc = { x: margin + 25, y: margin - 16 + 25, radius: 25 }
  const left = margin + 66
  const room = width - left - margin - wordmarkWidth - gap
  const area = stack([words.area], 'area', left, disc.y - 30, room, 1.2)
  const place = stack([words.place], 'place', left, area.end, room, 1.3)
  const nr: PlacedLine = {
    kind: 'nr',
    text: String(words.nr),
    x: disc.x,
    y: disc.y + 7.5,
    size: sizes.nr,
    width: widthOf(String(words.nr), 'nr'),
    anchor: 'middle',
  }
  return { lines: [nr, ...area.lines, ...place.lines], end: Math.max(place.end, disc.y + disc.radius), disc }
}

/** Everything that stands on a card of a shape. */
export function quoteLayout(words: QuoteWords, shape: QuoteShape): QuoteLayout {
  const { width, height, largest, map: mapSize } = shapes[shape]
  const inner = width - margin * 2
  const head = headAt(words, width)
  const footTexts = [words.source, words.foundAt, words.link]
  const footHeight = stack(footTexts, 'foot', margin, 0, inner, 1.5).end
  const rule = height - 40 - footHeight - 14
  const foot = stack(footTexts, 'foot', margin, rule + 14, inner, 1.5)

  const column = inner - mapSize.width - gap
  const [top, bottom] = [head.end + 40, rule - 30]
  const speakersHeight = speakersAt(words, 0, 0, column).end
  const markHeight = 44
  const text = clean(words.text)
  // Beside the map where the card lies, above it where it stands; a face that stands in for ours may then be a tenth wider.
  const quoteWidth = shape === 'wide' ? column : inner - gap * 1.2
  const below = shape === 'wide' ? speakersHeight : Math.max(speakersHeight, mapSize.height - markHeight)
  const quote = fitQuote(text, quoteWidth, bottom - top - below - markHeight, largest)
  const used = quote.lines.length * quote.leading + markHeight + below
  const from = top + (bottom - top - used) * (shape === 'wide' ? 0.5 : 0.42)
  const quoteEnd = from + quote.lines.length * quote.leading
  const quoteLines = quote.lines.map((line, index): PlacedLine => {
    const x = margin - (index === 0 ? hang(line, quote.size) : 0)
    return { kind: 'quote', text: line, x, y: from + quote.size * 0.86 + index * quote.leading, size: quote.size, width: voiceWidth(line, quote.size) }
  })
  const speakers = speakersAt(words, margin, quoteEnd + markHeight, column)
  return {
    width,
    height,
    margin,
    lines: [...head.lines, ...quoteLines, ...speakers.lines, ...foot.lines],
    quote,
    disc: head.disc,
    mark: { x: margin, y: quoteEnd + 19, width: 56, height: 3 },
    map: { x: width - margin - mapSize.width, y: bottom - mapSize.height, ...mapSize },
    wordmark: { x: width - margin - wordmarkWidth, y: head.disc.y },
    rule,
  }
}
