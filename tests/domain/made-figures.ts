// Small made-up areas and tables, so that a sum can be checked by hand.
import type { Ambition, Area } from '../../src/domain/atlas'
import type { Figures } from '../../src/domain/figures'
import type { Indicator } from '../../src/domain/indicator'
import type { Theme } from '../../src/domain/themes'
import { areasNl } from '../support/published'

const [model] = areasNl()

/** A made-up area in the made-up municipality GM0001, with one wijk; nothing in it comes from the publication. */
export function madeArea(id: string, part: Partial<Area> = {}): Area {
  if (!model) throw new Error('There is no area to take the form from.')
  const member = { code: `WK-${id}`, name: `Wijk ${id}`, share: 1, population: 1000, bounds: model.boundary.bounds, label: model.boundary.label }
  const boundary = { ...model.boundary, members: [member] }
  return { ...model, id, nr: 1, name: id, municipality: { code: 'GM0001', name: 'Madestad' }, goal: null, ambitions: [], boundary, ...part }
}

/** An ambition about some themes. */
export const ambitionAbout = (...themes: readonly Theme[]): Ambition => ({
  id: themes.join('-'),
  text: themes.join(),
  themes,
  indicators: [],
  highlights: [],
  because: {},
})

/** A table of values by place and then by indicator. */
export function madeFigures(indicators: readonly Indicator[], values: Record<string, Record<string, number | null>>): Figures {
  return { indicators, values: new Map(Object.entries(values).map(([code, row]) => [code, new Map(Object.entries(row))])) }
}
