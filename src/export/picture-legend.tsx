// The legend of a picture of the map: each class with its borders and colour, the marks, no data, and how the classes came about.
import type { Choropleth } from '../domain/choropleth'
import { countryCode } from '../domain/figures'
import { noDataColour } from '../domain/palette'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { formatDifference, formatFigure } from '../lib/format-figure'
import { sourceOfBreaks } from './break-source'
import type { PictureColours } from './picture-colours'
import type { Part } from './picture-frame'
import { textWidth, wrapText } from './picture-text'

/** A class: from its lower border up to its upper one; null at the open ends. */
export type LegendEntry = { colour: string; from: number | null; to: number | null; label: string }

const barWidth = 560
const barHeight = 18
const rowHeight = 19
const size = 13.5

/** How the number that is classed is written: a value, or a difference with its sign. */
export const writerOf =
  ({ indicator, classification }: Choropleth, texts: Pick<Texts, 'locale'>) =>
  (value: number) =>
    classification.method === 'diverging' ? formatDifference(value, indicator, texts.locale) : formatFigure(value, indicator, texts.locale)

/** Just the classes of the map, from low to high. */
export function legendEntries(choropleth: Choropleth, texts: Texts): LegendEntry[] {
  const { breaks, colours } = choropleth.classification
  const [write, words] = [writerOf(choropleth, texts), texts.legend]
  return colours.map((colour, index) => {
    const [from, to] = [breaks[index - 1] ?? null, breaks[index] ?? null]
    if (from === null) return { colour, from, to, label: to === null ? words.allInOne : words.below(write(to)) }
    return { colour, from, to, label: to === null ? words.above(write(from)) : words.class(write(from), write(to)) }
  })
}

/** How the classes were cut, in a sentence or two. */
export function methodSentence({ view }: Scene, { indicator }: Choropleth, texts: Texts): string {
  const words = texts.legend
  if (view.method === 'diverging') return words.fromDifference(words.benchmarks[view.benchmark])
  const named = texts.download.picture.method(words.methods[view.method])
  return `${named} ${sourceOfBreaks(indicator, view, texts)}`
}

/** Classes are equally wide in a picture, so that every border can be read; within a class a mark stands to scale. */
export function placeOnBar(value: number, { classification: { breaks }, extent }: Choropleth): number {
  const ends = [Math.min(extent[0], breaks[0] ?? extent[0]), ...breaks, Math.max(extent[1], breaks.at(-1) ?? extent[1])]
  const held = Math.min(ends.at(-1) ?? value, Math.max(ends[0] ?? value, value))
  const index = breaks.filter(border => held >= border).length
  const [low, high] = [ends[index] ?? 0, ends[index + 1] ?? 0]
  return (index + (high > low ? (held - low) / (high - low) : 0.5)) / (breaks.length + 1)
}

type LegendMark = { name: string; value: number; isChosen: boolean }

function marksOf(scene: Scene, choropleth: Choropleth, texts: Texts): LegendMark[] {
  const { area, view } = scene
  const words = texts.download.picture
  const mark = (name: string, code: string, isChosen = false) => {
    const value = choropleth.numberAt(code)
    return value === null ? [] : [{ name: `${name} ${writerOf(choropleth, texts)(value)}`, value, isChosen }]
  }
  const chosen = area ? mark(area.name, area.id, true) : []
  if (view.method === 'diverging') return [{ name: words.noDifference(texts.legend.benchmarks[view.benchmark]), value: 0, isChosen: false }, ...chosen]
  return [...mark(words.countryMark, countryCode), ...chosen]
}

/** A mark's word stands right of its tick, or left of it past the middle; in the first row where nothing is in its way. */
function rowsOf(marks: readonly LegendMark[], choropleth: Choropleth) {
  const taken: [number, number][][] = []
  return marks.map(mark => {
    const x = placeOnBar(mark.value, choropleth) * barWidth
    const [width, isLeft] = [textWidth(mark.name, size, mark.isChosen) + 12, x > barWidth / 2]
    const [from, to] = isLeft ? [x - width, x + 4] : [x - 4, x + width]
    const free = [0, 1, 2].find(row => !(taken[row] ?? []).some(([left, right]) => from < right && to > left)) ?? 2
    taken[free] = [...(taken[free] ?? []), [from, to]]
    return { ...mark, x, isLeft, row: free }
  })
}

export function choroplethLegend(scene: Scene, choropleth: Choropleth, texts: Texts, width: number, colours: PictureColours): Part {
  const entries = legendEntries(choropleth, texts)
  const [step, write] = [barWidth / entries.length, writerOf(choropleth, texts)]
  const marks = rowsOf(marksOf(scene, choropleth, texts), choropleth)
  const barTop = (Math.max(-1, ...marks.map(({ row }) => row)) + 1) * rowHeight + 2
  const method = wrapText(methodSentence(scene, choropleth, texts), width, 12.5)
  const methodTop = barTop + barHeight + 40
  const element = (
    <g fontSize={size}>
      {entries.map((entry, index) => (
        <rect key={entry.label} x={index * step} y={barTop} width={step} height={barHeight} fill={entry.colour} data-class={index}>
          <title>{entry.label}</title>
        </rect>
      ))}
      <rect x={0} y={barTop} width={barWidth} height={barHeight} fill="none" stroke={colours.ink} strokeWidth={0.8} />
      {entries.slice(1).map(({ label, from }, index) => (
        <g key={label}>
          <line x1={(index + 1) * step} x2={(index + 1) * step} y1={barTop} y2={barTop + barHeight + 5} stroke={colours.ink} strokeWidth={0.8} />
          <text x={(index + 1) * step} y={barTop + barHeight + 19} textAnchor="middle">
            {from === null ? '' : write(from)}
          </text>
        </g>
      ))}
      {entries.length === 1 ? <text y={barTop + barHeight + 19}>{entries[0]?.label}</text> : null}
      {marks.map(({ name, x, isLeft, row, isChosen }) => {
        const colour = isChosen ? colours.chosen : colours.ink
        const base = barTop - row * rowHeight - 7
        return (
          <g key={name} fill={colour}>
            <line x1={x} x2={x} y1={base - 10} y2={barTop + barHeight} stroke={colours.paper} strokeWidth={4} />
            <line x1={x} x2={x} y1={base - 10} y2={barTop + barHeight} stroke={colour} strokeWidth={2} />
            <text x={x + (isLeft ? -6 : 6)} y={base} textAnchor={isLeft ? 'end' : 'start'} fontWeight={isChosen ? 600 : 500}>
              {name}
            </text>
          </g>
        )
      })}
      <rect x={barWidth + 28} y={barTop} width={38} height={barHeight} fill={colours.surface} />
      <rect x={barWidth + 28} y={barTop} width={38} height={barHeight} fill="url(#no-data)" stroke={noDataColour} strokeWidth={0.8} />
      <text x={barWidth + 74} y={barTop + barHeight - 4}>
        {texts.legend.noData}
      </text>
      <g fontSize={12.5} fill={colours['ink-second']}>
        {method.map((line, index) => (
          <text key={line} y={methodTop + index * 17}>
            {line}
          </text>
        ))}
      </g>
    </g>
  )
  return { height: methodTop + (method.length - 1) * 17 + 2, element }
}
