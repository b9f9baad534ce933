// A small made-up atlas of several years, so that every line can be checked by hand.
import type { Atlas } from '../../src/domain/atlas'
import type { Break, Figures, YearValue } from '../../src/domain/figures'
import { indicatorOf } from '../support/indicators'
import { madeArea, madeFigures } from './made-figures'

export const lonely = indicatorOf({ id: 'lonely', year: 2022, unit: '% op 1 januari 2022', definition: 'Wie zich in 2022 eenzaam voelt.', source: 'Bron 2022' })
export const stress = indicatorOf({ id: 'stress', year: 2020 })

const yearsOf = (values: Record<number, number | null>): YearValue[] => Object.entries(values).map(([year, value]) => ({ year: Number(year), value }))

/** Loneliness in area 'a' and around it, 2018 to 2022; stress has one year. */
export function madeYears(breaks: readonly Break[] = []): Figures {
  const latest = { a: { lonely: 47, stress: 20 }, b: { lonely: 30, stress: 25 }, GM0001: { lonely: 40, stress: 22 }, NL00: { lonely: 38, stress: 23 } }
  return {
    ...madeFigures([lonely, stress], latest),
    series: new Map([
      ['a', new Map([['lonely', yearsOf({ 2018: 41, 2020: 44, 2022: 47 })]])],
      ['GM0001', new Map([['lonely', yearsOf({ 2018: 39, 2020: null, 2022: 40 })]])],
      ['NL00', new Map([['lonely', yearsOf({ 2018: 38, 2022: 38 })]])],
    ]),
    breaks,
  }
}

export const [areaA, areaB] = [madeArea('a'), madeArea('b', { nr: 2 })]
export const atlasOfYears = (atlas: Atlas, breaks: readonly Break[] = []): Atlas => ({ ...atlas, areas: [areaA, areaB], figures: madeYears(breaks) })
