import { describe, expect, test } from 'vitest'
import { type PlacedLine, type QuoteLayout, quoteLayout, quoteShapes } from '../../src/export/quote-layout'
import { evenLines, fitQuote, voiceWidth } from '../../src/export/quote-lines'
import { quoteNamed, quotesIn } from './quote-card-support'

type Edges = { left: number; right: number; top: number; bottom: number }
const edges = ({ x, y, width, size, anchor }: PlacedLine): Edges => {
  const left = anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.28 }
}
const apart = (one: Edges, other: Edges) => one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top

/** What stands beyond the frame, over the map or over another line. */
function faults({ lines, width, height, map, rule, mark }: QuoteLayout): string[] {
  const mapEdges = { left: map.x, right: map.x + map.width, top: map.y, bottom: map.y + map.height }
  const markEdges = { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }
  return lines.flatMap((line, index) => {
    const at = edges(line)
    // A face that does not come is replaced by one that may be a tenth wider.
    const isOutside = at.left < 20 || at.left + (at.right - at.left) * 1.1 > width - 20 || at.top < 20 || at.bottom > height - 20
    const overLine = lines.slice(index + 1).some(other => !apart(at, edges(other)))
    const overRule = at.top < rule && at.bottom > rule
    const overMark = !apart(at, markEdges)
    const overMap = !apart(at, mapEdges)
    return isOutside || overLine || overRule || overMark || overMap ? [`${line.kind}: ${line.text}`] : []
  })
}
const cases = quoteShapes.flatMap(shape => (['nl', 'en'] as const).map(language => ({ shape, language })))

describe.each(cases)('a $shape card in $language', ({ shape, language }) => {
  const laidOut = quotesIn(language).map(quote => ({ ...quote, layout: quoteLayout(quote.words, shape) }))

  test('is there for each of the 68 voices', () => {
    expect(laidOut).toHaveLength(68)
  })

  test('keeps each voice inside its frame, off the map and off itself', () => {
    expect(laidOut.flatMap(({ id, layout }) => faults(layout).map(fault => `${id}: ${fault}`))).toEqual([])
  })

  test('has each voice letter for letter between quotation marks', () => {
    expect(laidOut.map(({ layout }) => layout.quote.lines.join(' ').slice(1, -1))).toEqual(laidOut.map(({ voice }) => voice.text))
    expect(laidOut.filter(({ layout }) => !/^(“[^“”]+”|‘[^‘]+’)$/.test(layout.quote.lines.join(' '))).map(({ id }) => id)).toEqual([])
  })

  test('can be read from afar, and gives a short voice more size than a long one', () => {
    const bySize = laidOut.toSorted((one, other) => one.voice.text.length - other.voice.text.length).map(({ layout }) => layout.quote.size)
    expect(Math.min(...bySize)).toBeGreaterThanOrEqual(36)
    expect(bySize[0]).toBeGreaterThan(70)
    expect(bySize[0]).toBeGreaterThan((bySize.at(-1) ?? 0) * 1.4)
  })
})

test('a text of a thousand letters still stands inside the frame', () => {
  const { words } = quoteNamed('utrecht-overvecht-quote-1')
  const layout = quoteLayout({ ...words, text: `“${'Wat kan er wel? '.repeat(63).trim()}”` }, 'wide')
  expect(faults(layout)).toEqual([])
})

test('a word without an end is cut, and no letter of it is lost', () => {
  const word = 'a'.repeat(400)
  const { lines, size } = fitQuote(word, 800, 250, 84)
  expect(lines.join('')).toBe(word)
  for (const line of lines) expect(voiceWidth(line, size)).toBeLessThanOrEqual(800)
})

test('no last word stands alone where the lines can be about as long as each other', () => {
  const lines = evenLines('Wij gaan op zoek naar mensen die', 520, 40)
  expect(lines).toEqual(['Wij gaan op zoek', 'naar mensen die'])
})

test('the opening mark hangs in the margin, so that the letters stand below each other', () => {
  const { quote, lines, margin } = quoteLayout(quoteNamed('amsterdam-zuidoost-quote-1').words, 'wide')
  const [first, second] = lines.filter(({ kind }) => kind === 'quote')
  expect((first?.x ?? 0) + voiceWidth('“', quote.size)).toBeCloseTo(margin)
  expect(second?.x).toBe(margin)
})
