// What the editors of Focusatlas saw across the twenty areas: a judgement, kept apart from what was printed.
import type { Theme } from './themes'

/** What ambitions on one theme aim at; every ambition of a theme stands in exactly one of its aims. */
export type Aim = { id: string; title: string; ambitions: readonly string[] }

export type ThemeInsight = { id: Theme; intro: string; aims: readonly Aim[] }

/** A heading that gathers highlights of one kind from all areas; `quotes` are ids of voices that say it best. */
export type Gathering = { id: string; title: string; text: string; highlights: readonly string[]; quotes: readonly string[] }

/** What was asked of the national government in an interview, in our words. */
export type Ask = { highlight: string; text: string }

export type Insights = {
  themes: readonly ThemeInsight[]
  lessons: readonly Gathering[]
  obstacles: readonly Gathering[]
  asks: readonly Ask[]
}
