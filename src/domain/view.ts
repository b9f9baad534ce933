// The choices of the user: everything a shared link can say.
import type { Language } from './atlas'
import type { FindingKind, PersonKind, Theme } from './themes'

export const pages = ['map', 'compare', 'themes', 'results', 'people', 'table', 'present', 'embed', 'own', 'accountability', 'accessibility'] as const
export type Page = (typeof pages)[number]

export const baseMaps = ['quiet', 'grey', 'pastel', 'standard'] as const
export type BaseMap = (typeof baseMaps)[number]

/** `system` follows the light or dark setting of the device. */
export const appearances = ['system', 'light', 'dark', 'beamer'] as const
export type Appearance = (typeof appearances)[number]

/** How values are cut into classes; `diverging` stands around a benchmark. */
export const methods = ['quantile', 'equal', 'natural', 'diverging'] as const
export type Method = (typeof methods)[number]

/** What a difference is measured against; `g4` are the four big cities, `goal` what each area set itself. */
export const benchmarks = ['netherlands', 'municipality', 'g4', 'goal'] as const
export type Benchmark = (typeof benchmarks)[number]

/** Where the breaks come from: all Dutch wijken, or the 20 areas. */
export const breakSources = ['districts', 'areas'] as const
export type BreakSource = (typeof breakSources)[number]

/** What a row of the table is. */
export const rowKinds = ['areas', 'districts'] as const
export type RowKind = (typeof rowKinds)[number]

/** What is done with a presentation: made, shown, spoken from the second screen, or put on paper. */
export const stages = ['editor', 'show', 'presenter', 'paper'] as const
export type Stage = (typeof stages)[number]

/** A column and the way it is sorted. */
export type Sorting = { column: string; descending: boolean }

export type View = {
  page: Page
  /** The id in the link, which may be of no area: `resolve` finds that out. */
  area: string | null
  /** The part of the page that the reader is at: the id of an ambition, highlight, quote, or 'figure-' and that of an indicator. */
  place: string | null
  /** The theme that is open, or null for all nine. */
  theme: Theme | null
  /** What of the themes, results and people is shown; null for everything. `source` is an area, `about` an indicator. */
  kind: FindingKind | null
  source: string | null
  about: string | null
  role: PersonKind | null
  language: Language
  /** The id of the indicator that colours the map, or null for none. */
  indicator: string | null
  /** The year that the figures speak of, where they have it; null is the latest of each. */
  year: number | null
  /** The ids of the areas that are compared, at most four, in the order of the user. */
  compared: readonly string[]
  method: Method
  benchmark: Benchmark
  breakSource: BreakSource
  /** The rows, columns (null for the usual ones) and order of the table. */
  rows: RowKind
  columns: readonly string[] | null
  sorting: Sorting | null
  /** Whether the municipalities stand in the table as well. */
  hasMunicipalities: boolean
  /** The presentation that is open: a ready one ('gebied.breda-noord'), one of the user's own ('eigen.…'), or null for the choice of all. */
  deck: string | null
  /** The slide that is open, counted from 1. */
  slide: number
  stage: Stage
  /** Whether an embedded map stands still, without choosing or moving. */
  isStill: boolean
  baseMap: BaseMap
  /** The ids of layers of the host that are shown on the map; `TileLayer`. */
  layers: readonly string[]
  appearance: Appearance
  /** Parts of the link that were not understood, as they were written. */
  misread: readonly string[]
}

export const defaultView: View = {
  page: 'map',
  area: null,
  place: null,
  theme: null,
  kind: null,
  source: null,
  about: null,
  role: null,
  language: 'nl',
  indicator: null,
  year: null,
  compared: [],
  method: 'quantile',
  benchmark: 'netherlands',
  breakSource: 'districts',
  rows: 'areas',
  columns: null,
  sorting: null,
  hasMunicipalities: false,
  deck: null,
  slide: 1,
  stage: 'editor',
  isStill: false,
  baseMap: 'quiet',
  layers: [],
  appearance: 'system',
  misread: [],
}

/** At the top of a page, nothing of it left out. */
export const elsewhere = {
  area: null,
  place: null,
  theme: null,
  kind: null,
  source: null,
  about: null,
  role: null,
  deck: null,
  slide: 1,
  stage: 'editor',
} satisfies Partial<View>
