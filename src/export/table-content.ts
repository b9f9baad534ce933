// What a table is once it becomes a file: plain words and numbers, the same for every format.
import type { Indicator } from '../domain/indicator'
import type { AllTexts } from '../i18n/nl-later'

/** One column of a file. `id` is for programs, `heading` says all for people; a stacking takes three columns. */
export type ContentColumn = { id: string; label: string; detail: string; theme: string; decimals: number }

export type ContentValue = number | string | null

/** One place; `part` is what it lies in, or nothing. `values` are in the order of the columns, null where there is none. */
export type ContentRow = { code: string; level: keyof AllTexts['table']['file']['levels']; name: string; part: string; values: readonly ContentValue[] }

export type TableContent = {
  title: string
  kind: 'areas' | 'districts'
  language: string
  columns: readonly ContentColumn[]
  rows: readonly ContentRow[]
  /** The indicators behind the columns, with all that is known about them. */
  indicators: readonly Indicator[]
  citation: string
  link: string
  texts: Pick<AllTexts, 'locale' | 'table' | 'legend'>
}

/** The sources of the indicators, each once. */
export const sourcesOf = (content: TableContent) => [...new Set(content.indicators.map(indicator => indicator.source))]

/** 'Eenzaam (% van de volwassenen, 2020, modelschatting)'. */
export const fullHeading = ({ label, detail }: ContentColumn) => (detail ? `${label} (${detail})` : label)
