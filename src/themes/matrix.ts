// The matrix of areas and themes: how many findings of each kind stand where, and in which order the areas do.
import type { Area } from '../domain/atlas'
import type { Finding } from '../domain/findings'
import { type FindingKind, findingKinds, type Theme, themes } from '../domain/themes'
import type { Sorting } from '../domain/view'

export type Counts = Record<FindingKind, number>

const nothing = (): Counts => ({ ambition: 0, lesson: 0, initiative: 0, result: 0, obstacle: 0 })

export const totalOf = (counts: Counts, kind: FindingKind | null) => (kind === null ? findingKinds.reduce((sum, each) => sum + counts[each], 0) : counts[kind])

export type MatrixRow = { area: Area; cells: Record<Theme, Counts> }

/** A row an area: for each theme how many findings of each kind. A finding on two themes counts in both. */
export function matrixOf(areas: readonly Area[], findings: readonly Finding[]): MatrixRow[] {
  return areas.map(area => {
    const cells = Object.fromEntries(themes.map(theme => [theme, nothing()])) as Record<Theme, Counts>
    for (const finding of findings) if (finding.area.id === area.id) for (const theme of finding.themes) cells[theme][finding.kind] += 1
    return { area, cells }
  })
}

/** The rows by name or by how much they say on a theme; equals keep the order of the chapters. */
export function sortRows(rows: readonly MatrixRow[], sorting: Sorting | null, kind: FindingKind | null, locale: string): MatrixRow[] {
  const theme = themes.find(candidate => candidate === sorting?.column)
  const sign = sorting?.descending ? -1 : 1
  if (theme) return [...rows].sort((a, b) => sign * (totalOf(a.cells[theme], kind) - totalOf(b.cells[theme], kind)))
  if (sorting?.column === 'name') return [...rows].sort((a, b) => sign * a.area.name.localeCompare(b.area.name, locale))
  return [...rows]
}
