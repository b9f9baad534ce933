// The nouns of the app: what an area is and what an atlas holds. Loaded once, checked at the edge, frozen.
import type { Figures } from './figures'
import type { Insights } from './insights'
import type { OwnData } from './own-data'
import type { HighlightKind, PersonKind, Theme } from './themes'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [number, number, number, number]
/** Longitude, latitude in degrees (WGS 84). */
export type Position = readonly [number, number]

export const precisions = ['exact', 'clipped', 'approximate'] as const
export type Precision = (typeof precisions)[number]

export type Figure = { label: string; value: number; unit: string }

/** One outcome or size that an interview names; `from` is the value before, `period` null where none is printed. */
export type Outcome = { metric: string; value: number; from?: number | undefined; unit: string; period: string | null }

export type Ambition = {
  id: string
  text: string
  themes: readonly Theme[]
  indicators: readonly string[]
  highlights: readonly string[]
  /** Why each tie was made, by the id of the indicator or highlight. */
  because: Readonly<Record<string, string>>
}

/** Somebody interviewed; `role` as printed, `kind` the sort of role it is. */
export type Person = { name: string; role: string; organisation: string | null; kind: PersonKind }

/** A pull quote, letter for letter; `speaker` null where the writer of the interview speaks. */
export type Quote = { text: string; speaker: string | null; themes: readonly Theme[] }

export type Highlight = {
  id: string
  kind: HighlightKind
  title: string
  text: string
  speaker: string | null
  themes: readonly Theme[]
  indicators: readonly string[]
  /** Why each indicator was tied; only where there are any. */
  because?: Readonly<Record<string, string>> | undefined
  figures: readonly Outcome[]
}

export type Interview = {
  title: string
  people: readonly Person[]
  summary: string
  quotes: readonly Quote[]
  highlights: readonly Highlight[]
}

/** What an area wants to reach, as it says itself, and whom it measures itself by. */
export type Goal = { text: string; benchmark: 'municipality' | 'g4' | 'netherlands'; source: string }

export type NoteSubject = 'name' | 'population' | 'neighbourhoods' | 'websites' | 'characteristics' | 'ambitions' | 'goal' | 'interview'

/** Something odd in the publication, shown beside what it is about. */
export type Note = { about: NoteSubject; text: string }

/** A CBS wijk of an area; `share` is the part of its residents that counts, `population` of the whole wijk on 1-1-2022. */
export type Member = { code: string; name: string; share: number; population: number; bounds: Bounds; label: Position }

export type Neighbour = { id: string; kilometres: number }

export type Area = {
  id: string
  nr: number
  name: string
  aliases: readonly string[]
  municipality: { code: string; name: string }
  province: string
  websites: readonly string[]
  page: number
  characteristics: {
    population: number
    neighbourhoods: number
    socioeconomic: string
    housing: string
    notable: string
    figures: readonly Figure[]
  }
  /** Residents on 1-1-2022, counted by CBS over the drawn wijken. */
  residents2022: number
  /** Residents on 1-1-2025 as CBS published them; some areas were drawn wider by then. */
  residents2025: number
  goal: Goal | null
  ambitions: readonly Ambition[]
  interview: Interview
  notes: readonly Note[]
  boundary: { precision: Precision; note: string; bounds: Bounds; label: Position; members: readonly Member[] }
  /** The other focus areas, nearest first, by the distance between outlines. */
  neighbours: readonly Neighbour[]
}

export type Programme = {
  summary: string
  term: string
  goals: readonly { id: string; text: string }[]
  actionLines: readonly { id: string; nr: number; title: string; text: string }[]
  governance: readonly { id: string; title: string; text: string }[]
  populationClaim: { printed: string; sumOfChapters: number; residents2025: number; note: string }
  publication: {
    title: string
    subtitle: string
    publisher: string
    programme: string
    authors: readonly string[]
    photography: readonly string[]
    design: string
    printer: string
    date: string
    websites: readonly string[]
  }
  contradictions: readonly { id: string; areas: readonly string[]; text: string }[]
}

/** The Dutch texts of an area that stand beside their translation, each in the place that it has in the area. */
export type Original = {
  id: string
  ambitions: readonly { text: string }[]
  interview: { title: string; quotes: readonly { text: string }[] }
}

/** Everything the app shows, in one language. `originals` holds the Dutch texts where the others are a translation. */
export type Atlas = {
  language: Language
  areas: readonly Area[]
  programme: Programme
  insights: Insights
  originals: readonly Original[] | null
  /** Which content this is: the version of the files, and the ISO date up to which they were kept. */
  edition: { version: string; date: string }
  /** Null until the tables have come; everything but figures works without them. */
  figures: Figures | null
  /** What the reader brought along; absent until the browser's storage has been asked. */
  own?: OwnData
}
