// Counts as circles by their surface, and the legend that says how large a circle is how many.
import type { Texts } from '../i18n/nl'
import { formatNumber } from '../lib/format'
import type { PictureColours } from './picture-colours'
import type { Part } from './picture-frame'

/** Pixels of the largest circle in a picture. */
const largest = 42

export type CirclePaint = { fill: string; fillOpacity: number; stroke: string }

/** The radius of a count against the largest one drawn; no least size, so that every surface tells the truth. */
export const circleRadius = (value: number, most: number) => (most > 0 ? largest * Math.sqrt(Math.max(0, value) / most) : 0)

/** Three round numbers below the largest: about the whole, a quarter and a twentieth. */
export function circleSteps(most: number): number[] {
  const round = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value))
    return ([5, 2, 1].find(step => step * power <= value) ?? 1) * power
  }
  return most > 0 ? [...new Set([most, most / 4, most / 20].map(round))].filter(value => value >= 1) : []
}

/** `paint` as the circles on the map have it. */
export function circleLegend(most: number, paint: CirclePaint, texts: Texts, colours: PictureColours): Part {
  const steps = circleSteps(most).map(value => ({ value, radius: circleRadius(value, most) }))
  const height = (steps[0]?.radius ?? 0) * 2
  const starts = steps.map((_, index) => steps.slice(0, index).reduce((sum, { radius }) => sum + radius * 2 + 96, 0))
  const element = (
    <g fontSize={13.5}>
      {steps.map(({ value, radius }, index) => (
        <g key={value} transform={`translate(${(starts[index] ?? 0) + radius + 1} ${height / 2})`}>
          <circle r={radius} {...paint} />
          <text x={radius + 8} y={5}>
            {formatNumber(value, texts.locale)}
          </text>
        </g>
      ))}
      <text y={height + 24} fontSize={12.5} fill={colours['ink-second']}>
        {texts.legend.circles}
      </text>
    </g>
  )
  return { height: height + 26, element }
}
