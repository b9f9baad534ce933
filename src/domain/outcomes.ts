// The outcomes that people claim in the interviews, one row a figure.
import type { Area, Outcome } from './atlas'
import { findingsOf } from './findings'

export type ClaimedOutcome = {
  /** The id of the highlight that tells it; several figures may share one. */
  highlight: string
  area: Area
  title: string
  /** Null where the interview tells of a result without a figure. */
  figure: Outcome | null
  speaker: string | null
  /** The page on which the chapter begins. */
  page: number
}

/** Every result of the areas: a row for each of its figures, or one without a figure. */
export function claimedOutcomes(areas: readonly Area[]): ClaimedOutcome[] {
  return findingsOf(areas).flatMap(finding => {
    if (finding.kind !== 'result') return []
    const { area, highlight } = finding
    const figures = highlight.figures.length > 0 ? highlight.figures : [null]
    return figures.map(figure => ({ highlight: highlight.id, area, title: highlight.title, figure, speaker: highlight.speaker, page: area.page }))
  })
}

export const outcomeColumns = ['metric', 'before', 'after', 'period', 'area', 'speaker', 'page'] as const
export type OutcomeColumn = (typeof outcomeColumns)[number]

function cellOf(outcome: ClaimedOutcome, column: OutcomeColumn): string | number | null {
  switch (column) {
    case 'metric':
      return outcome.figure?.metric ?? outcome.title
    case 'before':
      return outcome.figure?.from ?? null
    case 'after':
      return outcome.figure?.value ?? null
    case 'period':
      return outcome.figure?.period ?? null
    case 'area':
      return outcome.area.name
    case 'speaker':
      return outcome.speaker
    case 'page':
      return outcome.page
  }
}

/** The outcomes by one column; what has nothing there comes last either way, and equals keep their order. */
export function sortOutcomes(outcomes: readonly ClaimedOutcome[], column: OutcomeColumn, isDescending: boolean, locale: string): ClaimedOutcome[] {
  const sign = isDescending ? -1 : 1
  return [...outcomes].sort((one, other) => {
    const [a, b] = [cellOf(one, column), cellOf(other, column)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale))
  })
}
