// What the table shows, made from the choices; pointing at a row does not make it anew.
import { useContext, useMemo } from 'react'
import type { Figures } from '../domain/figures'
import { resolve, type Scene } from '../domain/scene'
import { defaultView, type Sorting } from '../domain/view'
import { useAllTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { AtlasContext } from '../state/use-scene'
import { allColumns, type Column, shownColumns } from './columns'
import { effectiveSorting, type Row, tableRows } from './rows'

export type TableModel = { scene: Scene; figures: Figures; columns: readonly Column[]; rows: readonly Row[]; sorting: Sorting | null }

/**
 * The table of the present choices, or null as long as the figures have not come.
 * Columns and scene stay the same objects while only the order changes, so that rows move without being drawn anew.
 */
export function useTable(withMunicipalities: boolean): TableModel | null {
  const atlas = useContext(AtlasContext)
  const view = useStore(state => state.view)
  const { locale } = useAllTexts()
  const { language, rows: kind, indicator, year, method, benchmark, breakSource, sorting } = view
  const scene = useMemo(
    () => (atlas ? resolve({ ...defaultView, page: 'table', language, rows: kind, indicator, year, method, benchmark, breakSource }, atlas) : null),
    [atlas, language, kind, indicator, year, method, benchmark, breakSource],
  )
  const figures = scene?.atlas.figures ?? null
  const ids = figures
    ? shownColumns(view, figures.indicators)
        .map(({ id }) => id)
        .join()
    : ''
  const columns = useMemo(() => allColumns(figures?.indicators ?? []).filter(({ id }) => ids.split(',').includes(id)), [figures, ids])
  return useMemo(() => {
    if (!scene || !figures) return null
    const rows = tableRows(scene.atlas, kind, withMunicipalities, { sorting, columns, figures, locale })
    return { scene, figures, columns, rows, sorting: effectiveSorting(sorting, columns) }
  }, [scene, figures, columns, kind, withMunicipalities, sorting, locale])
}
