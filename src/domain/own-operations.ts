// Changes to what a reader brought along: each gives new own data and leaves the old as they are.
import type { OwnData, OwnFigure, OwnShapes, OwnTarget } from './own-data'
import { ownLimits } from './own-limits'
import type { View } from './view'

const placed = <Item extends { id: string }>(items: readonly Item[], item: Item): readonly Item[] =>
  items.some(({ id }) => id === item.id) ? items.map(other => (other.id === item.id ? item : other)) : [...items, item]

/** A figure added, or in the place of the one with its id. */
export const withFigure = (own: OwnData, figure: OwnFigure): OwnData => ({ ...own, figures: placed(own.figures, figure) })
export const withShapes = (own: OwnData, shapes: OwnShapes): OwnData => ({ ...own, shapes: placed(own.shapes, shapes) })

/** Without a figure and the targets that are about it. */
export const withoutFigure = (own: OwnData, gone: string): OwnData => ({
  ...own,
  figures: own.figures.filter(({ id }) => id !== gone),
  targets: own.targets.filter(({ indicator }) => indicator !== gone),
})
export const withoutShapes = (own: OwnData, gone: string): OwnData => ({ ...own, shapes: own.shapes.filter(({ id }) => id !== gone) })

const isSame = (one: OwnTarget, other: Pick<OwnTarget, 'area' | 'indicator'>) => one.area === other.area && one.indicator === other.indicator
export const withoutTarget = (own: OwnData, gone: Pick<OwnTarget, 'area' | 'indicator'>): OwnData => ({
  ...own,
  targets: own.targets.filter(target => !isSame(target, gone)),
})
/** An area has one target for an indicator: a new one comes in the place of the last. */
export const withTarget = (own: OwnData, target: OwnTarget): OwnData => ({ ...own, targets: [...withoutTarget(own, target).targets, target] })

/** What comes from a file beside what is here; the same id is the same thing, and the file's is the newer one. */
export function merged(own: OwnData, other: OwnData): OwnData {
  const figures = other.figures.reduce(withFigure, own)
  const targets = other.targets.reduce(withTarget, figures)
  return other.shapes.reduce(withShapes, targets)
}

export const isEmpty = ({ figures, targets, shapes }: OwnData) => figures.length + targets.length + shapes.length === 0

/** Whether there is room for all of it, also where it is kept: what could not be read back would be lost. */
export const fits = (own: OwnData) =>
  own.figures.length <= ownLimits.figures &&
  own.targets.length <= ownLimits.targets &&
  own.shapes.length <= ownLimits.shapes &&
  JSON.stringify(own).length <= ownLimits.written

/** Only the figures with these ids, the targets about these indicators, and the layers where there is a map. */
export const partOf = (own: OwnData, indicators: ReadonlySet<string>, hasMap: boolean): OwnData => ({
  figures: own.figures.filter(({ id }) => indicators.has(id)),
  targets: own.targets.filter(({ indicator }) => indicators.has(indicator)),
  shapes: hasMap ? own.shapes : [],
})

/** The choices of a view without indicators that are gone; null where it has none of them. */
export function viewWithout(view: View, isGone: (indicator: string) => boolean): Partial<View> | null {
  const { indicator, about, columns, sorting } = view
  const left = columns?.filter(id => !isGone(id)) ?? null
  const changes: Partial<View> = {
    ...(indicator !== null && isGone(indicator) ? { indicator: null } : {}),
    ...(about !== null && isGone(about) ? { about: null } : {}),
    ...(columns !== null && left?.length !== columns.length ? { columns: left?.length ? left : null } : {}),
    ...(sorting && isGone(sorting.column) ? { sorting: null } : {}),
  }
  return Object.keys(changes).length === 0 ? null : changes
}
