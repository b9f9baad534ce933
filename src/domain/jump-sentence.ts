// What is said when a key moves the cursor on the map: pure, the words of a language come in with every call.
import { formatKilometres, formatNumber } from '../lib/format'
import type { Area } from './atlas'
import type { Choropleth } from './choropleth'
import { type Direction, stepsTowards, type Wind, windTo } from './direction'
import { figureAt } from './figures'
import { type Indicator, isCount, unitAndYear } from './indicator'
import type { Scene } from './scene'
import { capital, figureText } from './sentences'
import type { Benchmark } from './view'

/** What a language brings to these sentences. */
export type JumpWords = {
  municipality(name: string): string
  residents(count: string): string
  noFigure: string
  noGoal: string
  /** The fifths from low to high, and what they are fifths of. */
  fifths: readonly string[]
  ofDistricts(fifth: string): string
  ofAreas(fifth: string): string
  class(number: number, count: number): string
  /** The steps around a benchmark from low to high. */
  differences: readonly ((benchmark: string) => string)[]
  benchmarks: Record<Benchmark, string>
  away(kilometres: string, wind: string, from: string): string
  beside(wind: string, from: string): string
  winds: Record<Wind, string>
  directions: Record<Direction, string>
  remaining(steps: number, direction: string): string
  last(direction: string): string
  none(direction: string): string
  notFound(typed: string): string
}

/** Where the cursor came from and by which arrow; null where it came another way. */
export type Jump = { from: Area | null; direction: Direction | null }

/** The class of an area in words: 'hoogste vijfde van de Nederlandse wijken', or how it stands to the benchmark. Null where there is none. */
export function classSentence({ classification, classAt }: Choropleth, area: Area, { view }: Pick<Scene, 'view'>, words: JumpWords): string | null {
  const [found, count] = [classAt(area.id), classification.colours.length]
  if (found === null || count === 1) return null
  if (classification.method === 'diverging') return words.differences[found]?.(words.benchmarks[view.benchmark]) ?? null
  const fifth = words.fifths[found]
  if (classification.method !== 'quantile' || count !== words.fifths.length || fifth === undefined) return words.class(found + 1, count)
  return view.breakSource === 'areas' ? words.ofAreas(fifth) : words.ofDistricts(fifth)
}

/** The value with its unit and year, each said once: '59% van de volwassenen, 2020', '5.288 per km², 2022'. */
function valueText(value: number, indicator: Indicator, locale: string): string {
  if (isCount(indicator)) return `${formatNumber(value, locale)} ${unitAndYear(indicator)}`
  const isShare = indicator.symbol === '%' && indicator.unit.startsWith('%')
  return isShare ? `${formatNumber(value, locale, indicator.decimals)}${unitAndYear(indicator)}` : `${figureText(value, indicator, locale)}, ${indicator.year}`
}

function valueSentence(scene: Scene, area: Area, words: JumpWords, locale: string): string {
  const { indicator, atlas, choropleth, view } = scene
  if (!indicator || !atlas.figures) return words.residents(formatNumber(area.characteristics.population, locale))
  const value = figureAt(atlas.figures, area.id, indicator.id)
  if (value === null) return `${indicator.label}: ${words.noFigure}`
  const figure = `${indicator.label}: ${valueText(value, indicator, locale)}`
  if (isCount(indicator) || choropleth === null) return figure
  const isWithoutGoal = view.method === 'diverging' && view.benchmark === 'goal' && choropleth.numberAt(area.id) === null
  const place = isWithoutGoal ? words.noGoal : classSentence(choropleth, area, scene, words)
  return [figure, place].filter(Boolean).join('; ')
}

/** '12 km ten zuiden van Utrecht Overvecht', by the distance between the outlines; null where both are the same. */
export function positionSentence(area: Area, from: Area, words: JumpWords, locale: string): string | null {
  const kilometres = area.neighbours.find(({ id }) => id === from.id)?.kilometres
  if (kilometres === undefined) return null
  const wind = words.winds[windTo(from, area)]
  return kilometres === 0 ? words.beside(wind, from.name) : words.away(formatKilometres(kilometres, locale), wind, from.name)
}

function remainingSentence(areas: readonly Area[], area: Area, direction: Direction, words: JumpWords): string {
  const steps = stepsTowards(areas, area, direction)
  return steps === 0 ? words.last(words.directions[direction]) : words.remaining(steps, words.directions[direction])
}

/** Name, municipality, value with unit and year, class, position and what is left that way, in one breath. */
export function jumpSentence(scene: Scene, area: Area, { from, direction }: Jump, words: JumpWords, locale: string): string {
  const parts = [
    `${area.name}, ${words.municipality(area.municipality.name)}`,
    valueSentence(scene, area, words, locale),
    from === null ? null : positionSentence(area, from, words, locale),
    direction === null ? null : remainingSentence(scene.atlas.areas, area, direction, words),
  ].filter(part => part !== null)
  return parts.map(part => `${capital(part, locale)}.`).join(' ')
}
