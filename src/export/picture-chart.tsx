// The picture of a chart: the drawing as it stands on the page, on a sheet with its words.
import type { ReactElement } from 'react'
import type { PictureColours } from './picture-colours'
import { margin, type Part, PictureFrame, type PictureWords } from './picture-frame'
import { clean, textWidth, wrapText } from './picture-text'

/** What a mark of the chart stands for: its shape, and its colour by the name of the token. */
export type ChartLegendEntry = { label: string; tone: 'chosen' | 'ink' | 'edge'; shape: 'dot' | 'ring' | 'tick' | 'band' }

const least = 640
/** How much larger than on the page a chart stands in its picture. */
const grow = 1.4

function Key({ shape, colour, paper }: { shape: ChartLegendEntry['shape']; colour: string; paper: string }) {
  if (shape === 'tick') return <line x1={8} x2={8} y1={-7} y2={7} stroke={colour} strokeWidth={2} />
  if (shape === 'dot') return <circle cx={8} r={6.5} fill={colour} />
  if (shape === 'ring') return <circle cx={8} r={4} fill={paper} stroke={colour} strokeWidth={1.4} />
  return (
    <g fill={colour}>
      <rect y={-2.5} width={40} height={5} fillOpacity={0.32} />
      <rect x={9} y={-6} width={22} height={12} fillOpacity={0.5} />
      <line x1={18} x2={18} y1={-6} y2={6} stroke={paper} strokeWidth={2} />
    </g>
  )
}

const legendSize = 13.5
const lineHeight = 19

/** Entries side by side, on as many lines as they need; long ones go on below. */
export function chartLegend(entries: readonly ChartLegendEntry[], width: number, colours: PictureColours): Part | null {
  if (entries.length === 0) return null
  let [x, y] = [0, 0]
  const placed = entries.map(entry => {
    const indent = entry.shape === 'band' ? 50 : 24
    const lines = wrapText(clean(entry.label), width - indent, legendSize)
    const length = indent + Math.max(...lines.map(line => textWidth(line, legendSize))) + 24
    if (x > 0 && x + length > width + 24) [x, y] = [0, y + lineHeight + 4]
    const at = { entry, indent, lines, left: x, top: y + 9 }
    x += length
    y += (lines.length - 1) * lineHeight
    return at
  })
  const element = (
    <g fontSize={legendSize} fill={colours['ink-second']}>
      {placed.map(({ entry, indent, lines, left, top }) => (
        <g key={entry.label} transform={`translate(${left} ${top})`}>
          <Key shape={entry.shape} colour={colours[entry.tone]} paper={colours.paper} />
          {lines.map((line, index) => (
            <text key={line} x={indent} y={4.5 + index * lineHeight}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
  return { height: y + lineHeight, element }
}

type ChartPicture = { words: PictureWords; colours: PictureColours; legend: readonly ChartLegendEntry[]; width: number; height: number }

/** The sheet with an empty place for the drawing; `placeDrawing` puts it in. */
export function chartPicture({ words, colours, legend, width, height }: ChartPicture): ReactElement {
  const sheet = Math.max(least, Math.ceil(width * grow) + margin * 2)
  const scale = (sheet - margin * 2) / width
  const element = <g data-place="chart" transform={`translate(0 6) scale(${scale})`} />
  return (
    <PictureFrame
      words={words}
      width={sheet}
      colours={colours}
      legend={chartLegend(legend, sheet - margin * 2, colours)}
      body={{ height: height * scale + 12, element }}
    />
  )
}

/** Puts the drawing in its place on the sheet. */
export function placeDrawing(sheet: SVGSVGElement, drawing: SVGSVGElement): void {
  const place = sheet.querySelector('[data-place="chart"]')
  place?.removeAttribute('data-place')
  place?.append(sheet.ownerDocument.importNode(drawing, true))
}
