// Turns the table that is shown into what files are made of.
import { figureAt } from '../domain/figures'
import { unitAndYear } from '../domain/indicator'
import { stackingColumn, stackingOf } from '../domain/stacking'
import type { ContentColumn, ContentValue, TableContent } from '../export/table-content'
import type { AllTexts } from '../i18n/nl-later'
import type { Column } from './columns'
import { rowName } from './rows'
import { placesWords } from './table-words'
import type { TableModel } from './use-table'

function fileColumns({ indicator }: Column, texts: AllTexts): ContentColumn[] {
  const { file, stacking } = texts.table
  if (indicator) {
    const kind = indicator.kind === 'counted' ? '' : `, ${texts.legend.kinds[indicator.kind]}`
    const theme = texts.legend.indicatorThemes[indicator.theme]
    return [{ id: indicator.id, label: indicator.label, detail: `${unitAndYear(indicator)}${kind}`, theme, decimals: indicator.decimals }]
  }
  const part = (id: string, label: string): ContentColumn => ({ id, label, detail: '', theme: stacking.group, decimals: 0 })
  return [part(stackingColumn, file.stackingCount), part(`${stackingColumn}_out_of`, file.stackingOutOf), part(`${stackingColumn}_which`, file.stackingWhich)]
}

function fileValues({ indicator }: Column, code: string, { figures }: TableModel): ContentValue[] {
  if (indicator) return [figureAt(figures, code, indicator.id)]
  const { indicators, outOf } = stackingOf(code, figures)
  return outOf === 0 ? [null, null, null] : [indicators.length, outOf, indicators.map(({ label }) => label).join('; ')]
}

/** The columns and rows as shown, with unrounded values; each place once, also where its row stands twice. */
export function fileContent(model: TableModel, texts: AllTexts, citation: string, link: string): TableContent {
  const { columns, rows, scene } = model
  const once = rows.filter((row, index) => rows.findIndex(other => other.code === row.code) === index)
  return {
    title: texts.table.cite.what(placesWords(model, texts)),
    kind: scene.view.rows,
    language: scene.view.language,
    columns: columns.flatMap(column => fileColumns(column, texts)),
    rows: once.map(row => ({
      code: row.code,
      level: row.level,
      name: rowName(row, texts.table),
      part: row.level === 'district' ? (row.area?.name ?? '') : '',
      values: columns.flatMap(column => fileValues(column, row.code, model)),
    })),
    indicators: columns.flatMap(({ indicator }) => (indicator ? [indicator] : [])),
    citation,
    link,
    texts,
  }
}
