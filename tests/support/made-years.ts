// Made-up earlier years on top of the published figures, for tests alone: no such year is published.
import type { Break } from '../../src/domain/figures'
import { publishedText } from './published'

type File = 'values.csv' | 'area-values.csv'

const earlier = [
  { year: 2012, shift: -6 },
  { year: 2016, shift: -3 },
]

/** A table of values with two made-up earlier years of loneliness in every place: lower by 6 and by 3 than in 2020. */
export function valuesWithYears(file: File = 'values.csv'): string {
  const published = publishedText(file)
  const rows = published
    .trim()
    .split('\n')
    .map(line => line.split(','))
    .filter(([, , indicator, , value]) => indicator === 'lonely' && value !== '')
  const made = earlier.flatMap(({ year, shift }) =>
    rows.map(([level, code, indicator, , value]) => [level, code, indicator, year, (Number(value) + shift).toFixed(1)].join(',')),
  )
  return `${published}${made.join('\n')}\n`
}

/** A made-up break in Breda Noord. */
export const madeBreaks: readonly Break[] = [
  { indicator: 'lonely', area: 'breda-noord', year: 2016, kind: 'ground', text: 'Het gebied is sinds 2016 ruimer getekend.' },
]
