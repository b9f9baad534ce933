// Own figures beside the published ones: after this an own figure is an indicator like any other.
import type { Area, Atlas } from './atlas'
import type { Figures, Values } from './figures'
import type { Indicator } from './indicator'
import type { OwnData, OwnFigure } from './own-data'

/** What a language says of a figure that a reader brought along. `sentence` holds `{area}` and then `{value}`, before anything that the reader wrote. */
export type OwnWords = {
  definition(name: string, unit: string): string
  counts: string
  limits: string
  sentence(unit: string): string
}

/** What stands tight to the number: a per cent sign, or nothing; a longer unit stands beside the name. */
const symbolOf = (unit: string) => (unit.startsWith('%') ? '%' : '')

/** The figure as an indicator, held against the values that it has for the areas, since nobody knows it for all Dutch wijken. */
export function ownIndicator(figure: OwnFigure, areas: readonly Area[], words: OwnWords): Indicator {
  const known = areas.map(({ id }) => figure.values[id]).filter(value => typeof value === 'number')
  return {
    id: figure.id,
    label: figure.name,
    definition: words.definition(figure.name, figure.unit),
    counts: words.counts,
    limits: words.limits,
    sentence: words.sentence(figure.unit),
    unit: figure.unit,
    symbol: symbolOf(figure.unit),
    decimals: figure.decimals,
    theme: 'own',
    favourable: figure.favourable,
    year: figure.year,
    source: figure.source,
    kind: 'own',
    modelled: false,
    aggregation: figure.aggregation,
    distribution: { areas: known.sort((a, b) => a - b) },
  }
}

function withValues(values: Values, figures: readonly OwnFigure[]): Values {
  const all = new Map(values)
  for (const { id, values: own } of figures) for (const [code, value] of Object.entries(own)) all.set(code, new Map([...(all.get(code) ?? []), [id, value]]))
  return all
}

function withFigures(figures: Figures, { figures: own, targets }: OwnData, areas: readonly Area[], words: OwnWords): Figures {
  if (own.length === 0 && targets.length === 0) return figures
  return {
    ...figures,
    indicators: [...figures.indicators, ...own.map(figure => ownIndicator(figure, areas, words))],
    values: withValues(figures.values, own),
    targets,
  }
}

/** The atlas with what the reader brought along; `own` null as long as the browser's storage has not been asked. */
export function withOwnData(atlas: Atlas, own: OwnData | null, words: OwnWords): Atlas {
  if (own === null) return atlas
  return { ...atlas, own, figures: atlas.figures && withFigures(atlas.figures, own, atlas.areas, words) }
}
